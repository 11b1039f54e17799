'use client'

import { PasswordField } from '@payloadcms/ui'

/** Payload's own check in the browser would want a password with every save of the account. */
const checkedByServer = () => true as const

/** The user's current password: asked for, never stored or shown. */
export function CurrentPassword({ path }: { path: string }) {
  const field = {
    name: 'currentPassword',
    label: 'Current password',
    admin: { description: 'Only when you change your password or e-mail address.' },
  }
  return <PasswordField autoComplete="current-password" field={field} path={path} validate={checkedByServer} />
}

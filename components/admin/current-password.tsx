'use client'

import { PasswordField, useFormFields } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import { usePasswordBox } from './in-page'

/** Payload's own check in the browser would want a password with every save of the account. */
const checkedByServer = () => true as const

/** The user's current password: asked for where the password or e-mail address is changed, never stored or shown. */
export function CurrentPassword({ path }: { path: string }) {
  const box = usePasswordBox()
  const hasNewEmail = useFormFields(([fields]) => {
    const email = fields.email
    return email !== undefined && email.value !== email.initialValue
  })
  const field = {
    name: 'currentPassword',
    label: 'Current password',
    admin: { description: 'Needed to change your password or email address.' },
  }
  const input = <PasswordField autoComplete="current-password" field={field} path={path} validate={checkedByServer} />
  if (box) return createPortal(input, box)
  return hasNewEmail ? input : null
}

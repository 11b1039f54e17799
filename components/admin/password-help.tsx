'use client'

import { FieldDescription, useFormFields } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { AccountState } from './account-state'
import { usePasswordBox } from './in-page'

interface Props {
  /** shortest password, in characters */
  shortest: number
}

const hint = 'password-hint'

/** Says beside a new password what it must be like, and forgets it once it is saved. */
export function PasswordHelp({ shortest }: Props) {
  const box = usePasswordBox()
  const dispatch = useFormFields(([, change]) => change)
  const forget = useEffectEvent(() => {
    // Payload leaves them in the form, and would send them with the next save
    for (const path of ['password', 'confirm-password']) dispatch({ type: 'REMOVE', path })
    dispatch({ type: 'UPDATE', path: 'currentPassword', value: '', valid: true })
  })
  useEffect(() => {
    if (!box) return
    box.querySelector('#field-password')?.setAttribute('aria-describedby', hint)
    return () => forget()
  }, [box])
  return (
    <>
      <AccountState />
      {box
        ? createPortal(
            <div id={hint} className="password-hint">
              <FieldDescription
                path="password"
                description={`${shortest} characters or more, for example 3 words that do not belong together. Not your name, and nothing that many people use.`}
              />
            </div>,
            box,
          )
        : null}
    </>
  )
}

'use client'

import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../form/dialog'
import { apiAddressOf } from '../form/saved-record'
import { ActionForm } from './action-form'

interface Props {
  /** names the action in the address, such as 'destroy' */
  action: string
  /** in the menu, and on the button */
  label: string
  title: string
  /** what follows from it */
  follows: string
  reason: string
}

/** In the menu of a record: what takes it away for good, with a reason in the log. */
export function WithReason({ action, follows, label, reason: reasonLabel, title }: Props) {
  const { collectionSlug = '', id } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const address = apiAddressOf({ collectionSlug, id })
  if (address === null || id === undefined) return null
  const close = (): void => setOpen(false)
  return (
    <>
      <PopupList.Button id={`action-${action}`} onClick={() => setOpen(true)}>
        {`${label}…`}
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={title} close={close}>
          <ActionForm
            address={`${address}/${action}`}
            sent={{ reason }}
            label={label}
            leavesFor={`/admin/collections/${collectionSlug}`}
            close={close}
          >
            <p>{follows}</p>
            <label>
              {reasonLabel}
              <textarea rows={3} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
            </label>
          </ActionForm>
        </Dialog>
      ) : null}
    </>
  )
}

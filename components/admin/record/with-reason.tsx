'use client'

import { PopupList, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type SyntheticEvent } from 'react'
import { type Answer, ask } from '../ask'
import { Dialog } from '../form/dialog'

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
  const { collectionSlug, id } = useDocumentInfo()
  const { setModified } = useForm()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isDone = answer !== null && 'message' in answer
  if (!collectionSlug || id === undefined) return null

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    setAnswer(await ask(`/api/${collectionSlug}/${id}/${action}`, { reason }))
    setBusy(false)
  }
  const close = (): void => {
    if (!isDone) return setOpen(false)
    setModified(false)
    router.push(`/admin/collections/${collectionSlug}`)
  }
  return (
    <>
      <PopupList.Button id={`action-${action}`} onClick={() => setOpen(true)}>
        {`${label}…`}
      </PopupList.Button>
      {isOpen ? (
        <Dialog title={title} close={close}>
          <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
            {isDone ? null : (
              <>
                <p>{follows}</p>
                <label>
                  {reasonLabel}
                  <textarea
                    rows={3}
                    maxLength={200}
                    value={reason}
                    onChange={(event) => setReason(event.target.value)}
                  />
                </label>
              </>
            )}
            {answer === null ? null : 'problem' in answer ? (
              <p role="alert">{answer.problem}</p>
            ) : (
              <p role="status">{answer.message}</p>
            )}
            <div className="panel-dialog__buttons">
              {isDone ? null : (
                <button type="submit" disabled={isBusy}>
                  {label}
                </button>
              )}
              <button type="button" onClick={close}>
                {isDone ? 'Close' : 'Cancel'}
              </button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  )
}

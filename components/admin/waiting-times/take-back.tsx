'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ask, type Answer } from '../ask'
import { BusyButton } from '../busy-button'
import { Dialog } from '../form/dialog'

interface Props {
  id: number
  /** which import it is, as no other: 'April 2026, brought 29 November 2026, 3:20pm' */
  name: string
  /** what it does to public pages */
  goes: string
}

/** Takes an import back, once more asked. */
export function TakeBack({ goes, id, name }: Props) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const closeButton = useRef<HTMLButtonElement>(null)
  const isDone = answer !== null && 'message' in answer
  useEffect(() => {
    if (isDone) closeButton.current?.focus() // the button that had the focus is gone
  }, [isDone])
  const takeBack = async (): Promise<void> => {
    setBusy(true)
    setAnswer(await ask(`/api/waiting-imports/${id}/take-back`, {}))
    setBusy(false)
  }
  const close = (): void => {
    setOpen(false)
    setAnswer(null)
    if (isDone) router.refresh()
  }
  return (
    <>
      <button type="button" className="desk-button" aria-label={`Take back: ${name}`} onClick={() => setOpen(true)}>
        Take back
      </button>
      {isOpen ? (
        <Dialog title="Take this import back" close={close}>
          {answer === null ? (
            <>
              <p>{name}.</p>
              <p>{goes}</p>
            </>
          ) : 'problem' in answer ? (
            <p role="alert">{answer.problem}</p>
          ) : (
            <p role="status">{answer.message}</p>
          )}
          <div className="panel-dialog__buttons">
            {isDone ? null : (
              <BusyButton
                type="button"
                className="panel-dialog__danger"
                isBusy={isBusy}
                onClick={() => void takeBack()}
              >
                {isBusy ? 'Taking it back' : 'Take back'}
              </BusyButton>
            )}
            <button type="button" ref={closeButton} onClick={close}>
              {isDone ? 'Close' : 'Cancel'}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ask, type Answer } from '../ask'
import { BusyButton } from '../busy-button'
import { Dialog } from '../form/dialog'

/** Takes an import back, once more asked. */
export function TakeBack({ fileName, id }: { id: number; fileName: string }) {
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
      <button type="button" className="desk-button" aria-label={`Take back: ${fileName}`} onClick={() => setOpen(true)}>
        Take back
      </button>
      {isOpen ? (
        <Dialog title="Take this import back" close={close}>
          {answer === null ? (
            <p>The figures of {fileName} go from public pages at once. Those that it replaced return.</p>
          ) : 'problem' in answer ? (
            <p role="alert">{answer.problem}</p>
          ) : (
            <p role="status">{answer.message}</p>
          )}
          <div className="panel-dialog__buttons">
            {isDone ? null : (
              <BusyButton type="button" isBusy={isBusy} onClick={() => void takeBack()}>
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

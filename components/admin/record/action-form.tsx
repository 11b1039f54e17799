'use client'

import { useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { type Answer, ask } from '../ask'
import { BusyButton } from '../busy-button'

interface Props {
  /** the address of the action, such as '/api/pages/4/withdraw' */
  address: string
  /** what is sent */
  sent: object
  /** what the button says */
  label: string
  /** nothing can be sent while something is missing */
  isReady?: boolean
  /** where to go once the record is gone: nothing that was typed in its form matters then */
  leavesFor?: string
  close: () => void
  children?: ReactNode
}

/** The form of an action in a dialogue; once it is done, the form of the record begins anew with what is stored. */
export function ActionForm({ address, children, close, isReady = true, label, leavesFor, sent }: Props) {
  const isModified = useFormModified()
  const isUnsaved = isModified && leavesFor === undefined
  const { setModified } = useForm()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isDone = answer !== null && 'message' in answer
  const leaveButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isDone) leaveButton.current?.focus() // the button that had the focus is gone
  }, [isDone])

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    setAnswer(await ask(address, sent))
    setBusy(false)
  }
  const leave = (): void => {
    if (!isDone) return close()
    setModified(false)
    if (leavesFor === undefined) window.location.reload()
    else window.location.assign(leavesFor)
  }

  return (
    <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
      {isDone ? null : children}
      {answer === null ? null : 'problem' in answer ? (
        <p role="alert">{answer.problem}</p>
      ) : (
        <p role="status">{answer.message}</p>
      )}
      <div className="panel-dialog__buttons">
        {isUnsaved && !isDone ? <span role="status">Wait until your text is saved.</span> : null}
        {isDone ? null : (
          <BusyButton type="submit" isBusy={isBusy} disabled={isUnsaved || !isReady}>
            {label}
          </BusyButton>
        )}
        <button type="button" ref={leaveButton} onClick={leave}>
          {isDone ? 'Close' : 'Cancel'}
        </button>
      </div>
    </form>
  )
}

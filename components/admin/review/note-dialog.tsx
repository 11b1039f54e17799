'use client'

import { toast, useFormModified } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { ask } from '../ask'
import { BusyButton } from '../busy-button'
import { Dialog } from '../form/dialog'

interface Props {
  title: string
  /** what follows, in a sentence */
  help: string
  label: string
  isRequired?: boolean
  /** the address of the action, and what it is about */
  action: string
  about: object
  close: () => void
  /** what follows when it is done */
  done: () => Promise<void>
}

/** Asks for a note, sends it, and leaves: above the form stands what came of it. */
export function NoteDialog({ about, action, close, done, help, isRequired = false, label, title }: Props) {
  const isUnsaved = useFormModified()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    const answer = await ask(action, { ...about, text })
    setBusy(false)
    if ('problem' in answer) return setProblem(answer.problem)
    toast.success(answer.message)
    await done()
    close()
  }

  return (
    <Dialog title={title} close={close}>
      <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
        <p>{help}</p>
        <label>
          {label}
          <textarea
            rows={4}
            maxLength={1000}
            required={isRequired}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {problem === null ? null : <p role="alert">{problem}</p>}
        <div className="panel-dialog__buttons">
          {isUnsaved ? <span role="status">Wait until your text is saved.</span> : null}
          <BusyButton type="submit" isBusy={isBusy} disabled={isUnsaved}>
            {title}
          </BusyButton>
          <button type="button" onClick={close}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

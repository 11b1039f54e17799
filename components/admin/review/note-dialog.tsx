'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { ask, type Answer } from '../bundles/ask'
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

/** Asks for a note, and sends it. */
export function NoteDialog({ about, action, close, done, help, isRequired = false, label, title }: Props) {
  const isUnsaved = useFormModified()
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isDone = answer !== null && 'message' in answer

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    const said = await ask(action, { ...about, text })
    setBusy(false)
    setAnswer(said)
    if ('message' in said) await done()
  }

  return (
    <Dialog title={title} close={close}>
      <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
        {isDone ? null : (
          <>
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
          </>
        )}
        {answer === null ? null : 'problem' in answer ? (
          <p role="alert">{answer.problem}</p>
        ) : (
          <p role="status">{answer.message}</p>
        )}
        <div className="panel-dialog__buttons">
          {isUnsaved ? <span role="status">Wait until your text is saved.</span> : null}
          {isDone ? null : (
            <button type="submit" disabled={isBusy || isUnsaved}>
              {title}
            </button>
          )}
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
      </form>
    </Dialog>
  )
}

'use client'

import { useState, type SyntheticEvent } from 'react'
import type { FieldChoice } from '@/domain/review/field-choices'
import { ask } from '../ask'
import { BusyButton } from '../busy-button'

interface Props {
  /** the address of the action, and what it is about */
  action: string
  about: object
  label: string
  button: string
  /** the fields to choose from, where it is about one */
  fields?: FieldChoice[]
  done: () => Promise<void>
}

/** A comment or an answer to write. It stands beside the form of the record, never in it. */
export function SayForm({ about, action, button, done, fields, label }: Props) {
  const [path, setPath] = useState('')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    const answer = await ask(action, { ...about, text, ...(fields ? { path } : {}) })
    setBusy(false)
    setProblem('problem' in answer ? answer.problem : null)
    if ('problem' in answer) return
    setText('')
    await done()
  }

  return (
    <form
      className="comments__form"
      onSubmit={(event) => void submit(event)}
      onChange={(event) => event.stopPropagation()}
    >
      {fields ? (
        <label>
          Field
          <select required value={path} onChange={(event) => setPath(event.target.value)}>
            <option value="">Choose a field</option>
            {fields.map((field) => (
              <option key={field.path} value={field.path}>
                {field.label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        {label}
        <textarea rows={3} maxLength={1000} required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <BusyButton type="submit" isBusy={isBusy}>
        {button}
      </BusyButton>
    </form>
  )
}

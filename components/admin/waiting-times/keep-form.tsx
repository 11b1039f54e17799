'use client'

import { useState, type SyntheticEvent } from 'react'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import { ask } from '../ask'
import { BusyButton } from '../busy-button'

interface Props {
  id: number
  /** called with the server's words */
  onKept: (words: string) => void
  /** called with the server's words where these figures cannot be kept any more, whatever is said of them */
  onLost: (words: string) => void
}

/** The file is no more held, or the stored figures have changed since it was looked at. */
const lost = [404, 409]

const valueIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Keeps what a file was found to bring, with where it is from. */
export function KeepForm({ id, onKept, onLost }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const keep = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    const form = new FormData(event.currentTarget)
    const about = Object.fromEntries(
      ['sourceAddress', 'publishedOn', 'notes'].map((name) => [name, valueIn(form, name)]),
    )
    setBusy(true)
    const answer = await ask(`/api/waiting-imports/${id}/keep`, about)
    setBusy(false)
    if ('message' in answer) onKept(answer.message)
    else if (answer.status !== undefined && lost.includes(answer.status)) onLost(answer.problem)
    else setProblem(answer.problem)
  }
  return (
    <form className="desk-form" onSubmit={(event) => void keep(event)}>
      <div className="desk-box">
        <label htmlFor="waiting-source">Address of the page with the file</label>
        <span className="desk-box__help" id="waiting-source-help">
          Readers find it beside the figures
        </span>
        <input
          id="waiting-source"
          name="sourceAddress"
          type="url"
          maxLength={500}
          defaultValue={waitingTimesSource.url}
          aria-describedby="waiting-source-help"
        />
      </div>
      <div className="desk-box">
        <label htmlFor="waiting-published">Day on which NHS England published it, if you know it</label>
        <span className="desk-box__help" id="waiting-published-help">
          It stands on that page. Leave it empty if you do not know it
        </span>
        <input id="waiting-published" name="publishedOn" type="date" aria-describedby="waiting-published-help" />
      </div>
      <div className="desk-box">
        <label htmlFor="waiting-notes">Notes for colleagues</label>
        <span className="desk-box__help" id="waiting-notes-help">
          Shown in the list of imports. The public does not see it
        </span>
        <textarea id="waiting-notes" name="notes" rows={2} maxLength={500} aria-describedby="waiting-notes-help" />
      </div>
      {problem === null ? null : (
        <p role="alert" className="desk-box__problem">
          {problem}
        </p>
      )}
      <p>All figures are kept in one go, and public at once. You can take them back.</p>
      <div className="desk-form__buttons">
        <BusyButton type="submit" isBusy={isBusy}>
          {isBusy ? 'Keeping the figures' : 'Keep these figures'}
        </BusyButton>
      </div>
    </form>
  )
}

'use client'

import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { longestPlace, longestSeries } from '@/domain/governance/meeting-series'
import { type Answer, ask } from '../ask'
import { BusyButton } from '../busy-button'

/** A day of the series. */
export interface SeriesDay {
  /** 'YYYY-MM-DD' */
  day: string
  /** 'Thursday 28 January 2027' */
  words: string
  /** whether the body meets then already */
  taken: boolean
}

interface Props {
  body: number
  time: string
  days: SeriesDay[]
}

/** The days of a series to choose from, what their meetings have in common, and the button that makes them. */
export function MakeMeetings({ body, days, time }: Props) {
  const free = days.filter(({ taken }) => !taken)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(free.map(({ day }) => day)))
  const [publish, setPublish] = useState(false)
  const [where, setWhere] = useState('')
  const [series, setSeries] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isMade = answer !== null && 'message' in answer
  const made = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isMade) made.current?.focus() // the button that had the focus is gone
  }, [isMade])

  const choose = (day: string, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(day)
    else next.delete(day)
    setChosen(next)
  }
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setAnswer(await ask('/api/meetings/series', { body, days: [...chosen].sort(), publish, series, time, where }))
    setBusy(false)
  }

  return (
    <form onSubmit={(event) => void submit(event)} className="meeting-series__make">
      <fieldset disabled={isMade}>
        <legend>Meetings on these days</legend>
        <ul>
          {days.map(({ day, taken, words }) => (
            <li key={day}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(day)}
                  disabled={taken}
                  onChange={(event) => choose(day, event.target.checked)}
                />
                {words}
                {taken ? ' (there is a meeting already)' : ''}
              </label>
            </li>
          ))}
        </ul>
        <div className="audit-filters">
          <label>
            Where (if it is known)
            <input value={where} maxLength={longestPlace} onChange={(event) => setWhere(event.target.value)} />
          </label>
          <label>
            Series (optional, for example 2027)
            <input value={series} maxLength={longestSeries} onChange={(event) => setSeries(event.target.value)} />
          </label>
        </div>
        <label>
          <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />
          Make them public at once
        </label>
      </fieldset>
      {answer === null ? null : 'problem' in answer ? (
        <p role="alert">{answer.problem}</p>
      ) : (
        <p role="status" ref={made} tabIndex={-1}>
          {answer.message} <a href="/admin/collections/meetings">See all meetings</a>
        </p>
      )}
      {isMade ? null : (
        <div className="audit-filters__actions">
          <BusyButton type="submit" isBusy={isBusy} disabled={chosen.size === 0}>
            {chosen.size === 1 ? 'Add 1 meeting' : `Add ${chosen.size} meetings`}
          </BusyButton>
        </div>
      )}
    </form>
  )
}

'use client'

import { useEffect, useId, useState } from 'react'
import { formatDay } from '@/domain/formatting/dates'
import { type Answer, ask, read } from '../ask'

interface Compared {
  day: string
  bodies: { id: number; name: string; before: string[]; after: string[] }[]
}

/** One side: the body, and what differs from the other side. */
const Side = ({ other, words: [name, ...words] }: { words: string[]; other: string[] }) => {
  if (name === undefined) return <em>Not there</em>
  const differing = words.filter((one) => !other.includes(one))
  const same = words.length - differing.length
  return (
    <ul>
      <li>{name}</li>
      {differing.map((one) => (
        <li key={one}>{one}</li>
      ))}
      {same > 0 ? <li>{same === 1 ? '1 line stays' : `${same} lines stay`} as before</li> : null}
    </ul>
  )
}

interface Props {
  id: number | string
  /** another one when the bundle was saved */
  saved: object
  isPreparing: boolean
}

/** What a bundle makes of the boards, before and after side by side, and one date for all that it changes. */
export function BeforeAfter({ id, isPreparing, saved }: Props) {
  const own = useId()
  const [compared, setCompared] = useState<Compared | null>(null)
  const [date, setDate] = useState('')
  const [times, setTimes] = useState(0)
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    void read<{ compared: Compared | null }>(`/api/structure/bundles/${id}`, asked.signal).then((found) => {
      if (!asked.signal.aborted) setCompared(found?.compared ?? null)
    })
    return () => asked.abort()
  }, [id, saved, times])
  if (compared === null) return null
  const { bodies, day } = compared

  // the form of the record is around this one: no form within it
  const set = async (): Promise<void> => {
    setAnswer(await ask(`/api/bundles/${id}/one-date`, { date }))
    setTimes((before) => before + 1)
  }
  return (
    <div className="before-after">
      <h3 id={own}>The boards on {formatDay(day)}, before and after</h3>
      {bodies.length === 0 ? (
        <p>Nothing changes on that day.</p>
      ) : (
        <table aria-labelledby={own}>
          <thead>
            <tr>
              <th scope="col">Without this</th>
              <th scope="col">With this</th>
            </tr>
          </thead>
          <tbody>
            {bodies.map((body) => (
              <tr key={body.id}>
                <td>
                  <Side words={body.before} other={body.after} />
                </td>
                <td>
                  <Side words={body.after} other={body.before} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isPreparing ? (
        <p className="before-after__date">
          <label htmlFor={`${own}-date`}>One date for everything that it changes</label>
          <input
            id={`${own}-date`}
            autoComplete="off"
            placeholder="1/4/2027"
            value={date}
            onChange={(event) => {
              event.stopPropagation()
              setDate(event.target.value)
            }}
          />
          <button type="button" disabled={date.trim() === ''} onClick={() => void set()}>
            Set this date
          </button>
        </p>
      ) : null}
      {answer === null ? null : 'problem' in answer ? (
        <p role="alert">{answer.problem}</p>
      ) : (
        <p role="status">{answer.message}</p>
      )}
    </div>
  )
}

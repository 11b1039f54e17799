'use client'

import { useEffect, useState } from 'react'
import { read } from '../ask'
import { useWhen } from './form-values'

interface Action {
  href: string
  text: string
  about: string
}

/** The open actions of earlier meetings: each stays where it was agreed, and is closed there. */
export function CarriedOver() {
  const when = useWhen()
  const asked = when ? new URLSearchParams({ at: when.at, bodies: when.bodies.join() }).toString() : null
  const [actions, setActions] = useState<Action[] | null>(null)
  useEffect(() => {
    if (asked === null) return
    const leaving = new AbortController()
    void read<{ actions: Action[] }>(`/api/carried-over?${asked}`, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted) setActions(answer?.actions ?? null)
    })
    return () => leaving.abort()
  }, [asked])
  if (asked === null || actions === null) return null
  return (
    <section className="carried-over" aria-labelledby="carried-over-heading">
      <h3 id="carried-over-heading">Carried over from earlier meetings</h3>
      {actions.length === 0 ? (
        <p>No action of an earlier meeting was open when this one began.</p>
      ) : (
        <>
          <p>They are not copied. To close one, open the meeting that agreed it.</p>
          <ul>
            {actions.map(({ about, href, text }, place) => (
              <li key={`${href} ${place}`}>
                <a href={href} target="_blank" rel="noreferrer">
                  {text}
                </a>
                <span>{about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

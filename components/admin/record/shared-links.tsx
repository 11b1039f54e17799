'use client'

import { useState } from 'react'
import { formatMoment } from '@/domain/formatting/dates'
import { ask } from '../ask'

/** A link to a draft, as the server tells of it. */
export interface SharedLink {
  id: number
  madeByName: string
  madeAt: string
  expiresAt: string
  withdrawnAt: string | null
  visits: { at: string; address: string }[]
}

interface Props {
  links: SharedLink[]
  /** where the links of the draft are asked for */
  address: string
  reload: () => Promise<void>
}

const moment = (time: string): string => formatMoment(new Date(time))

const stateOf = ({ expiresAt, withdrawnAt }: SharedLink, now: number): string => {
  if (withdrawnAt !== null) return `withdrawn on ${moment(withdrawnAt)}`
  return Date.parse(expiresAt) <= now ? `ended on ${moment(expiresAt)}` : `works until ${moment(expiresAt)}`
}

/** The links to a draft: who made them, until when they work, and who opened them and when. */
export function SharedLinks({ address, links, reload }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [now] = useState(() => Date.now())
  const withdraw = async (link: number): Promise<void> => {
    const answer = await ask(`${address}/withdraw`, { link })
    setProblem('problem' in answer ? answer.problem : null)
    await reload()
  }
  if (links.length === 0) return null
  return (
    <>
      <h3>Links to this draft</h3>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            Made by {link.madeByName} on {moment(link.madeAt)}, {stateOf(link, now)}.
            {link.withdrawnAt === null && Date.parse(link.expiresAt) > now ? (
              <button type="button" onClick={() => void withdraw(link.id)}>
                Withdraw
              </button>
            ) : null}
            {link.visits.length === 0 ? (
              <div>Nobody has opened it.</div>
            ) : (
              <details>
                <summary>Opened, last on {moment(link.visits[0]?.at ?? '')}</summary>
                <ul>
                  {link.visits.map(({ address: from, at }) => (
                    <li key={`${at} ${from}`}>
                      {moment(at)}, from {from === '' ? 'an unknown address' : from}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  )
}

'use client'

import { useState } from 'react'
import { UsesList } from '../record/uses-list'
import { CopyLink } from './copy-link'

interface Props {
  /** where the public reads it, from the site's root */
  address: string
  title: string
  /** none for the home page, which nothing names */
  record: { collection: string; id: number | string } | null
}

/** What is public now: a link to it, its address to copy, and what shows it or links to it. */
export function LiveNow({ address, record, title }: Props) {
  const [isAsked, setAsked] = useState(false)
  return (
    <div className="live-now">
      <strong>Live now</strong>
      <a href={address} target="_blank" rel="noreferrer" aria-label={`View ${address}, ${title}`}>
        View {address}
      </a>
      <CopyLink address={address} to={title} />
      {record === null ? null : (
        <details onToggle={() => setAsked(true)}>
          <summary>Where it shows</summary>
          {isAsked ? (
            <UsesList
              record={record}
              nothing="On its own page and in the lists of its kind. No other record names it."
            />
          ) : null}
        </details>
      )}
    </div>
  )
}

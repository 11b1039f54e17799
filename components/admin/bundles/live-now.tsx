'use client'

import { useState } from 'react'
import { UsesList } from '../record/uses-list'

interface Props {
  /** where the public reads it, from the site's root */
  address: string
  title: string
  /** none for the home page, which nothing names */
  record: { collection: string; id: number | string } | null
}

/** What is public now: a link to it, its address to copy, and what shows it or links to it. */
export function LiveNow({ address, record, title }: Props) {
  const [copied, setCopied] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const copy = async (): Promise<void> => {
    const full = new URL(address, window.location.origin).href
    // without a secure connection a browser has no clipboard for scripts
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>> // the type knows secure connections only
    const done = await clipboard?.writeText(full).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'Copied' : full)
  }
  return (
    <div className="live-now">
      <strong>Live now</strong>
      <a href={address} target="_blank" rel="noreferrer" aria-label={`View ${title} on the site`}>
        View {address}
      </a>
      <button type="button" onClick={() => void copy()} aria-label={`Copy the link to ${title}`}>
        Copy link
      </button>
      <span role="status">{copied}</span>
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

'use client'

import { useState } from 'react'
import { read } from './ask'
import { CopyLink } from './copy-link'

interface Use {
  href: string
  title: string
  kind: string
}

interface Props {
  /** where the public reads it, from the site's root */
  address: string
  title: string
  /** none for the home page, which nothing names */
  record: { collection: string; id: number | string } | null
}

/** What is public now: a link to it, its address to copy, and what shows it or links to it. */
export function LiveNow({ address, record, title }: Props) {
  const [uses, setUses] = useState<Use[] | null>(null)
  const look = async (): Promise<void> => {
    if (uses !== null || record === null) return
    const found = await read<{ uses: Use[] }>(`/api/uses/${record.collection}/${record.id}`)
    setUses((found?.uses ?? []).filter(({ href }) => !href.startsWith('/admin/collections/bundles/')))
  }
  return (
    <div className="live-now">
      <strong>Live now</strong>
      <a href={address} target="_blank" rel="noreferrer" aria-label={`View ${title} on the site`}>
        View {address}
      </a>
      <CopyLink address={address} to={title} />
      {record === null ? null : (
        <details onToggle={() => void look()}>
          <summary>Where it shows</summary>
          {uses === null ? (
            <p>Looking…</p>
          ) : uses.length === 0 ? (
            <p>On its own page and in the lists of its kind. No other record names it.</p>
          ) : (
            <ul>
              {uses.map(({ href, kind, title: name }) => (
                <li key={href}>
                  <a href={href}>{name}</a> ({kind})
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  )
}

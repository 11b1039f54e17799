'use client'

import { useEffect, useState } from 'react'
import { read } from '../ask'

interface Use {
  href: string
  title: string
  kind: string
}

interface Props {
  record: { collection: string; id: number | string }
  /** what to say where nothing names it */
  nothing: string
}

/** What shows a record or file, or links to it, as far as whoever looks may know. */
export function UsesList({ nothing, record: { collection, id } }: Props) {
  const [uses, setUses] = useState<Use[] | 'asked' | 'away'>('asked')
  useEffect(() => {
    let isGone = false
    void read<{ uses: Use[] }>(`/api/uses/${collection}/${id}`).then((found) => {
      if (isGone) return
      setUses(found ? found.uses.filter(({ href }) => !href.startsWith('/admin/collections/bundles/')) : 'away')
    })
    return () => {
      isGone = true
    }
  }, [collection, id])
  if (uses === 'asked') return <p role="status">Looking…</p>
  if (uses === 'away') return <p role="alert">It could not be found out. Close this and try again.</p>
  if (uses.length === 0) return <p>{nothing}</p>
  return (
    <ul>
      {uses.map(({ href, kind, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {kind === '' ? null : ` (${kind})`}
        </li>
      ))}
    </ul>
  )
}

'use client'

import { useState } from 'react'
import type { PlannedItem } from './plan'

/** The pages of everything that is published together, one below the other. Nothing is loaded before it is asked for. */
export function AllPreviews({ items }: { items: PlannedItem[] }) {
  const [isOpen, setOpen] = useState(false)
  const shown = items.filter(({ action, preview }) => action === 'publish' && preview !== '')
  if (shown.length < 2) return null
  return (
    <details className="bundle__previews" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>See all {shown.length} pages as they will be</summary>
      {isOpen
        ? shown.map(({ preview, title }) => (
            <section key={preview}>
              <h3>{title}</h3>
              <iframe title={`Preview of ${title}`} src={preview} />
            </section>
          ))
        : null}
    </details>
  )
}

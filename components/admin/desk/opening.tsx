'use client'

import { useId, useState, type ReactNode } from 'react'

/** Something that can be done to a row: a button, and the form that it opens below. */
export interface Deed {
  name: string
  label: string
  form: (close: () => void, done: () => void) => ReactNode
}

interface Props {
  /** what the row is called, for who hears the buttons one by one */
  about: string
  deeds: readonly Deed[]
  /** the id of the heading that the focus goes to when something was done */
  heading: string
}

/** Buttons of a row, of whose forms one is open at a time. */
export function Opening({ about, deeds, heading }: Props) {
  const [open, setOpen] = useState<string | null>(null)
  const own = useId()
  const opened = deeds.find(({ name }) => name === open)
  const close = (): void => {
    setOpen(null)
    if (open !== null) document.getElementById(`${own}-${open}`)?.focus()
  }
  const done = (): void => {
    setOpen(null)
    // the row may be gone when the page is read again
    document.getElementById(heading)?.focus()
  }
  return (
    <div
      className="desk-opening"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) close()
      }}
    >
      <div className="desk-opening__buttons">
        {deeds.map(({ label, name }) => (
          <button
            key={name}
            type="button"
            className="desk-button"
            aria-expanded={name === open}
            aria-label={`${label}: ${about}`}
            id={`${own}-${name}`}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {label}
          </button>
        ))}
      </div>
      {opened ? opened.form(close, done) : null}
    </div>
  )
}

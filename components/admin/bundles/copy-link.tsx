'use client'

import { useState } from 'react'

interface Props {
  /** the whole address, or one from the site's root */
  address: string
  /** what it leads to, where the button's words alone do not say so */
  to?: string
}

/** Copies an address; where the browser does not let scripts do so, it shows the address. */
export function CopyLink({ address, to }: Props) {
  const [copied, setCopied] = useState<string | null>(null)
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
    <>
      <button
        type="button"
        onClick={() => void copy()}
        aria-label={to === undefined ? undefined : `Copy link to ${to}`}
      >
        Copy link
      </button>
      <span role="status">{copied}</span>
    </>
  )
}

'use client'

import { useEffect } from 'react'

const opened = (href: string): void => void window.open(href, '_blank', 'noopener')

/** Another page cannot be shown in the frame (its headers forbid it), so what leads away opens in a window of its own. */
function leadOut(frame: HTMLIFrameElement): void {
  const { contentDocument: page } = frame
  if (!page) return
  page.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[href]') // of the frame's own kind of elements
    const href = link?.getAttribute('href') ?? ''
    if (!link || href.startsWith('#')) return
    event.preventDefault()
    opened(new URL(href, page.baseURI).href)
  })
  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement // nothing else is submitted
    form.target = '_blank'
  })
}

/** Follows the links of the preview beside the form: the page that they lead to opens, and the preview stays. */
export function PreviewLinks() {
  useEffect(() => {
    const loaded = ({ target }: Event) => {
      if (target instanceof HTMLIFrameElement && target.closest('.live-preview-window')) leadOut(target)
    }
    document.addEventListener('load', loaded, { capture: true })
    return () => document.removeEventListener('load', loaded, { capture: true })
  }, [])
  return null
}

'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { hasAutosaveEnabled } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from './dialog'

/** Where a click leads away to in this window; null if the form stays. */
const leadsTo = (event: MouseEvent): string | null => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.hasAttribute('download') || (link.target !== '' && link.target !== '_self')) return null
  const [there] = link.href.split('#')
  const [here] = window.location.href.split('#')
  return there === here || !/^https?:/.test(link.href) ? null : link.href
}

/**
 * Asks before a form that saves by itself is left, by a link, by a reload or with the tab, while something typed is not
 * saved. Payload does so for all other forms.
 */
export function AskBeforeLeaving({ isUnsaved }: { isUnsaved: boolean }) {
  const modified = useFormModified()
  const router = useRouter()
  const [leaving, setLeaving] = useState<string | null>(null)
  const { docConfig } = useDocumentInfo()
  const goes = useRef(false)
  const asks = (isUnsaved || modified) && Boolean(docConfig && hasAutosaveEnabled(docConfig))

  useEffect(() => {
    if (!asks) return
    const unload = (event: BeforeUnloadEvent) => {
      if (!goes.current) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const address = leadsTo(event)
      if (address === null || (event.target instanceof Element && event.target.closest('.panel-dialog'))) return
      event.preventDefault()
      event.stopPropagation()
      setLeaving(address)
    }
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', click, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', click, { capture: true })
    }
  }, [asks])

  if (leaving === null) return null
  const stay = () => setLeaving(null)
  const leave = () => {
    stay()
    goes.current = true
    const { hash, origin, pathname, search } = new URL(leaving)
    if (origin === window.location.origin && pathname.startsWith('/admin')) router.push(pathname + search + hash)
    else window.location.assign(leaving)
  }
  return (
    <Dialog title="Leave without saving?" close={stay}>
      <p>
        {asks
          ? 'What you typed last is not saved yet. If you leave now, it is lost.'
          : 'All is saved now. You can leave.'}
      </p>
      <div className="panel-dialog__buttons">
        <button type="submit" onClick={stay}>
          Stay on this page
        </button>
        <button type="button" onClick={leave}>
          {asks ? 'Leave without saving' : 'Leave'}
        </button>
      </div>
    </Dialog>
  )
}

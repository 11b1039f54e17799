'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** So often the form says that it is open, in milliseconds. */
const tellsEvery = 20_000

interface OpenBy {
  name: string
  since: string
}

const clock = (time: string): string =>
  new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

const inWords = (others: OpenBy[]): string =>
  others.map(({ name, since }) => `${name} has had this open since ${clock(since)}.`).join(' ')

/** Above a form: who else has the record open. Both may write; the one who saves last is shown both texts. */
export function WhoElse() {
  const { collectionSlug, globalSlug, id, hasSavePermission, isTrashed } = useDocumentInfo()
  const [others, setOthers] = useState<OpenBy[]>([])
  const address =
    globalSlug !== undefined
      ? `/api/editing/${globalSlug}`
      : collectionSlug !== undefined && id !== undefined
        ? `/api/editing/${collectionSlug}/${id}`
        : null
  const isKept = address !== null && hasSavePermission && !isTrashed

  useEffect(() => {
    if (!isKept) return
    const tell = async () => {
      const response = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
      if (response?.ok) setOthers(((await response.json()) as { others: OpenBy[] }).others) // our own answer
    }
    const close = () => void navigator.sendBeacon(`${address}?closed=true`)
    void tell()
    const timer = setInterval(() => void tell(), tellsEvery)
    window.addEventListener('pagehide', close)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [address, isKept])

  return (
    <div className="who-else" role="status">
      {others.length === 0 ? null : (
        <>
          <strong>{inWords(others)}</strong> You can read, write or wait. If you both change something, you are shown
          both texts, and nothing is lost.
        </>
      )}
    </div>
  )
}

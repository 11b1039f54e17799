'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { LiveNow } from '../bundles/live-now'
import { Dialog } from '../form/dialog'
import { WhereUsed } from './where-used'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'

const isPublicKind = (slug: string | undefined): slug is PublicRecord =>
  slug !== undefined && Object.hasOwn(publicRecords, slug)

/** What others name: everything of content and governance, and files. */
const isUsed = (collection: string): boolean =>
  isPublicKind(collection) || ['media', 'documents', 'people', 'organisations', 'seats'].includes(collection)

interface Live {
  slug?: string | null
  _status?: string
}

/** A link to the page that the public sees now, above each record that has one, and where else the record shows. */
export function ViewOnSite() {
  const { collectionSlug, globalSlug, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const [slug, setSlug] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const isPublic = isPublicKind(collectionSlug) && hasPublishedDoc && id !== undefined
  const byId = isPublicKind(collectionSlug) && publicRecords[collectionSlug].key === 'id'
  useEffect(() => {
    if (!isPublic || byId) return
    const asked = new AbortController()
    const look = async () => {
      const response = await fetch(`/api/${collectionSlug}/${id}?depth=0&select[slug]=true`, { signal: asked.signal })
      if (response.ok) setSlug(((await response.json()) as Live).slug ?? null) // Payload's answer
    }
    look().catch(() => undefined) // without the address there is no link
    return () => asked.abort()
  }, [byId, collectionSlug, id, isPublic, unpublishedVersionCount])

  const key = byId ? id : slug
  const address = globalSlug === 'home' ? '/' : isPublic && key ? addressOf(collectionSlug, key) : null
  const record = collectionSlug && id !== undefined ? { collection: collectionSlug, id } : null
  if (address === null) return record && isUsed(record.collection) ? <WhereUsed record={record} title={title} /> : null
  return (
    <>
      <a className="view-on-site" href={address} target="_blank" rel="noreferrer">
        View on the site
      </a>
      <button type="button" className="schedule-button" onClick={() => setOpen(true)}>
        Link and uses…
      </button>
      {isOpen ? (
        <Dialog title={globalSlug === 'home' ? 'The home page' : title} close={() => setOpen(false)}>
          <LiveNow address={address} record={record} title={title} />
          <div className="panel-dialog__buttons">
            <button type="button" onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

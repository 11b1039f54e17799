'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'

const isPublicKind = (slug: string | undefined): slug is PublicRecord =>
  slug !== undefined && Object.hasOwn(publicRecords, slug)

interface Live {
  slug?: string | null
  _status?: string
}

/** A link to the page that the public sees now, above each record that has one. */
export function ViewOnSite() {
  const { collectionSlug, globalSlug, hasPublishedDoc, id, unpublishedVersionCount } = useDocumentInfo()
  const [slug, setSlug] = useState<string | null>(null)
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
  return address === null ? null : (
    <a className="view-on-site" href={address} target="_blank" rel="noreferrer">
      View on the site
    </a>
  )
}

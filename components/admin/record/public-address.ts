'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'

/** Whether a collection is one of the public's kinds of records. */
export const isPublicKind = (slug: string | undefined): slug is PublicRecord =>
  slug !== undefined && Object.hasOwn(publicRecords, slug)

interface Live {
  slug?: string | null
}

/** Where the public reads the record of the form around it; null where it does not. */
export function usePublicAddress(): string | null {
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
  return globalSlug === 'home' ? '/' : isPublic && key ? addressOf(collectionSlug, key) : null
}

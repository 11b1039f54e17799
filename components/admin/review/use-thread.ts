'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { isPublicRecord } from '@/domain/public-records'
import { threadOf, type Said, type Thread } from '@/domain/review/thread'
import { read } from '../ask'

/** What the workflow calls the draft in a request. */
export type Reviewed = { kind: 'home' } | { kind: string; id: number | string }

/** The draft of the form around it; null before it is stored, and for what is never reviewed. */
export function useReviewed(): Reviewed | null {
  const { collectionSlug, globalSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  if (!hasSavePermission || isTrashed) return null
  if (globalSlug === 'home') return { kind: 'home' }
  return collectionSlug !== undefined && isPublicRecord(collectionSlug) && id !== undefined
    ? { kind: collectionSlug, id }
    : null
}

const none: Thread = { review: null, open: [], closed: [] }

/** The most remarks that are shown of a draft, the newest. */
const most = 200

/** What was said about a draft; read again after each save, as that may end an approval. */
export function useThread(reviewed: Reviewed | null): { thread: Thread; reload: () => Promise<void> } {
  const { lastUpdateTime, unpublishedVersionCount } = useDocumentInfo()
  const [thread, setThread] = useState(none)
  const of = reviewed === null ? null : 'id' in reviewed ? `${reviewed.kind}:${reviewed.id}` : reviewed.kind
  const reload = useCallback(async () => {
    if (of === null) return
    const query = `where[of][equals]=${encodeURIComponent(of)}&sort=-id&limit=${most}&depth=0`
    const answer = await read<{ docs: Said[] }>(`/api/reviews?${query}`)
    if (answer) setThread(threadOf(answer.docs))
  }, [of])
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it is set when the server has answered
    void reload()
  }, [lastUpdateTime, reload, unpublishedVersionCount])
  return { thread, reload }
}

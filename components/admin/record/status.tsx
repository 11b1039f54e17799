'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { publicationState } from '@/domain/publication-state'
import { isAddressed } from '@/domain/public-records'
import { read } from '../ask'
import { RevertToPublic } from './revert-to-public'

interface Merged {
  href: string
  title: string | null
}

/** The record that took the place of this one, which is not public; null where none did. */
function useMerged(): Merged | null {
  const { collectionSlug = '', hasPublishedDoc, id } = useDocumentInfo()
  const [merged, setMerged] = useState<Merged | null>(null)
  const address =
    id === undefined || hasPublishedDoc || !isAddressed(collectionSlug) ? null : `/api/merged/${collectionSlug}/${id}`
  useEffect(() => {
    if (address === null) return
    const asked = new AbortController()
    read<{ into: Merged | null }>(address, asked.signal)
      .then((answer) => setMerged(answer?.into ?? null))
      .catch(() => undefined) // left meanwhile
    return () => asked.abort()
  }, [address])
  return address === null ? null : merged
}

/** Above a form: whether the public sees the record; whoever may publish can go back to what is public. */
export function Status() {
  const { hasPublishedDoc, hasPublishPermission, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const withdrawnOn = useFormFields(([fields]) => fields['withdrawn.on']?.value)
  const merged = useMerged()
  const hasNewerDraft = unpublishedVersionCount > 0
  const words = publicationState({
    isPublic: hasPublishedDoc,
    hasNewerDraft,
    // what stands in the form of a newer draft is not public yet
    withdrawnOn: typeof withdrawnOn === 'string' && !hasNewerDraft ? withdrawnOn : null,
    isInBin: isTrashed,
    isMerged: merged !== null,
  })
  const isMergedInto = merged?.title && !isTrashed
  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">Status: </span>
        <span className="status__value">
          {isMergedInto ? (
            <>
              Merged into <a href={merged.href}>{merged.title}</a>
            </>
          ) : (
            words
          )}
        </span>
        {hasPublishedDoc && hasNewerDraft && hasPublishPermission && !isTrashed ? <RevertToPublic /> : null}
      </div>
    </div>
  )
}

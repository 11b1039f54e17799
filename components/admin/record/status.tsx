'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { publicationState } from '@/domain/publication-state'
import { RevertToPublic } from './revert-to-public'

/** Above a form: whether the public sees the record; whoever may publish can go back to what is public. */
export function Status() {
  const { hasPublishedDoc, hasPublishPermission, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const withdrawnOn = useFormFields(([fields]) => fields['withdrawn.on']?.value)
  const hasNewerDraft = unpublishedVersionCount > 0
  const words = publicationState({
    isPublic: hasPublishedDoc,
    hasNewerDraft,
    // what stands in the form of a newer draft is not public yet
    withdrawnOn: typeof withdrawnOn === 'string' && !hasNewerDraft ? withdrawnOn : null,
    isInBin: isTrashed,
  })
  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">Status: </span>
        <span className="status__value">{words}</span>
        {hasPublishedDoc && hasNewerDraft && hasPublishPermission && !isTrashed ? <RevertToPublic /> : null}
      </div>
    </div>
  )
}

'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { binInWords } from '@/domain/bin'

/** Above the form of a record in the bin: until when it can be restored. */
export function BinNotice() {
  const { data, isTrashed } = useDocumentInfo()
  const binned: unknown = data?.deletedAt
  if (!isTrashed || typeof binned !== 'string') return null
  return (
    <div className="save-state" role="status">
      {binInWords(new Date(binned))}
    </div>
  )
}

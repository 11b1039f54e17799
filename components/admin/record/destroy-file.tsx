'use client'

import { useAuth, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { WithReason } from './with-reason'

/** For a file that should never have been added: gone at once, and not by way of the bin. */
export function DestroyFile() {
  const { hasSavePermission } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { user } = useAuth()
  if (!hasSavePermission || user?.role === 'author') return null
  return (
    <WithReason
      action="destroy"
      label="Destroy the file"
      title={`Destroy “${title}”`}
      follows="For a file that should never have been added. It is gone at once and for good, with its record: nobody can restore it. It must not be in use."
      reason="Why it is destroyed. The log keeps this."
    />
  )
}

'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { WithReason } from '../record/with-reason'

/** For a person whose name must leave all that is kept. */
export function RemoveName() {
  const { hasPublishPermission } = useDocumentInfo()
  return hasPublishPermission ? (
    <WithReason
      action="remove-name"
      label="Remove the name for good"
      title="Remove this person’s name for good"
      follows="The name leaves this record, all its versions, every appointment, and what was noted of plans. The appointments stay, with their dates, as held by somebody whose name is not published. Nobody can bring the name back. Texts, news and documents that name the person are not changed: look for them yourself. To take it off the public site only, untick “Show the name to the public” and publish."
      reason="Why it is removed, without the name. The log keeps this."
    />
  ) : null
}

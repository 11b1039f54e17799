'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatDay } from '@/domain/formatting/dates'

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Above the form of a text that is or will be withdrawn. */
export function WithdrawalNotice() {
  const on = useFormFields(([fields]) => textIn(fields['withdrawn.on']?.value))
  const why = useFormFields(([fields]) => textIn(fields['withdrawn.why']?.value))
  const keep = useFormFields(([fields]) => fields['withdrawn.keep']?.value === true)
  const { unpublishedVersionCount } = useDocumentInfo()
  if (on === '') return null
  return (
    <div className="notice-withdrawn">
      <p>
        <strong>Withdrawn on {formatDay(on)}.</strong>{' '}
        {unpublishedVersionCount > 0 ? 'Once this is public, lists' : 'Lists'} leave it out, and{' '}
        {keep ? 'a note above the text' : 'its address'} says: “{why}”
      </p>
      <p>To end this, choose “Bring back…” in the menu with three dots.</p>
    </div>
  )
}

'use client'

import { useFormFields } from '@payloadcms/ui'
import { formatDay } from '@/domain/formatting/dates'

/** Above the form of a post that is or will be withdrawn. */
export function WithdrawalNotice() {
  const on = useFormFields(([fields]) => fields['withdrawn.on']?.value)
  if (typeof on !== 'string' || on === '') return null
  return (
    <p className="notice-withdrawn">
      <strong>Withdrawn on {formatDay(on)}.</strong> Once this is published, lists leave the post out, and its address
      says when and why. The tab “Changes and withdrawal” has the reason.
    </p>
  )
}

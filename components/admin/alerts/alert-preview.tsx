'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { alertInWords } from '@/domain/alerts/alert-in-words'

/** So often the words are looked at again, in milliseconds: an alert begins and ends while its form is open. */
const looksEvery = 10_000

/** Above the form of an alert: where and when it shows, as the form has it. */
export function AlertPreview() {
  const value = (name: string): unknown => fields[name]?.value
  const fields = useFormFields(([all]) => all)
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), looksEvery)
    return () => clearInterval(timer)
  }, [])
  const centres = value('centres')
  const words = alertInWords(
    {
      level: value('level'),
      scope: value('scope'),
      centres: Array.isArray(centres) ? centres.length : 0,
      from: value('from'),
      until: value('until'),
    },
    now,
  )
  return (
    <p className="alert-preview" role="status">
      {words}
    </p>
  )
}

'use client'

import { useRowLabel } from '@payloadcms/ui'
import {
  exceptionsEntered,
  hoursEntered,
  type EnteredException,
  type EnteredHours,
} from '@/domain/opening-hours/as-entered'
import { exceptionInWords } from '@/domain/opening-hours/days-in-words'
import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import { openDays } from '@/domain/opening-hours/hours-in-words'
import { hoursProblems } from '@/domain/opening-hours/hours-problems'

const ofHours = (row: EnteredHours): string => {
  const hours = hoursEntered([row])
  if (hoursProblems(hours).length > 0) return ''
  return openDays(hours)
    .map(({ days, hours: then }) => `${days}, ${then}`)
    .join('; ')
}

const ofException = (row: EnteredException): string => {
  const [exception] = exceptionsEntered([row])
  if (!exception || exceptionProblems([exception]).length > 0) return ''
  const { days, hours } = exceptionInWords(exception)
  return `${days}: ${hours}`
}

/** Calls a row of weekly hours, or of days that differ, by its words. */
export function HoursRowLabel({ of }: { of: 'hours' | 'exceptions' }) {
  const { data, rowNumber } = useRowLabel<(EnteredHours & EnteredException) | undefined>()
  const words = of === 'hours' ? ofHours(data ?? {}) : ofException(data ?? {})
  return <span>{words || `${of === 'hours' ? 'Hours' : 'Day'} ${(rowNumber ?? 0) + 1}`}</span>
}

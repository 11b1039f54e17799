import { useFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { typedDay } from '@/domain/dates/typed-day'
import { typedTime } from '@/domain/dates/typed-time'
import {
  exceptionsEntered,
  hoursEntered,
  type EnteredException,
  type EnteredHours,
} from '@/domain/opening-hours/as-entered'
import type { BankHolidayRule } from '@/domain/opening-hours/bank-holidays'
import type { OfferingStatus } from '@/domain/opening-hours/offering-status'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'

/** What the boxes of a form hold below a path, such as 'hours'. */
function useEntered(path: string): unknown {
  // one text, so that what is shown is made anew only when it changes
  const text = useFormFields(([fields]) => {
    const own = Object.entries(fields).filter(([name]) => name === path || name.startsWith(`${path}.`))
    return JSON.stringify(reduceFieldsToValues(Object.fromEntries(own), true))
  })
  return path
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], JSON.parse(text)) // of objects and rows
}

const readTime = (typed: string | null | undefined): string | null => (typed ? (typedTime(typed) ?? typed) : null)
const readDay = (typed: string | null | undefined): string | null => (typed ? (typedDay(typed) ?? typed) : null)

/** The rows of a list as they will be stored: what is being typed in a box is read when it is left. */
const rowsOf = <Row extends Pick<EnteredHours, 'opens' | 'closes'>>(value: unknown): Row[] =>
  // 0 without rows
  (Array.isArray(value) ? (value as Row[]) : []).map((row) => ({
    ...row,
    opens: readTime(row.opens),
    closes: readTime(row.closes),
  }))

/** The weekly hours of a form. */
export const useHours = (path: string): HoursRow[] => hoursEntered(rowsOf<EnteredHours>(useEntered(path)))

/** Its days that differ. */
export const useExceptions = (path: string): HoursException[] =>
  exceptionsEntered(rowsOf<EnteredException>(useEntered(path))).map((row) => ({
    ...row,
    date: readDay(row.date) ?? '',
    until: readDay(row.until),
  }))

/** Its rule for bank holidays. */
export const useBankHolidays = (path: string): BankHolidayRule => (useEntered(path) ?? null) as BankHolidayRule // a select

interface Status {
  state?: string | null
  from?: string | null
  until?: string | null
}

/** A status whose days are read as they will be stored. */
const useDaysRead = <Of extends Status>(path: string): Partial<Of> => {
  const status = (useEntered(path) ?? {}) as Partial<Of> // a group
  return { ...status, from: readDay(status.from), until: readDay(status.until) }
}

/** Its operating status. */
export const useStatus = (path: string): OperatingStatus => {
  const status = useDaysRead<OperatingStatus>(path)
  return { ...status, state: status.state ?? 'open' }
}

/** The status of one of its tests. */
export const useOfferingStatus = (path: string): OfferingStatus => {
  const status = useDaysRead<OfferingStatus>(path)
  return { ...status, state: status.state ?? 'usual' }
}

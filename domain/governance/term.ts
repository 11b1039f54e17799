import { dayAfter } from '../dates/london-time'
import type { PartialDate } from '../dates/partial-date'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * When a term runs out, as far as its start is known; null where it is not known well enough.
 * @param from its first day, partial
 * @param months its length
 */
export const termEnds = (
  from: PartialDate | null | undefined,
  months: number | null | undefined,
): PartialDate | null => {
  if (!from || !months) return null
  const [year = 0, month, day] = from.split('-').map(Number)
  if (month === undefined) return months % 12 === 0 ? String(year + months / 12) : null
  const count = year * 12 + (month - 1) + months
  const ends = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`
  if (day === undefined) return ends
  const lastOfMonth = Number(dayAfter(`${Math.floor((count + 1) / 12)}-${two(((count + 1) % 12) + 1)}-01`, -1).slice(8))
  // 36 months from 31 August end with the last day of the month before, as from the first of the next
  return day > lastOfMonth ? `${ends}-${two(lastOfMonth)}` : dayAfter(`${ends}-${two(day)}`, -1)
}

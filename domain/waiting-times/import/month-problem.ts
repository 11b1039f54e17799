import { formatDay } from '../../formatting/dates'
import { formatPartialDate } from '../../dates/partial-date'
import { publicationDay } from '../publication-day'

/** The national statistics count since then. */
const first = '2006-01'

/**
 * Why figures of a month cannot be brought in on a day ('YYYY-MM-DD'); null where they can. What NHS England has not published yet is
 * not for the public.
 */
export function monthProblem(month: string, today: string): string | null {
  const named = formatPartialDate(month)
  if (month < first) return `${named} is before the statistics began, in ${formatPartialDate(first)}.`
  if (month >= today.slice(0, 7)) return `${named} has not ended.`
  const day = publicationDay(month)
  return today < day
    ? `It is too early for ${named}: NHS England publishes its figures on ${formatDay(day)}. Bring them in then.`
    : null
}

import { earliestDay, formatPartialDate, type PartialDate } from '../dates/partial-date'
import { phaseOf, type OperatingStatus } from './operating-status'

/**
 * When a centre opened, in words as of a day: 'Opened in 2021', 'To open on 1 March 2027'; of a centre that is said not to
 * be open yet, 'Planned to open in 2026', whatever the date.
 */
export const openingInWords = (date: PartialDate, status: OperatingStatus, day: string): string => {
  const isPlanned = status.state === 'planned' && phaseOf(status, day) === 'now'
  const words = isPlanned ? 'Planned to open' : earliestDay(date) > day ? 'To open' : 'Opened'
  return `${words} ${date.length === 10 ? 'on' : 'in'} ${formatPartialDate(date)}`
}

/** The day on which the date begins to be past, 'YYYY-MM-DD'; null if it is already. */
export const openingChange = (date: PartialDate, day: string): string | null =>
  earliestDay(date) > day ? earliestDay(date) : null

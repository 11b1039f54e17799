/** How a review stands on a day, in the words of the filter. */
export const reviews = {
  overdue: 'Overdue',
  soon: 'Due in the next 3 months',
  later: 'Due later',
  none: 'No date set',
} as const

export type Review = keyof typeof reviews

/** The same day of the month 3 months on. It is only compared, so that 30 November may give a 30 February. */
const threeMonthsAfter = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const later = year * 12 + month - 1 + 3
  return `${Math.floor(later / 12)}-${String((later % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** How the review of a record stands on a day; both days 'YYYY-MM-DD'. On its own day it is due, not overdue. */
export const reviewOn = (today: string, due: string | null): Review => {
  if (due === null) return 'none'
  if (due < today) return 'overdue'
  return due <= threeMonthsAfter(today) ? 'soon' : 'later'
}

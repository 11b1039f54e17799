import { dayAfter } from '@/domain/dates/london-time'
import { formatDay } from '@/domain/formatting/dates'

interface Day {
  /** a day of change, 'YYYY-MM-DD' */
  day: string
  /** the next one; null: none is known */
  later: string | null
  today: string
  /** whether all that changed is known to have changed on this very day, and not in its month or year */
  isExact: boolean
}

/** How a page of a day says from when to when the structure is this one, and what changed. */
export const dayInWords = ({ day, isExact, later, today }: Day) => {
  const it = isExact ? 'It' : 'As far as is known, it'
  const [from, until] = [formatDay(day), later === null ? null : formatDay(dayAfter(later, -1))]
  const [changes, changed] = isExact
    ? ['What changes on this day', 'What changed on this day']
    : ['What changes by this day', 'What changed by this day']
  const span = until === null ? `from ${from}` : until === from ? `on ${from} alone` : `from ${from} to ${until}`
  if (day > today)
    return {
      tense: 'coming' as const,
      lead: `It will be so ${span}, as far as is known today.`,
      whatChanged: changes,
    }
  const isOver = later !== null && later <= today
  const since = `${it} has been so since ${from}.${later ? ` The next change is on ${formatDay(later)}.` : ''}`
  return { tense: 'past' as const, lead: isOver ? `${it} was so ${span}.` : since, whatChanged: changed }
}

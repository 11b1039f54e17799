import { londonDay, londonMoment } from '@/domain/dates/london-time'
import { expiresAt } from '@/server/page-cache/cache-tags'

/** The moment for which a page is made. The only clock of the read side. */
export const now = (): Date => new Date()

/** Today in London, 'YYYY-MM-DD'; a page that says so holds until midnight there. */
export const today = (at: Date): string => {
  const day = londonDay(at)
  expiresDayAfter(day, 1)
  return day
}

/** A page holds until a day ('YYYY-MM-DD') begins in London, or so many days later. */
export const expiresDayAfter = (day: string, days: number): void => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const later = new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
  expiresAt(londonMoment(later, '00:00'))
}

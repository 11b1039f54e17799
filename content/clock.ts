import { londonDay, londonMoment } from '@/domain/dates/london-time'
import { expiresAt, plannedState } from '@/server/page-cache/cache-tags'

/** The current time, or that of a planned state. Nothing else in content/ or domain/ reads a clock. */
export const now = (): Date => {
  const planned = plannedState()
  return planned ? new Date(planned.at) : new Date()
}

/** Today in London, 'YYYY-MM-DD'; the page expires at midnight there. */
export const today = (at: Date): string => {
  const day = londonDay(at)
  expiresDayAfter(day, 1)
  return day
}

/** The page expires at the start of a day in London, so many days after `day` ('YYYY-MM-DD'). */
export const expiresDayAfter = (day: string, days: number): void => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const later = new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
  expiresAt(londonMoment(later, '00:00'))
}

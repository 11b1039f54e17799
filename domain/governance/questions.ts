import { dayAfter, londonDay, londonMoment } from '../dates/london-time'

/** Until when the public can ask a question of a meeting. */
export interface Deadline {
  /** the last day, 'YYYY-MM-DD' */
  day: string
  /** until when on that day, 'HH:MM' in London; null: until its end, or until the meeting begins */
  time: string | null
  /** from when on it is too late */
  closes: Date
}

/**
 * Until when questions are taken, never after the meeting has begun.
 * @param begins when the meeting begins
 * @param daysBefore days of the calendar; null: not known, so nothing is said
 * @param time 'HH:MM' in London; null: until the end of the day
 */
export const questionsUntil = (begins: Date, daysBefore: number | null, time: string | null): Deadline | null => {
  if (daysBefore === null) return null
  const day = dayAfter(londonDay(begins), -daysBefore)
  const closes = londonMoment(day, time ?? '24:00')
  return closes > begins ? { day, time: null, closes: begins } : { day, time, closes }
}

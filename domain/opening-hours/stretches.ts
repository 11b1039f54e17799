import { dayAfter, londonDay, londonMoment } from '../dates/london-time'
import type { DayPlans } from './day-plan'
import { clockTime, dayLength, minutesOf } from './times'

/** A time without a break, across midnights. */
export interface Stretch {
  from: Date
  to: Date
  /** the day and time 'HH:MM' at which it begins */
  day: string
  opens: string
}

/** The next opening is looked for this many days ahead. */
const daysAhead = 366
/** What stays open for longer is said to be open 24 hours. */
const weekAhead = 8

/** The moment of a time counted from the start of a day, which may be past its end. */
const momentOf = (day: string, time: string): Date =>
  minutesOf(time) > dayLength ? londonMoment(dayAfter(day), clockTime(time)) : londonMoment(day, time)

const stretchesOn = (plans: DayPlans, day: string): Stretch[] =>
  plans(day)
    .periods.map(({ opens, closes }) => ({ from: londonMoment(day, opens), to: momentOf(day, closes), day, opens }))
    // the clocks go forward over some
    .filter(({ from, to }) => from < to)

/** The stretch that a moment is in, or the first one after it; null when none is known. */
export const stretchAt = (plans: DayPlans, at: Date): Stretch | null => {
  const yesterday = dayAfter(londonDay(at), -1)
  let found = null as Stretch | null // assigned in the loop
  for (let days = 0; days <= daysAhead; days++) {
    const day = dayAfter(yesterday, days)
    if (found && londonMoment(day, '00:00') > found.to) return found
    for (const stretch of stretchesOn(plans, day)) {
      if (!found && stretch.to > at) found = stretch
      else if (found && stretch.from <= found.to && stretch.to > found.to) found = { ...found, to: stretch.to }
    }
    if (found && days > weekAhead) return found
  }
  return found
}

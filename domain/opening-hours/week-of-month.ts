import { dayAfter } from '../dates/london-time'

/** Which of a weekday's days in a month: 'second' with Saturday is the second Saturday. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const

export type WeekOfMonth = (typeof weeksOfMonth)[number]

/** Whether a day is the one of its weekday in its month that `week` says; without a week it always is. */
export const isInWeek = (day: string, week: WeekOfMonth | null | undefined): boolean => {
  if (!week) return true
  if (week === 'last') return dayAfter(day, 7).slice(0, 7) !== day.slice(0, 7)
  return Math.ceil(Number(day.slice(8)) / 7) === weeksOfMonth.indexOf(week) + 1
}

type Week = WeekOfMonth | null | undefined

const orEvery = (one: Week, other: Week, pairs: Readonly<Record<WeekOfMonth, readonly WeekOfMonth[]>>): boolean =>
  !one || !other || pairs[one].includes(other)

/** Whether a day can be of both: the fourth Saturday of a month may be its last. */
export const canBeBoth = (one: Week, other: Week): boolean =>
  orEvery(one, other, {
    first: ['first'],
    second: ['second'],
    third: ['third'],
    fourth: ['fourth', 'last'],
    last: ['last', 'fourth'],
  })

/** Whether a day of the second kind can follow one of the first: after the second Saturday comes the second or third Sunday. */
export const canFollow = (one: Week, next: Week): boolean =>
  orEvery(one, next, {
    first: ['first', 'second'],
    second: ['second', 'third'],
    third: ['third', 'fourth', 'last'],
    fourth: ['fourth', 'last', 'first'],
    last: ['fourth', 'last', 'first'],
  })

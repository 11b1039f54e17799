import { weekdays, type Weekday } from '../dates/london-time'

/**
 * Days of the week as stored, a checkbox each: Payload 3.90 cannot store versions of a multiple select in an array
 * within an array (https://github.com/payloadcms/payload/issues/17142).
 */
export type TickedDays = Partial<Record<Weekday, boolean | null>>

/** The days that are ticked, from Monday. */
export const daysOf = (ticked: TickedDays | null | undefined): Weekday[] =>
  weekdays.filter((day) => ticked?.[day] === true)

/** The days as they are stored. */
export const tick = (days: readonly Weekday[]): TickedDays => Object.fromEntries(days.map((day) => [day, true]))

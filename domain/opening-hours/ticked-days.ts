import { weekdays, type Weekday } from '../dates/london-time'

/**
 * Days of the week as they are stored: a tick for each. (Payload 3.90 cannot keep versions of a choice of many
 * inside a list inside a list, https://github.com/payloadcms/payload/issues/17142.)
 */
export type TickedDays = Partial<Record<Weekday, boolean | null>>

/** The days that are ticked, from Monday. */
export const daysOf = (ticked: TickedDays | null | undefined): Weekday[] =>
  weekdays.filter((day) => ticked?.[day] === true)

/** Days as they are stored. */
export const tick = (days: readonly Weekday[]): TickedDays => Object.fromEntries(days.map((day) => [day, true]))

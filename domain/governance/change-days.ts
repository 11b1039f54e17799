import { dayAfter } from '../dates/london-time'
import { earliestDay, latestDay, type PartialDate, type Span } from '../dates/partial-date'
import type { Records } from './on-day'
import { lifeOf } from './reporting-lines'

/** The days on which what begins on a partial date changes something: from its first day it may hold, from its last it holds. */
export const daysOfStart = (from: PartialDate | null | undefined): string[] =>
  from ? [earliestDay(from), latestDay(from)] : []

/** The same for what ends. On its last day itself something may give way, to what begins on it; after it nothing is left. */
export const daysOfEnd = (until: PartialDate | null | undefined): string[] =>
  until ? [earliestDay(until), dayAfter(earliestDay(until)), dayAfter(latestDay(until))] : []

/** Where both are open in one month or year, each bounds the other. */
const ofSpan = ({ from, until }: Span): string[] => [
  ...daysOfStart(from),
  ...daysOfEnd(until),
  ...(from && until ? [dayAfter(earliestDay(from)), latestDay(until)] : []),
]

/** The days, in order, on which the structure may differ from the day before: between two of them it is the same. */
export const changeDays = ({ appointments, bodies, seats }: Records): string[] => {
  const days = [
    ...bodies.flatMap((body) => [
      ...ofSpan(lifeOf(body)),
      ...body.reportingLines.flatMap(ofSpan),
      ...(body.earlierNames ?? []).flatMap(({ renamed }) => daysOfStart(renamed)),
    ]),
    ...seats.flatMap((seat) => [...ofSpan(seat), ...seat.changes.flatMap(({ from }) => daysOfStart(from))]),
    ...appointments.flatMap(ofSpan),
  ]
  return [...new Set(days)].sort()
}

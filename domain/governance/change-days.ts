import { dayAfter } from '../dates/london-time'
import { earliestDay, latestDay, type PartialDate, type Span } from '../dates/partial-date'
import type { Records } from './on-day'
import { lifeOf } from './reporting-lines'

/** What begins on a partial date may hold from its first day on, and holds from its last. */
const ofStart = (from: PartialDate | null | undefined): string[] => (from ? [earliestDay(from), latestDay(from)] : [])

/** On its last day itself something may give way, to what begins on it; after it nothing is left. */
const ofEnd = (until: PartialDate | null | undefined): string[] =>
  until ? [earliestDay(until), dayAfter(earliestDay(until)), dayAfter(latestDay(until))] : []

/** Where both are open in one month or year, each bounds the other. */
const ofSpan = ({ from, until }: Span): string[] => [
  ...ofStart(from),
  ...ofEnd(until),
  ...(from && until ? [dayAfter(earliestDay(from)), latestDay(until)] : []),
]

/** The days, in order, on which the structure may differ from the day before: between two of them it is the same. */
export const changeDays = ({ appointments, bodies, seats }: Records): string[] => {
  const days = [
    ...bodies.flatMap((body) => [
      ...ofSpan(lifeOf(body)),
      ...body.reportingLines.flatMap(ofSpan),
      ...(body.earlierNames ?? []).flatMap(({ renamed }) => ofStart(renamed)),
    ]),
    ...seats.flatMap((seat) => [...ofSpan(seat), ...seat.changes.flatMap(({ from }) => ofStart(from))]),
    ...appointments.flatMap(ofSpan),
  ]
  return [...new Set(days)].sort()
}

import { isClosedOn, phaseOf, type OperatingStatus } from '../opening-hours/operating-status'

/** What a text says of its withdrawal: since when, and whether its page stays below a note. */
interface Withdrawn {
  on?: unknown
  keep?: unknown
}

const isHidden = ({ keep, on }: Withdrawn): boolean => Boolean(on) && keep !== true

/**
 * Whether a withdrawal only takes something from the public, or warns of it: one person may do that at once, however a site
 * publishes. What brings a text back that is hidden is a publication.
 */
export const onlyTakesAway = (before: Withdrawn, after: Withdrawn): boolean =>
  Boolean(after.on) && !(isHidden(before) && !isHidden(after))

/** An operating status as it is stored; nothing of a record that has none. */
type Status = Partial<OperatingStatus>

const asStatus = (stored: Status): OperatingStatus => ({ ...stored, state: stored.state ?? 'open' })

/**
 * Whether an operating status closes a centre for now that is not closed: that is as urgent as a withdrawal. What was to come later
 * gives way only to what closes it today; what is over says nothing any more.
 * @param today 'YYYY-MM-DD'
 */
export const closesForNow = (before: Status, after: Status, today: string): boolean => {
  const [was, is] = [asStatus(before), asStatus(after)]
  if (is.state !== 'closed' || phaseOf(is, today) === 'over' || isClosedOn(was, today)) return false
  return phaseOf(was, today) !== 'coming' || isClosedOn(is, today)
}

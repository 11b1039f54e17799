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

/** Whether an operating status closes a centre for now that was not closed: that is as urgent as a withdrawal. */
export const closesForNow = (before: { state?: unknown }, after: { state?: unknown }): boolean =>
  after.state === 'closed' && (before.state === 'open' || before.state === 'limited')

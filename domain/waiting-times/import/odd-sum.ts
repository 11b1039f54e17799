import { formatPartialDate } from '../../dates/partial-date'
import { formatCount } from '../../formatting/numbers'
import { england, type Figure } from '../figure'

/** By how much, as a share, the people who wait differ at most from one month to the next. */
const usual = { england: 0.2, trusts: 0.5 }

const sumOf = (figures: readonly Figure[], month: string, providers: readonly string[]): number =>
  figures
    .filter((figure) => figure.month === month && providers.includes(figure.provider))
    .flatMap(({ bands }) => bands)
    .reduce((all, count) => all + count, 0)

/** Trusts that both have: one that is missing is told by itself. */
const trustsOfBoth = (brought: readonly Figure[], stored: readonly Figure[]): string[] => {
  const known = new Set(stored.map(({ provider }) => provider))
  return [...new Set(brought.map(({ provider }) => provider))].filter((one) => one !== england && known.has(one))
}

/**
 * What is odd about the people who wait in a month beside another one, in England and in our trusts together: a file that is cut off
 * between two providers agrees with itself, and has fewer people; one that was changed may have many more.
 * @returns words for whoever brought the file
 */
export function oddSums(
  brought: readonly Figure[],
  stored: readonly Figure[],
  { month, beside }: { month: string; beside: string },
): string[] {
  const ours = trustsOfBoth(
    brought.filter((figure) => figure.month === month),
    stored.filter((figure) => figure.month === beside),
  )
  return [
    { who: 'England has', providers: [england], most: usual.england },
    { who: 'Our trusts together have', providers: ours, most: usual.trusts },
  ].flatMap(({ most, providers, who }) => {
    const [now, then] = [sumOf(brought, month, providers), sumOf(stored, beside, providers)]
    if (now === 0 || then === 0 || Math.abs(now - then) <= most * then) return []
    const percent = formatCount(Math.round((100 * Math.abs(now - then)) / then))
    return [
      `${who} ${percent}% ${now < then ? 'fewer' : 'more'} people waiting in ${formatPartialDate(month)} than in ${formatPartialDate(beside)}. Check that the file is whole.`,
    ]
  })
}

import { formatPartialDate } from '../../dates/partial-date'
import { england, type Figure } from '../figure'

/** As a share: from one month to the next the national sum moves by less. */
const usual = 0.2

const nationalSum = (figures: readonly Figure[], month: string): number =>
  figures
    .filter((figure) => figure.provider === england && figure.month === month)
    .flatMap(({ bands }) => bands)
    .reduce((all, count) => all + count, 0)

/**
 * What is odd about the national sum of a month beside that of another one: a file that is cut off between two providers agrees with
 * itself, and has fewer people.
 * @returns words for whoever brought the file; null where nothing is odd
 */
export function oddSum(
  brought: readonly Figure[],
  stored: readonly Figure[],
  { month, beside }: { month: string; beside: string },
): string | null {
  const [now, then] = [nationalSum(brought, month), nationalSum(stored, beside)]
  if (now === 0 || then === 0 || Math.abs(now - then) <= usual * then) return null
  const percent = Math.round((100 * Math.abs(now - then)) / then)
  return `England has ${percent}% ${now < then ? 'fewer' : 'more'} people waiting in ${formatPartialDate(month)} than in ${formatPartialDate(beside)}. Check that the file is whole.`
}

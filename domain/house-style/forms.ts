import type { Spot } from './finding'

/** A way of writing that the house does not use, and what to write in its place; null where the words are right. */
export interface Form {
  /** global, so that every place is found */
  pattern: RegExp
  mend: (match: RegExpExecArray) => string | { how: string } | null
}

const overlaps = (spot: Spot, others: readonly Spot[]): boolean =>
  others.some(({ from, to }) => spot.from < to && from < spot.to)

/** All places of a text that have one of the forms; of two that overlap the form that stands first in the list counts. */
export const spotsOf = (text: string, forms: readonly Form[]): Spot[] => {
  const spots: Spot[] = []
  for (const { mend, pattern } of forms)
    for (const match of text.matchAll(pattern)) {
      const right = mend(match)
      if (right === null || right === match[0]) continue
      const to = match.index + match[0].length
      const spot: Spot =
        typeof right === 'string'
          ? { from: match.index, to, how: `Write “${right}”.`, mend: right }
          : { from: match.index, to, how: right.how }
      if (!overlaps(spot, spots)) spots.push(spot)
    }
  return spots.sort((a, b) => a.from - b.from)
}

/** A word with the capital that another one begins with. */
export const withCapitalOf = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

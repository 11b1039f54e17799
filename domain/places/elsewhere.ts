import { comparable } from '../text/as-written'

/** What is known of places that are not in the region. */
export interface Elsewhere {
  /** the letters with which postcodes begin anywhere in the United Kingdom and on the islands beside it */
  postcodeAreas: readonly string[]
  /** those of them that lie in the region as a whole: what is missing there does not exist */
  wholeInRegion: readonly string[]
  /** cities, towns near the region, counties and countries */
  names: readonly string[]
}

/** Whether an outward code that is none of the region's is one of another place: 'EH1'. 'LA99' and 'AA1' are of no place that is known. */
export const isCodeElsewhere = ({ postcodeAreas, wholeInRegion }: Elsewhere, outcode: string): boolean => {
  const letters = /^[A-Z]+/.exec(outcode)?.[0] ?? ''
  return postcodeAreas.includes(letters) && !wholeInRegion.includes(letters)
}

/** The place outside the region that words name, or end with: 'edinburgh', 'near london'; the longest name; null: none that is known. */
export const elsewhereIn = ({ names }: Elsewhere, words: string): string | null =>
  names
    .filter((name) => ` ${words}`.endsWith(` ${comparable(name)}`))
    .sort((a, b) => b.length - a.length)
    .at(0) ?? null

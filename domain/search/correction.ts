import { editDistance } from '../text/edit-distance'

/** A word that there is, and in how many entries. */
export interface KnownWord {
  readonly word: string
  readonly entries: number
}

/** How many slips a word of so many letters may have: short ones are too like each other. */
const mostSlips = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3)

/** The word that was probably meant by one that there is not; of those with as few slips the most used; null: none. */
export const correctionOf = (typed: string, near: readonly KnownWord[]): string | null => {
  const most = mostSlips(typed.length)
  const [best] = near
    .map(({ entries, word }) => ({ word, entries, slips: editDistance(typed, word, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || b.entries - a.entries || a.word.localeCompare(b.word))
  return best?.word ?? null
}

/** Whether a word is still like what was typed, where it is too far from it to be taken for it. */
export const isLike = (typed: string, word: string): boolean => {
  const most = Math.ceil(typed.length / 3)
  return editDistance(typed, word, most) <= most
}

/** The ways to cut a word in two that were run together: 'bloodtest' → 'blood', 'test'. */
export const cutsOf = (typed: string): [string, string][] =>
  Array.from({ length: Math.max(0, typed.length - 5) }, (_, at) => [typed.slice(0, at + 3), typed.slice(at + 3)])

/** What the correction of a query depends on, for one word of it. */
export interface TypedWord {
  readonly word: string
  readonly isStop: boolean
  /** in how many entries it stands */
  readonly entries: number
  /** in how many entries words stand that begin with it */
  readonly beginning: number
  readonly near: readonly KnownWord[]
}

/** True for a word that nothing has, and with which nothing begins. */
export const isUnknown = ({ beginning, entries, isStop }: TypedWord): boolean =>
  !isStop && entries === 0 && beginning === 0

/**
 * The words in place of those typed; a word that is known stays, as does one for which nothing is near enough.
 * @param means true for words that are found by what they mean
 * @param known the words that there are, among the halves of `cutsOf`
 */
export const correctedWords = (
  typed: readonly TypedWord[],
  means: (word: string) => boolean,
  known: ReadonlySet<string>,
): string[] =>
  typed.flatMap((one): string[] => {
    if (!isUnknown(one) || means(one.word)) return [one.word]
    const corrected = correctionOf(one.word, one.near)
    if (corrected !== null) return [corrected]
    return cutsOf(one.word).find((halves) => halves.every((half) => known.has(half))) ?? [one.word]
  })

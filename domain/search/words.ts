import { comparable } from '../text/as-written'

/** More than these words of a query are not looked for: nobody means so many. */
const mostWords = 12
const longestWord = 40

/** The words of what was typed, to compare: 'Zoé’s X-ray' → 'zoes', 'x', 'ray'. */
export const wordsOf = (typed: string): string[] =>
  comparable(typed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord))
    .slice(0, mostWords)

/** Where the words of one list stand in another, one after the other; -1: nowhere. */
export const placeOf = (words: readonly string[], among: readonly string[]): number =>
  among.findIndex((_, start) => words.length > 0 && words.every((word, at) => among[start + at] === word))

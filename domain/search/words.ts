import { comparable } from '../text/as-written'

/** More than these words of a query are not looked for: nobody means so many. */
const mostWords = 12
const longestWord = 40

/** What parts a number from its decimals, and what stands for it while the words are told apart. */
const point = /(?<=\d)[.,](?=\d)/g
const heldPoint = 'pointofnumber'
/** '£5.8m' is written "£5.8 million" on our pages. */
const millions = /(?<=\d)\s?mn?(?![\p{L}\p{N}])/giu

/** The words of what was typed, to compare: 'Zoé’s X-ray' → 'zoes', 'x', 'ray'. The parts of a number stay together: '78.4' → '78 4'. */
export const wordsOf = (typed: string): string[] =>
  comparable(typed.replace(millions, ' million').replace(point, heldPoint))
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(heldPoint, ' '))
    .map((word) => word.slice(0, longestWord))
    .slice(0, mostWords)

/** Where the words of one list stand in another, one after the other; -1: nowhere. */
export const placeOf = (words: readonly string[], among: readonly string[]): number =>
  among.findIndex((_, start) => words.length > 0 && words.every((word, at) => among[start + at] === word))

import { asWritten } from '../text/as-written'
import { isUkPostcode, outcodeOf } from './postcode'

/** A part of a place as somebody typed it: words, or a postcode as its outward code. */
export type TypedPart = { kind: 'words'; text: string } | { kind: 'code'; outcode: string }

/** What stands between parts. Hyphens and full stops do not: names and postcodes have them. */
const between = /[,;:/|()[\]{}<>"_]+/

/** A whole postcode, whatever signs stand in it: 'Kendal-LA9 7RG' and 'LA9*7RG' hold one. */
const wholePostcode = /(?<![a-z0-9])([a-z]{1,2}\d[a-z\d]?)[^\p{L}\p{N}]*(\d[a-z]{2})(?![a-z0-9])/giu

/** The same run together with other words: 'KendalLA9 7RG'. The letters are those that the second half can have. */
const postcodeWithin = /([a-z]{1,2}\d[a-z\d]?)[^\p{L}\p{N}]*(\d[abd-hjlnp-uw-z]{2})/giu

/** What an address writes for a sign, also written so twice: '%20', '%2520'. */
const escapes = /%(?:25)*[0-9a-f]{2}/gi

/** The second half of a postcode. */
const inward = /^\d[a-z\d]{2}$/i

/** The same in several words, with the letters that it can have: letter by letter, or a part of its own as in 'LA9, 7 RG'. */
const inwardSpelled = /(?<!\S)\d [abd-hjlnp-uw-z] [abd-hjlnp-uw-z](?!\S)|^\d [abd-hjlnp-uw-z]{2}$/gi

const isDash = (word: string): boolean => /^\p{Pd}+$/u.test(word)

const mostWordsOfCode = 3
const mostSignsOfPostcode = 7

/** A whole postcode in more words than one writes it in, as some spell it: 'L A 9 7 R G'. None of it may be left as words. */
const spelledAt = (words: readonly string[], start: number): { outcode: string; count: number } | null => {
  for (let count = Math.min(mostSignsOfPostcode, words.length - start); count > mostWordsOfCode; count -= 1) {
    const joined = words.slice(start, start + count).join('')
    const outcode = isUkPostcode(joined) ? outcodeOf(joined) : null
    if (outcode !== null) return { outcode, count }
  }
  return null
}

/** The words of a postcode that begins at a place: 'LA', '9' and '7RG' are three. */
const codeAt = (words: readonly string[], start: number): { outcode: string; count: number } | null => {
  const spelled = spelledAt(words, start)
  if (spelled) return spelled
  for (let count = Math.min(mostWordsOfCode, words.length - start); count > 0; count -= 1) {
    const [first = '', second = ''] = words.slice(start, start + count)
    // 'Flat A L40 5TY' holds L40, not AL40
    const letterBefore = count > 1 && /^[a-z]$/i.test(first) && /^[a-z]/i.test(second)
    const outcode = letterBefore ? null : outcodeOf(words.slice(start, start + count).join(' '))
    if (outcode !== null) return { outcode, count }
  }
  return null
}

const partsOfWords = (words: readonly string[]): TypedPart[] => {
  const parts: TypedPart[] = []
  let run: string[] = []
  const endRun = () => {
    if (run.length > 0) parts.push({ kind: 'words', text: run.join(' ') })
    run = []
  }
  for (let at = 0; at < words.length;) {
    const code = codeAt(words, at)
    if (code === null) run.push(words[at] ?? '')
    else {
      endRun()
      parts.push({ kind: 'code', outcode: code.outcode })
    }
    at += code?.count ?? 1
  }
  endRun()
  return parts
}

/** Parts without what would make an outward code a whole postcode again: 'LA9 Kendal 7RG'. */
const withoutInward = (parts: readonly TypedPart[]): TypedPart[] =>
  parts.some(({ kind }) => kind === 'code')
    ? parts.flatMap((part) => {
        if (part.kind === 'code') return part
        const text = part.text
          .replace(inwardSpelled, '')
          .split(' ')
          .filter((word) => word !== '' && !inward.test(word))
          .join(' ')
        return text === '' ? [] : { kind: 'words', text }
      })
    : [...parts]

const partsOnce = (asked: string): TypedPart[] =>
  withoutInward(
    asWritten(asked.replace(/[\r\n]+/g, ','))
      .replace(escapes, ' ')
      .replace(wholePostcode, ',$1 $2,')
      .replace(postcodeWithin, ',$1 $2,')
      .split(between)
      .flatMap((part) => partsOfWords(part.split(' ').filter((word) => word !== '' && !isDash(word)))),
  )

/** Parts as somebody would type them. */
export const partsAsTyped = (parts: readonly TypedPart[]): string =>
  parts.map((part) => (part.kind === 'code' ? part.outcode : part.text)).join(', ')

/**
 * The parts of a place as typed, each postcode on its own wherever it stands: 'LA9 7RG Kendal' and 'Kendal (LA9)' are
 * 'LA9' and 'Kendal'. What is left between postcodes may hold another one: it is looked at until it holds none.
 */
export const typedParts = (asked: string): TypedPart[] => {
  const parts = partsOnce(asked)
  const left = partsAsTyped(parts)
  return left === asked ? parts : typedParts(left)
}

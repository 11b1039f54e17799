import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Match } from '../finding'
import { sentencesOf } from '../sentences'
import type { Part } from '../text'

/** The reading ages to write for, in years (NHS content style guide, "How we write"). */
export const wanted = { from: 9, to: 11 } as const

/** Below so many words the formula says little. */
const fewestWords = 100

/** Syllables of words that were counted before: texts use the same ones again and again. */
const counted = new Map<string, number>()
const mostCounted = 20_000

const syllablesOf = (word: string): number => {
  const known = counted.get(word)
  if (known !== undefined) return known
  const syllables = Math.max(1, syllable(word))
  if (counted.size < mostCounted) counted.set(word, syllables)
  return syllables
}

/**
 * The reading age of texts in years: the Flesch-Kincaid grade level and 5, the age at which grade 0 begins. Null for
 * fewer than 100 words. Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new
 * readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975.
 */
export const readingAge = (texts: readonly string[]): number | null => {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap((sentence) => sentence.words)
  if (words.length < fewestWords) return null
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
  return Math.round(grade + 5)
}

const isRead = ({ kind }: Part): boolean => kind === 'prose'
const textsOf = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'heading').map(({ text }) => text))

/** The longest text of a record whose reading age is above what is wanted: that is where mending helps most. */
export const findReadingAge = ({ parts }: { parts: readonly Part[] }): Match[] => {
  const read = parts.filter(isRead)
  const age = readingAge(textsOf(read))
  const [hardest] = [...read].sort((a, b) => textsOf([b]).join('').length - textsOf([a]).join('').length)
  if (age === null || age <= wanted.to || hardest === undefined) return []
  const how = `The reading age is about ${age}; write for ${wanted.from} to ${wanted.to}. Use shorter sentences and shorter words.`
  return [{ at: hardest, line: 0, spot: null, how, quote: '' }]
}

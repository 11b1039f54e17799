import { ParseEnglish } from 'parse-english'

/** A sentence of a text, by the places of its first and after its last character, with its words. */
export interface Sentence {
  from: number
  to: number
  words: readonly string[]
}

const parser = new ParseEnglish()

/** The tree of a text, in the form of natural-language syntax trees (nlcst). */
export const parsed = (text: string): ReturnType<typeof parser.parse> => parser.parse(text)

type Node = ReturnType<typeof parsed>['children'][number]

/** Signs and lone dashes are no words; "3,500" and "X-ray" are one each. */
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

const from = (node: Node): number => node.position?.start.offset ?? 0
const to = (node: Node): number => node.position?.end.offset ?? 0

/** Words at their places, the digits of a long number as one: the parser ends a word at each comma. */
const wholeNumbers = (text: string, places: readonly { from: number; to: number }[]): string[] =>
  places.reduce<{ words: string[]; end: number }>(
    ({ end, words }, place) => {
      const [before = '', word] = [words.at(-1), text.slice(place.from, place.to)]
      const goesOn = text.slice(end, place.from) === ',' && /\d$/.test(before) && /^\d{3}(?!\d)/.test(word)
      return { words: goesOn ? [...words.slice(0, -1), `${before},${word}`] : [...words, word], end: place.to }
    },
    { words: [], end: 0 },
  ).words

/** The sentences of a text. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  const walk = (node: Node): void => {
    if (node.type === 'ParagraphNode') return node.children.forEach(walk)
    if (node.type !== 'SentenceNode') return
    const words = wholeNumbers(
      text,
      node.children.filter(({ type }) => type === 'WordNode').map((word) => ({ from: from(word), to: to(word) })),
    ).filter(isWord)
    if (words.length > 0) sentences.push({ from: from(node), to: to(node), words })
  }
  parsed(text).children.forEach(walk)
  return sentences
}

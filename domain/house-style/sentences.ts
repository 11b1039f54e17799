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

/** The sentences of a text. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  const walk = (node: Node): void => {
    if (node.type === 'ParagraphNode') return node.children.forEach(walk)
    if (node.type !== 'SentenceNode') return
    const words = node.children
      .filter(({ type }) => type === 'WordNode')
      .map((word) => text.slice(from(word), to(word)))
      .filter(isWord)
    if (words.length > 0) sentences.push({ from: from(node), to: to(node), words })
  }
  parsed(text).children.forEach(walk)
  return sentences
}

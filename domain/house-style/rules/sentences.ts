import type { Spot } from '../finding'
import { inLines } from '../finding'
import { sentencesOf } from '../sentences'

/** Words of a sentence at most (NHS content style guide, "How we write"). */
export const mostWords = 20

/** Sentences with more than 20 words. */
export const longSentences = (text: string): Spot[] =>
  sentencesOf(text)
    .filter(({ words }) => words.length > mostWords)
    .map(({ from, to, words }) => ({
      from,
      to,
      how: `This one has ${words.length} words. Make two sentences of it, or leave something out.`,
    }))

export const findLongSentences = inLines(['short', 'prose'], ({ kind, text }) =>
  kind === 'heading' ? [] : longSentences(text),
)

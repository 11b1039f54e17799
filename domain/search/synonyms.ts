import { placeOf } from './words'

/** Phrases that mean the same, each as its words. */
export type Synonyms = readonly (readonly (readonly string[])[])[]

/** What else each word of a query may mean: for each place the other phrases for a phrase that it is part of. */
export const othersFor = (words: readonly string[], synonyms: Synonyms): string[][][] => {
  const others: string[][][] = words.map(() => [])
  for (const group of synonyms)
    for (const phrase of group) {
      const start = placeOf(phrase, words)
      if (start === -1) continue
      const rest = group.filter((other) => other !== phrase).map((other) => [...other])
      for (let at = start; at < start + phrase.length; at++) others[at]?.push(...rest)
    }
  return others
}

/** Words that stand beside each other, written as one, with the place of the first: 'health', 'port' → 'healthport'. */
export const joinsOf = (words: readonly string[]): { word: string; at: number }[] =>
  words.slice(0, -1).map((word, at) => ({ word: word + (words[at + 1] ?? ''), at }))

/** What means the same as a whole phrase. */
export const samePhrases = (words: readonly string[], synonyms: Synonyms): string[] =>
  synonyms
    .filter((group) => group.some((phrase) => phrase.join(' ') === words.join(' ')))
    .flatMap((group) => group.map((phrase) => phrase.join(' ')))
    .filter((phrase) => phrase !== words.join(' '))

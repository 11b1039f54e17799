import { isAsking } from './asking-words'
import { commonWords } from './common-words'
import type { TypedWord } from './correction'
import type { PlaceInQuery } from './place-in-query'
import { joinsOf, othersFor, type Synonyms } from './synonyms'
import type { Term } from './term'

/** Where something is looked for near a place, the place tells little of what is looked for, but for centres. */
const placeCounts = 0.3
/** Words of how people ask tell hardly anything. */
const askingCounts = 0.15
/** So many words are looked for, those that tell most: more tell nothing, and each costs something. */
const mostTerms = 8

interface Around {
  /** words that there are, among those that stand beside each other written as one */
  readonly joined: ReadonlySet<string>
  readonly place: PlaceInQuery | null
  readonly synonyms: Synonyms
  /** how many entries there are */
  readonly all: number
}

/** Something that is looked for, with how many entries have it. */
type Counted = Term & { readonly entries: number }

const isOfPlace = (place: PlaceInQuery | null, at: number, words: number): boolean =>
  place !== null && place.count < words && at >= place.start && at < place.start + place.count

/** What else each word of a query may mean: for each place the phrases that stand for it. */
const alternativesFor = (words: readonly string[], { joined, synonyms }: Around): string[][][] => {
  const others = othersFor(words, synonyms)
  for (const { at, word } of joinsOf(words))
    if (joined.has(word)) for (const one of [at, at + 1]) others[one]?.push([word])
  return others
}

/** What is looked for with some words, each word once. */
export const termsFor = (typed: readonly TypedWord[], around: Around): Term[] => {
  const words = typed.map(({ word }) => word)
  const others = alternativesFor(words, around)
  const counted = typed.flatMap(({ beginning, entries, isStop, word }, at): Counted[] => {
    const alternatives = [[word], ...(others[at] ?? [])]
    if (words.indexOf(word) < at || (isStop && alternatives.length === 1)) return []
    const isBeginning = entries === 0 && beginning > 0
    const ofPlace = isOfPlace(around.place, at, words.length)
    const weight = ofPlace ? placeCounts : isAsking(word) ? askingCounts : 1
    const counts = { weight, ...(ofPlace ? { atPlace: 1 } : {}) }
    return [{ word, alternatives, isBeginning, isCommon: false, ...counts, entries: isBeginning ? beginning : entries }]
  })
  const telling = [...counted].sort((a, b) => a.entries - b.entries).slice(0, mostTerms)
  const common = commonWords(telling, around.all)
  return counted
    .filter((one) => telling.includes(one))
    .map(({ entries: _, ...term }) => ({ ...term, isCommon: common.has(term.word) }))
}

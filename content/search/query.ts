import { correctedWords, correctionOf, cutsOf, isUnknown } from '@/domain/search/correction'
import { type PlaceInQuery, placeInQuery, withoutPlace } from '@/domain/search/place-in-query'
import { joinsOf, samePhrases, type Synonyms } from '@/domain/search/synonyms'
import type { Term } from '@/domain/search/term'
import { termsFor } from '@/domain/search/terms'
import { isAsking } from '@/domain/search/asking-words'
import { isOrdinary } from '@/domain/search/ordinary-words'
import { wordsOf } from '@/domain/search/words'
import { publicDocuments } from '../files/public-documents'
import { placeCalled } from '../places/places'
import { entriesInAll, factsOfWords, knownAmong, type WordFacts } from './statements'
import { readSynonyms } from './stored-synonyms'

/** What was typed, as it is looked for. */
export interface Query {
  /** as they were typed */
  words: readonly string[]
  /** the words in their place, where they had slips; null: they were right */
  corrected: string | null
  terms: readonly Term[]
  /** what would be the name of what is looked for, and what means the same */
  phrases: readonly string[]
  place: PlaceInQuery | null
  /** the words besides the place; empty: the place alone */
  besides: readonly string[]
  facts: readonly WordFacts[]
  /** words that nothing but documents may have, nor anything that means the same */
  missing: readonly string[]
}

/** What is known of some words: of one in documents alone that could be a slip, whether one of these is public. */
const factsOf = async (words: readonly string[], at: Date): Promise<WordFacts[]> => {
  const facts = await factsOfWords(words, at)
  const doubtful = facts.filter(({ near, word }) => correctionOf(word, near) !== null)
  const open = await publicDocuments([...new Set(doubtful.flatMap(({ documents }) => documents))])
  return facts.map((one) => ({ ...one, entries: one.entries + one.documents.filter((id) => open.has(id)).length }))
}

const correct = async (facts: WordFacts[], synonyms: Synonyms): Promise<string[]> => {
  const meant = new Set(synonyms.flat(2))
  const isMeant = (word: string): boolean => meant.has(word) || isOrdinary(word)
  const unknown = facts.filter((one) => isUnknown(one) && !isMeant(one.word))
  if (unknown.length === 0) return facts.map(({ word }) => word)
  const known = await knownAmong(unknown.flatMap(({ word }) => cutsOf(word).flat()))
  return correctedWords(facts, isMeant, known)
}

/** What was typed as it is looked for; null: there are no words. */
export const readQuery = async (typed: string, at: Date): Promise<Query | null> => {
  const words = wordsOf(typed)
  if (words.length === 0) return null
  const [first, synonyms, all] = await Promise.all([factsOf(words, at), readSynonyms(), entriesInAll()])
  const right = await correct(first, synonyms)
  const isRight = right.join(' ') === words.join(' ')
  const facts = isRight ? first : await factsOf(right, at)
  const joined = await knownAmong(joinsOf(right).map(({ word }) => word))
  const place = placeInQuery(right, placeCalled)
  const isStop = new Set(facts.filter((one) => one.isStop).map(({ word }) => word))
  const besides = withoutPlace(right, place).filter((word) => !isStop.has(word))
  const terms = termsFor(facts, { all, joined, place, synonyms })
  const isNowhere = new Set(facts.filter(isUnknown).map(({ word }) => word))
  const asked = besides.filter((word) => !isAsking(word))
  const named = [asked, besides, right.filter((word) => !isStop.has(word)), right].filter((one) => one.length > 0)
  return {
    words,
    corrected: isRight ? null : right.join(' '),
    terms,
    missing: terms
      .filter(
        ({ alternatives, atPlace, word }) => atPlace === undefined && alternatives.length === 1 && isNowhere.has(word),
      )
      .map(({ word }) => word),
    phrases: [...new Set(named.flatMap((one) => [one.join(' '), ...samePhrases(one, synonyms)]))],
    place,
    besides,
    facts: first,
  }
}

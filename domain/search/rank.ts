import type { FoundKind } from './results'
import { singularWords } from './singular'

/** Something that was found, as far as its place in the results depends on it. */
export interface Candidate {
  readonly kind: FoundKind
  /** its title and other names, as words to compare */
  readonly names: readonly string[]
  /** how well its words fit, from the database */
  readonly score: number
  /** a partial date, where it counts */
  readonly date: string | null
}

/** What people look for most, where all else is equal. */
const byKind: Readonly<Record<FoundKind, number>> = {
  tests: 1.25,
  cdcs: 1.2,
  pages: 1.1,
  trusts: 1.1,
  networks: 1.1,
  'governance-bodies': 1.1,
  workstreams: 1.05,
  meetings: 0.95,
  'news-posts': 0.85,
  decisions: 0.8,
  documents: 0.75,
}

/** How much more a centre counts where a place alone was typed. */
const atPlace = 6

/** Whose name leads to its page before anything else. */
const namedFirst: readonly FoundKind[] = ['tests', 'cdcs']

const sharedWords = (name: string, words: readonly string[]): number => {
  const own = name.split(' ')
  return own.filter((word) => words.includes(word)).length / Math.max(own.length, words.length)
}

/** How near its nearest name is to what was typed, from 1: to have exactly that name counts most. */
const nameFactor = ({ kind, names }: Pick<Candidate, 'kind' | 'names'>, phrases: readonly string[]): number => {
  if (phrases.some((phrase) => names.includes(phrase))) return namedFirst.includes(kind) ? 6 : 4
  if (phrases.some((phrase) => names.some((name) => name.startsWith(`${phrase} `)))) return 2
  const words = (phrases[0] ?? '').split(' ')
  return 1 + Math.max(0, ...names.map((name) => sharedWords(name, words)))
}

/** Of what has a date the newest comes first, where all else is equal: a year counts for little, many years for more. */
const dateFactor = (date: string | null, newest: string): number =>
  date === null ? 1 : 1 / (1 + 0.05 * Math.max(0, Number(newest.slice(0, 4)) - Number(date.slice(0, 4))))

/**
 * What was found in the order in which people read it.
 * @param phrases what was typed, and what means the same, as words to compare
 * @param isPlace whether that is a place and nothing else: then centres are what people look for there
 */
export const ranked = <One extends Candidate>(
  found: readonly One[],
  phrases: readonly string[],
  isPlace = false,
): One[] => {
  const asked = phrases.map(singularWords)
  const newest = [...found.map(({ date }) => date ?? '')].sort().at(-1) ?? ''
  return found
    .map((one) => ({
      one,
      points:
        one.score *
        byKind[one.kind] *
        (isPlace && one.kind === 'cdcs' ? atPlace : 1) *
        nameFactor({ ...one, names: one.names.map(singularWords) }, asked) *
        dateFactor(one.date, newest),
    }))
    .sort((a, b) => b.points - a.points || (b.one.date ?? '').localeCompare(a.one.date ?? ''))
    .map(({ one }) => one)
}

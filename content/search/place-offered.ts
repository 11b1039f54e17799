import { publicRecords } from '@/domain/public-records'
import { singularWords } from '@/domain/search/singular'
import type { SearchResults } from '@/domain/search/results'
import type { Query } from './query'
import type { Row } from './statements'

const finder = publicRecords.cdcs.section

/** The test whose name, or other name, was typed beside the place; '': none. */
const testIn = ({ besides, phrases }: Query, rows: readonly Row[]): string => {
  if (besides.length === 0) return ''
  const named = new Set(phrases.map(singularWords))
  const test = rows.find(({ kind, names }) => kind === 'tests' && names.some((name) => named.has(singularWords(name))))
  return test?.key ?? ''
}

/** The finder near the place that was named; null: none was, or its name is part of what was found. */
export const placeOffered = (query: Query, rows: readonly Row[]): SearchResults['place'] => {
  const { besides, place, words } = query
  if (!place) return null
  const whole = (query.corrected ?? words.join(' ')).trim()
  if (besides.length > 0 && rows.some(({ names }) => names.includes(whole))) return null
  const test = testIn(query, rows)
  const asked = new URLSearchParams({ ...(test ? { test } : {}), near: place.name })
  return { name: place.name, href: `${finder}?${asked.toString()}` }
}

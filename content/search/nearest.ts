import type { SearchResults } from '@/domain/search/results'
import { addTag } from '@/server/page-cache/cache-tags'
import { addressOfRow } from './found-records'
import type { Query } from './query'
import { findEntries, titlesOf } from './statements'
import { isLike } from '@/domain/search/correction'

/** How many are told. */
const mostNames = 5

/** Names near to words that nothing has. */
export const nearestNames = async ({ facts }: Query, at: Date): Promise<SearchResults['nearest']> => {
  const words = facts.flatMap(({ near, word }) => near.filter((one) => isLike(word, one.word)).map((one) => one.word))
  const terms = words.map((word) => ({ word, alternatives: [[word]], isBeginning: false, isCommon: false, weight: 1 }))
  if (terms.length === 0) return []
  // whether a document is public is not asked here
  const { rows } = await findEntries(terms, { at, kind: null, documents: 0, most: mostNames, least: 0 })
  const titles = await titlesOf(rows.map(({ id }) => id))
  return rows.flatMap((row) => {
    const text = titles.get(row.id)
    const isNamed = row.names.some((name) => name.split(' ').some((one) => words.includes(one)))
    if (text === undefined || row.kind === 'decisions' || !isNamed) return []
    if (row.record !== 0) addTag(`${row.kind}:${row.record}`)
    return { text, href: addressOfRow(row) }
  })
}

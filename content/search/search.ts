import { canonicalQuery } from '@/domain/search/canonical-query'
import type { FoundKind, SearchResults } from '@/domain/search/results'
import { ranked } from '@/domain/search/rank'
import type { SearchAsked } from '@/domain/search/search-address'
import { addTag } from '@/server/page-cache/cache-tags'
import { publicDocuments } from '../files/public-documents'
import { pagesFor } from '../paging'
import { expireWithParts } from './coming-parts'
import { foundRecords } from './found-records'
import { nearestNames } from './nearest'
import { pinnedAnswers } from './pinned'
import { placeOffered } from './place-offered'
import { readQuery, type Query } from './query'
import { findEntries, type Row } from './statements'

/** Results on a page. */
export const resultsPerPage = 10

/** How many results can be read: nobody goes on for longer, and each page costs the same. */
const mostResults = 100
/** How many documents are looked at: whether they are public is asked for each. */
const mostDocuments = 20
/** Results tell at least this share of what the best one tells of the words. */
const leastShare = 0.34

interface Answer {
  kinds: { kind: FoundKind; count: number }[]
  /** the best, in order */
  rows: Row[]
}

/** Each meeting once, by the part of it that fits best; decisions and pages of the site stand by themselves. */
const firstParts = (rows: readonly Row[]): Row[] => {
  const seen = new Set<number>()
  return rows.filter(({ kind, record }) => {
    if (kind !== 'meetings') return true
    const isFirst = !seen.has(record)
    seen.add(record)
    return isFirst
  })
}

/** What has the words, in order; documents only as far as they are public. */
const answerTo = async (query: Query, kind: FoundKind | null, at: Date): Promise<Answer> => {
  const limits = { documents: mostDocuments, most: mostResults, least: leastShare }
  const { counts, rows } = await findEntries(query.terms, { at, kind, ...limits })
  const documents = rows.filter((row) => row.kind === 'documents')
  const open = await publicDocuments(documents.map(({ record }) => record))
  const shown = rows.filter(
    (row) => (row.kind === 'documents' ? open.has(row.record) : true) && (kind === null || row.kind === kind),
  )
  const all: Partial<Record<FoundKind, number>> = { ...counts, documents: open.size }
  const kinds = (Object.entries(all) as [FoundKind, number][]) // its own keys
    .filter(([, count]) => count > 0)
    .map(([one, count]) => ({ kind: one, count }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind))
  return { kinds, rows: firstParts(ranked(shown, query.phrases, query.place !== null && query.besides.length === 0)) }
}

const nothing = (typed: string, { kind, page }: SearchAsked): SearchResults => ({
  ...{
    typed,
    kind,
    page,
    corrected: null,
    missing: [],
    total: 0,
    pages: 1,
    kinds: [],
    results: [],
    pinned: [],
    place: null,
  },
  nearest: [],
})

/**
 * What the public finds with some words; a page that does not exist has no results. It depends on the whole index, and on the clock
 * only where something becomes public by itself.
 */
export const search = async (asked: SearchAsked, at: Date): Promise<SearchResults> => {
  addTag('search')
  const typed = canonicalQuery(asked.typed)
  const query = await readQuery(typed, at)
  if (query === null) return nothing(typed, asked)
  const [{ kinds, rows }, pinned] = await Promise.all([
    answerTo(query, asked.kind, at),
    pinnedAnswers(query.words),
    expireWithParts(at),
  ])
  const total = kinds
    .filter(({ kind }) => asked.kind === null || kind === asked.kind)
    .reduce((sum, { count }) => sum + count, 0)
  const shown = rows.slice((asked.page - 1) * resultsPerPage, asked.page * resultsPerPage)
  return {
    typed,
    corrected: total > 0 ? query.corrected : null,
    // a document that was found may have them
    missing: total > 0 && kinds.every(({ kind }) => kind !== 'documents') ? query.missing : [],
    kind: asked.kind,
    total,
    page: asked.page,
    pages: pagesFor(Math.min(total, mostResults), resultsPerPage),
    kinds,
    results: await foundRecords(shown, query),
    pinned,
    place: placeOffered(query, rows),
    nearest: kinds.length === 0 ? await nearestNames(query, at) : [],
  }
}

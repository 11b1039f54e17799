import { cache } from 'react'
import { now } from '@/content/clock'
import { search } from '@/content/search/search'
import { isFoundKind } from '@/domain/search/kind-words'
import type { SearchResults } from '@/domain/search/results'
import type { queryKeys } from './query-keys'

export interface SearchArgs {
  searchParams: Promise<Partial<Record<(typeof queryKeys)[number], string | string[]>>>
}

/** The first value of a query parameter, or ''. */
const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()

const read = cache((typed: string, kind: string, page: number) =>
  search({ typed, kind: isFoundKind(kind) ? kind : null, page }, now()).catch((error: unknown) => {
    // an error of the database may name what was typed, and this one is logged
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Error(`The search could not be answered ${code}`.trim())
  }),
)

/** What was found; null where nothing was asked. Read once for metadata and body. */
export async function answerTo({ searchParams }: SearchArgs): Promise<SearchResults | null> {
  const { kind, page, q } = await searchParams
  const typed = one(q)
  return typed === '' ? null : read(typed, one(kind), Number(one(page)) || 1)
}

import type { FoundKind } from './results'

/** What is asked of the search. */
export interface SearchAsked {
  /** as it was typed */
  typed: string
  /** only results of this kind; null: all */
  kind: FoundKind | null
  /** of the results, from 1 */
  page: number
}

/** The page of the search. */
export const searchPath = '/search'

/** The one address of an answer: its keys in canonical order, none empty. */
export const searchAddress = ({ kind, page, typed }: SearchAsked): string => {
  const query = new URLSearchParams({
    ...(typed ? { q: typed } : {}),
    ...(kind ? { kind } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString()
  return query === '' ? searchPath : `${searchPath}?${query}`
}

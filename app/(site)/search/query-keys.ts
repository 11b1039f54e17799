import { canonicalQuery } from '@/domain/search/canonical-query'
import { isFoundKind } from '@/domain/search/kind-words'

/** The query keys that the page reads, in canonical order: what was typed, the kind of results, which page of them. */
export const queryKeys = ['q', 'kind', 'page'] as const

/** The first page has no number. */
const laterPage = (value: string): string => (/^(?:[2-9]|[1-9]\d{1,2})$/.test(value) ? value : '')

/** What a value is reduced to before a page is kept under it: of a whole postcode the first half is left. */
export const canonicalValues = {
  q: canonicalQuery,
  kind: (value: string) => (isFoundKind(value) ? value : ''),
  page: laterPage,
}

/** A whole postcode can be one household's: it is cut before anything is kept or logged under it. */
export const cut = ['q'] as const

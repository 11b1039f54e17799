import { canonicalPlace } from '@/domain/places/canonical-place'

/** The query keys that the page reads, in canonical order: the test looked for, and a place near it. */
export const queryKeys = ['test', 'near'] as const

/** What a value is reduced to before a page is kept under it. */
export const canonicalValues = { test: (slug: string) => slug.toLowerCase(), near: canonicalPlace }

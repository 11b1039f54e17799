import { canonicalPlace } from '@/domain/places/canonical-place'

/** The query keys that the page reads: a place from which distances are told. */
export const queryKeys = ['near'] as const

/** What the value is reduced to before a page is kept under it. */
export const canonicalValues = { near: canonicalPlace }

/** A whole postcode is cut before anything is kept or logged under it. */
export const cut = queryKeys

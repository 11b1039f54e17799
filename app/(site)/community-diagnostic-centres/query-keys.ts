import { canonicalPlace } from '@/domain/places/canonical-place'

/**
 * The query keys that the page reads, in canonical order: the test looked for, a place near it, what else must be so, and
 * which page of the answer.
 */
export const queryKeys = ['test', 'near', 'weekend', 'walk-in', 'step-free', 'page'] as const

const yes = (value: string): string => (value === 'yes' ? 'yes' : '')
/** The first page has no number. */
const laterPage = (value: string): string => (/^(?:[2-9]|[1-9]\d{1,2})$/.test(value) ? value : '')

/** What a value is reduced to before a page is kept under it. */
export const canonicalValues = {
  test: (slug: string) => slug.toLowerCase(),
  near: canonicalPlace,
  weekend: yes,
  'walk-in': yes,
  'step-free': yes,
  page: laterPage,
}

/** A whole postcode can be one household's: it is cut before anything is kept or logged under it. */
export const cut = ['near'] as const

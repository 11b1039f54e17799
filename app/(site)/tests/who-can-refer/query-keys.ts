/** The query keys that the page reads: which part of the table, by number. */
export const queryKeys = ['page'] as const

/** The first page has no number. */
export const canonicalValues = { page: (value: string) => (/^(?:[2-9]|[1-9]\d)$/.test(value) ? value : '') }

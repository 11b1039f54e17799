/** The query keys that the page reads, in canonical order: the test looked for, and a place near it. */
export const queryKeys = ['test', 'near'] as const

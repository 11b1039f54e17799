const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names in words: 'A', 'A and B', 'A, B and C'. */
export const inWords = (names: readonly string[]): string => list.format(names)

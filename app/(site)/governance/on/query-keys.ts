/** The query keys that the page reads: the date that was typed. */
export const queryKeys = ['day', 'month', 'year'] as const

/** No longer than the longest month: a made-up value takes no more memory than that. */
const short = (value: string): string => value.slice(0, 9)

/** What a value is reduced to before a page is kept under it. */
export const canonicalValues = { day: short, month: short, year: short }

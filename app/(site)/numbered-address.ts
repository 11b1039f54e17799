/** The query keys of WordPress's numbered pages, which old links have. */
export const numberedKeys = ['p', 'page_id'] as const

/** Only numbers count, so that made-up values name no further pages. */
const number = (value: string): string => (/^[1-9]\d{0,9}$/.test(value) ? value : '')

/** What the values are reduced to before a page is kept under them. */
export const canonicalNumbers = { p: number, page_id: number }

export type NumberedQuery = Partial<Record<(typeof numberedKeys)[number], string | string[]>>

/** The old address of a numbered page, '/?p=12'; null where none was asked for. */
export const numberedAddress = (path: string, query: NumberedQuery): string | null => {
  const key = numberedKeys.find((one) => query[one] !== undefined)
  if (key === undefined) return null
  const value = query[key]
  return `${path}?${key}=${Array.isArray(value) ? (value[0] ?? '') : (value ?? '')}`
}

/** Signs without a shape that change the order of what stands around them, or half a character: U+202E turns a name round. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text without what cannot be stored or only deceives: control characters but tab and line ends, bidirectional ones. */
export const withoutControls = (text: string): string =>
  text.replace(/\p{Cc}|\p{Cs}/gu, (one) => (/[\t\n\r]/.test(one) ? one : '')).replace(bidirectional, '')

/** The same for every text within a value. */
export const withoutControlsWithin = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutControls(value)
  if (Array.isArray(value)) return value.map(withoutControlsWithin)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutControlsWithin(one)]))
}

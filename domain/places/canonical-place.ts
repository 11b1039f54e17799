import { outcodeOf } from './postcode'

/** A part of what was typed, with a postcode at its end as its outward code. */
function withOutcode(part: string): string {
  const own = outcodeOf(part)
  if (own !== null) return own
  const words = part.split(' ')
  for (const count of [2, 1]) {
    const code = words.length > count ? outcodeOf(words.slice(-count).join(' ')) : null
    if (code !== null) return [...words.slice(0, -count), code].join(' ')
  }
  return part
}

/**
 * A place as typed, reduced to what its answer depends on: 'la9 7rg' → 'LA9', 'Kendal,  LA9 7RG' → 'Kendal, LA9'. A whole
 * postcode can be one household's, and its outward code is all that the finder reads of it.
 */
export const canonicalPlace = (asked: string): string =>
  asked
    .split(',')
    .map((part) => withOutcode(part.replace(/\s+/g, ' ').trim()))
    .filter((part) => part !== '')
    .join(', ')

/**
 * True for the form of a code of the NHS Organisation Data Service: 3 to 6 capitals and digits,
 * such as RXL (a trust), QE1 (a board) or P81001 (a practice). Whether the code is in use is not known here.
 */
export const isOdsCode = (value: string): boolean => /^[A-Z0-9]{3,6}$/.test(value)

// The forms of the outward part: A9, A99, AA9, AA99, A9A and AA9A (Royal Mail, BS 7666).
const outward = '[A-PR-UWYZ](?:\\d[\\dA-HJKPSTUW]?|[A-HK-Y]\\d[\\dABEHMNPRV-Y]?)'
const postcode = new RegExp(`^(?:${outward}\\d[ABD-HJLNP-UW-Z]{2}|GIR0AA)$`)
const outcode = new RegExp(`^(?:${outward}|GIR)$`)

const together = (value: string): string => value.replace(/\s+/g, '').toUpperCase()

/** True for a whole UK postcode, however it is spaced and in capitals or not. */
export const isUkPostcode = (value: string): boolean => postcode.test(together(value))

/** A postcode as it is written: 'pr28dw' → 'PR2 8DW'. */
export const formatPostcode = (value: string): string => together(value).replace(/(.{3})$/, ' $1')

/** The outward code of a postcode, or of an outward code alone: 'PR2 8DW' or 'pr2' → 'PR2'; null if it is neither. */
export const outcodeOf = (value: string): string | null => {
  const code = together(value)
  if (postcode.test(code)) return code.slice(0, -3)
  return outcode.test(code) ? code : null
}

/** Where Lancashire and South Cumbria lies, in degrees (WGS84), with a margin of some miles. */
export const regionBounds = { south: 53.4, north: 54.75, west: -3.75, east: -1.9 } as const

/** True for a place in the region or just beside it; false when latitude and longitude are swapped. */
export const isInRegion = (latitude: number, longitude: number): boolean =>
  latitude >= regionBounds.south &&
  latitude <= regionBounds.north &&
  longitude >= regionBounds.west &&
  longitude <= regionBounds.east

/** Letters that do not come apart into a letter and its mark. */
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' }

const longest = 80

/** No more than a slug may hold, cut between words where there is a place to cut. */
const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '')
  return cut.slice(0, longest)
}

/**
 * The last part of an address, made from words: small letters, digits and single hyphens, 80 at most.
 * "St Anne's & Lytham: 95% by März" → 'st-annes-and-lytham-95-percent-by-marz'. '' when nothing is left.
 */
export const slugFrom = (words: string): string =>
  shortened(
    words
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
      .replace(/[ßæœøłđðþ]/g, (letter) => letters[letter] ?? '')
      .replace(/&/g, ' and ')
      .replace(/%/g, ' percent ')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  )

/** Words that are parts of the site's own addresses: no record may be called so. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  // first parts: sections
  'trusts',
  'networks',
  'community-diagnostic-centres',
  'tests',
  'workstreams',
  'news',
  'governance',
  'waiting-times',
  'search',
  // first parts: what is no page
  'admin',
  'api',
  'files',
  'preview',
  'healthz',
  'readyz',
  'statz',
  'assets',
  'unavailable',
  'not-found',
  'sitemap',
  'robots',
  'well-known',
  'next',
  'static',
  // parts inside sections
  'page',
  'topics',
  'year',
  'feed',
  'on',
  'history',
  'meetings',
  'calendar',
  'open',
  'index',
  'new',
])

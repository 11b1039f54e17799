/** What an address asked for comes to. */
export type Address =
  /** a page to send; `key` is its one true spelling */
  | { kind: 'page'; key: string; path: string; variant: boolean }
  /** the same page at a tidier address */
  | { kind: 'moved'; location: string }
  /** no address of any site */
  | { kind: 'refused'; status: 400 | 414 }

/** Which keys of the query count, by path. A page that is not named has one form, whatever its query. */
export type Queries = Readonly<Record<string, readonly string[]>>

/** Longest address that is looked at, in characters. */
export const longestAddress = 2_000
/** Longest value of a query key that counts, in characters. */
const longestValue = 100

const control = /[\u0000-\u001f\u007f]/
const refused = (status: 400 | 414): Address => ({ kind: 'refused', status })

/** Path and query as sent; a request may also name the whole address (RFC 9112, 3.2.2). */
function split(url: string): [path: string, query: string] | null {
  const own = /^https?:\/\/[^/?#]*/i.exec(url)
  const rest = own ? url.slice(own[0].length) || '/' : url
  if (!rest.startsWith('/') || rest.includes('#')) return null
  const mark = rest.indexOf('?')
  return mark < 0 ? [rest, ''] : [rest.slice(0, mark), rest.slice(mark + 1)]
}

/** The parts of a path, decoded; null where they are not UTF-8 or would mean another path. */
export function segmentsOf(path: string): string[] | null {
  try {
    const parts = path.split('/').map(decodeURIComponent)
    return parts.some((part) => control.test(part) || /[\\/]/.test(part) || part === '.' || part === '..')
      ? null
      : parts
  } catch {
    return null
  }
}

/** What of the query counts, in the order that the page declares; the first of repeated keys, bounded. */
function whatCounts(query: string, keys: readonly string[]): string {
  const sent = new URLSearchParams(query)
  const counted = new URLSearchParams()
  for (const key of keys) {
    const value = sent.get(key)?.replace(/\s+/g, ' ').trim().slice(0, longestValue)
    if (value && !control.test(value)) counted.set(key, value)
  }
  return counted.toString()
}

/** As almost every address is sent: already in its one true spelling. */
const plainly = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/

/**
 * The address of a page from a request's target. One page has one key, so that nobody can fill the
 * memory or get past it with other spellings; a trailing or doubled slash leads to the address without.
 */
export function addressOf(url: string, queries: Queries = {}): Address {
  if (url.length > longestAddress) return refused(414)
  if (plainly.test(url)) return { kind: 'page', key: url, path: url, variant: false }
  const parts = split(url)
  if (!parts) return refused(400)
  const [sentPath, query] = parts
  const segments = segmentsOf(sentPath)
  if (!segments) return refused(400)
  const tidy =
    '/' +
    segments
      .filter((segment) => segment !== '')
      .map(encodeURIComponent)
      .join('/')
  // doubled slashes, letters written as codes: who asks for /%61dmin must come by /admin
  if (sentPath !== tidy) return { kind: 'moved', location: tidy + (query && `?${query}`) }
  const declared = Object.hasOwn(queries, tidy) ? queries[tidy] : undefined
  const counted = declared && query ? whatCounts(query, declared) : ''
  return { kind: 'page', key: counted ? `${tidy}?${counted}` : tidy, path: tidy, variant: counted !== '' }
}

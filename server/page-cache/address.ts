/** What a request's target means. */
export type Address =
  /** a page; `key` is its only canonical spelling */
  | { kind: 'page'; key: string }
  /** the same page under its canonical spelling */
  | { kind: 'moved'; location: string }
  | { kind: 'refused'; status: 400 | 404 | 414 }

/** The query keys that count on a page, in canonical order, and what the values of some of them are reduced to. */
export interface PageQuery {
  readonly keys: readonly string[]
  readonly canonicalValues?: Readonly<Record<string, (value: string) => string>>
  /** keys whose values are redirected to what they are reduced to: what was cut off stays in no address and no log */
  readonly cut?: readonly string[]
  /** what any key that comes more than once is reduced to, for pages that refuse that; left out: the first counts */
  readonly repeated?: string
  /** what any key without a value that counts is reduced to, for pages that refuse that; left out: it does not count */
  readonly empty?: string
  /** where the name of a key that is not declared is handed on, for pages that refuse such keys; left out: they do not count */
  readonly unknown?: { readonly as: string; readonly except: RegExp }
}

/** What counts of a query, by path; '[slug]' is the last part of any. Any other page ignores its query. */
export type QueryKeys = Readonly<Record<string, PageQuery>>

/** Longest target that is looked at, in characters. */
export const longestAddress = 2_000
/** Longest value of a query key, in characters; the rest is cut off. */
const longestValue = 100

const control = /[\u0000-\u001f\u007f]/
const refused = (status: 400 | 404 | 414): Address => ({ kind: 'refused', status })

/** Path and query as sent. */
function split(url: string): [path: string, query: string] | null {
  if (!url.startsWith('/') || url.includes('#')) return null
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/**
 * Whether Next gives a path a meaning of its own: data of a page for its scripts, under the page's name with an ending or
 * below `_next`, or a page of its own. It would take it for another path than it is written as, and no page of ours needs it.
 */
export const isFrameworkAddress = (path: string): boolean =>
  /\.rsc$|\.segments?(?:\/|$)|\.(?:prefetch|action)$/i.test(path) ||
  /^\/_next(?:\/(?!static\/)|$)/i.test(path) ||
  // its own pages for errors
  /^\/(?:404|500|_error|_not-found)$/i.test(path)

/** The decoded segments of a path; null where one is not UTF-8 or would lead to another path. */
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

const spaced = (value: string): string => value.replace(/\s+/g, ' ').trim()
const shortened = (value: string): string => spaced(value).slice(0, longestValue)

/** A value as far as it counts; '' where it does not. */
function countedValue(sent: string, reduce: (value: string) => string): string {
  const value = shortened(sent)
  return value === '' || control.test(value) ? '' : shortened(reduce(value)).trimEnd()
}

/** Longest name of a key that is handed on, in characters. */
const longestName = 40

/** The first key that is not declared, as far as it is handed on. */
function undeclared(sent: URLSearchParams, keys: readonly string[], { as, except }: NonNullable<PageQuery['unknown']>) {
  const name = [...sent.keys()].find((key) => !keys.includes(key) && !except.test(key))
  // under its own key it comes from a redirect of ours
  const handed = name === as ? (sent.get(as) ?? '') || as : name
  return handed
    ?.replace(/[^\w.[\]-]+/g, ' ')
    .slice(0, longestName)
    .trim()
}

/** The keys that count, in the order that the page declares them. */
function canonicalQuery(query: string, { canonicalValues = {}, cut = [], empty, keys, repeated, unknown }: PageQuery) {
  const sent = new URLSearchParams(query)
  const refused = unknown && undeclared(sent, keys, unknown)
  // one answer whatever else is asked for
  if (unknown && refused !== undefined)
    return { counted: new URLSearchParams({ [unknown.as]: refused || '?' }).toString(), isCut: false }
  const counted = new URLSearchParams()
  for (const key of keys) {
    const isRepeated = repeated !== undefined && sent.getAll(key).length > 1
    const value = isRepeated ? repeated : countedValue(sent.get(key) ?? '', canonicalValues[key] ?? ((same) => same))
    if (value) counted.set(key, value)
    else if (empty !== undefined && sent.has(key)) counted.set(key, empty)
  }
  const isCut = cut.some((key) => sent.getAll(key).some((value) => spaced(value) !== (counted.get(key) ?? '')))
  return { counted: counted.toString(), isCut }
}

const declaredFor = (path: string, queryKeys: QueryKeys): PageQuery | undefined =>
  [path, `${path.slice(0, path.lastIndexOf('/'))}/[slug]`]
    .filter((one) => Object.hasOwn(queryKeys, one))
    .map((one) => queryKeys[one])[0]

/** Most targets are canonical already; Next's own pages for errors are looked at below. */
const canonical = /^\/(?!404$|500$)(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/

/** What is pasted into a form may be longer than an address: a page that cuts what is typed looks at its beginning. */
function beginningOf(url: string, queryKeys: QueryKeys): Address {
  const path = split(url)?.[0]
  const cuts = path !== undefined && path.length < longestAddress && declaredFor(path, queryKeys)?.cut !== undefined
  return cuts ? canonicalAddress(url.slice(0, longestAddress), queryKeys) : refused(414)
}

/**
 * The page that a request's target means. Each page has one key, so that other spellings neither fill the
 * memory nor get past the cache; a trailing or doubled slash is redirected, and what is cut off a value of the query.
 */
export function canonicalAddress(url: string, queryKeys: QueryKeys = {}): Address {
  if (url.length > longestAddress) return beginningOf(url, queryKeys)
  if (canonical.test(url)) return { kind: 'page', key: url }
  const parts = split(url)
  if (!parts) return refused(400)
  const [sentPath, query] = parts
  const segments = segmentsOf(sentPath)
  if (!segments) return refused(400)
  const path =
    '/' +
    segments
      .filter((segment) => segment !== '')
      .map(encodeURIComponent)
      .join('/')
  // Next decodes a path once more, and would find a query in it
  if (isFrameworkAddress(segments.join('/')) || segments.some((segment) => /[?#]/.test(segment))) return refused(404)
  const declared = query ? declaredFor(path, queryKeys) : undefined
  const { counted, isCut } = declared ? canonicalQuery(query, declared) : { counted: '', isCut: false }
  const key = counted ? `${path}?${counted}` : path
  // doubled slashes, needless escapes: a request for /%61dmin must come by /admin
  if (sentPath !== path) return { kind: 'moved', location: declared || !query ? key : `${path}?${query}` }
  return isCut ? { kind: 'moved', location: key } : { kind: 'page', key }
}

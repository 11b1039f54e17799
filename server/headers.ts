import type { Headers } from './headers-by-name'
import { sharingOf } from './open-data-headers'
import type { CachedPage } from './page-cache/cached-page'

/** Headers of every response. */
export const commonHeaders: Headers = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

const policy = (parts: Record<string, string>): string =>
  Object.entries(parts)
    .map(([part, sources]) => `${part} ${sources}`)
    .join('; ')

const publicParts = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Lighthouse fetches robots.txt from within the page
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** A public page: its own style sheet, pictures and script; nothing inline, nothing from elsewhere. */
export const publicPolicy = policy(publicParts)

/** A preview is a public page that the admin panel, and nobody else, may frame. */
export const previewPolicy = policy({ ...publicParts, 'frame-ancestors': "'self'" })

/** A file that somebody has uploaded runs nothing, wherever it is opened. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

/** A PDF opens in the browser's own viewer, which does not work in a sandbox. */
export const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** A file that is stored, or drawn for its address. */
const isFile = ({ key, status, storageKey }: CachedPage): boolean =>
  storageKey !== undefined || (key.startsWith('/files/') && status === 200)

/** A file whose address changes with its content; papers as one file keep theirs. */
const isNamedByContent = (page: CachedPage): boolean => isFile(page) && page.key.startsWith('/files/')

const policyOf = (page: CachedPage): string =>
  isFile(page) ? (page.headers['content-type']?.startsWith('application/pdf') ? pdfPolicy : filePolicy) : publicPolicy

/** The admin panel: Payload writes scripts and styles into its pages, and supports no nonces. */
export const adminPolicy = policy({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
})

/** While developing, Next reloads pages over a socket and evaluates what it sends. */
export const developmentPolicy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data: ws:; frame-ancestors 'self'"

/** A year, in seconds: for addresses that change with their content. */
const oneYear = 'max-age=31536000'

/**
 * Browsers revalidate pages each time; shared caches hold them for 2 seconds, 2 more while they refresh, and an hour while we fail. nginx
 * counts whole seconds, so that makes less than 5: no page is further behind the clock, or an editor.
 */
const caching = {
  page: 'public, max-age=0, must-revalidate, s-maxage=2, stale-while-revalidate=2, stale-if-error=3600',
  // a file is public only while something shows it, so shared caches ask every 5 seconds
  file: `public, ${oneYear}, immutable, s-maxage=5, stale-if-error=3600`,
  build: `public, ${oneYear}, immutable`,
  asset: 'public, max-age=300, stale-while-revalidate=3600',
  // what somebody has typed stays with that person's browser: no shared cache keeps it
  typed: 'private, max-age=0, must-revalidate',
  never: 'no-store',
} as const

const cachingOf = (page: CachedPage): string => {
  const { immutable, key, madeUp, status } = page
  if (status >= 500) return caching.never
  if (madeUp) return caching.typed
  if (immutable) return caching.build
  if (isNamedByContent(page) && status === 200) return caching.file
  return key.startsWith('/assets/') && status === 200 ? caching.asset : caching.page
}

/** The entity tag: of a page weak, as one body has several codings; of a file its name in the storage, which holds a hash of its content. */
export const etagOf = ({ hash, storageKey }: CachedPage): string =>
  storageKey === undefined ? `W/"${hash}"` : `"${Buffer.from(storageKey).toString('base64url').slice(-40)}"`

/** All headers of a page but those of a coding; its own come last. */
export const pageHeaders = (page: CachedPage): Headers => ({
  ...commonHeaders,
  'content-security-policy': policyOf(page),
  ...sharingOf(page.key),
  'cache-control': cachingOf(page),
  vary: 'Accept-Encoding',
  ...(page.status === 200 ? { etag: etagOf(page) } : {}),
  ...(page.status === 503 ? { 'retry-after': '5' } : {}),
  ...(page.headers['content-type']?.startsWith('text/html')
    ? { 'speculation-rules': '"/assets/speculation-rules.json"' }
    : {}),
  ...page.headers,
})

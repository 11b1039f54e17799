import type { Document } from '@/server/page-cache/cached-page'

export type Headers = Readonly<Record<string, string>>

/** What every answer carries, whatever it is. */
export const everywhere: Headers = {
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
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** A public page: its own style sheet, pictures and script; nothing inline, nothing from others. */
export const publicPolicy = policy(publicParts)

/** A preview is a public page that the admin panel, and nobody else, may frame. */
export const previewPolicy = policy({ ...publicParts, 'frame-ancestors': "'self'" })

/** A file that somebody has added runs nothing, wherever it is opened. */
export const filePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

/** A PDF is shown by the browser's own viewer, which no sandbox lets in. */
export const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

const policyOf = ({ file, headers }: Document): string =>
  file === undefined ? publicPolicy : headers['content-type']?.startsWith('application/pdf') ? pdfPolicy : filePolicy

/** The admin panel: Payload writes scripts and styles into its pages, and knows no nonces. */
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

/** A year, in seconds: for addresses that change with what they hold. */
const forGood = 'max-age=31536000'

/** How long a document may be kept elsewhere: browsers ask each time, shared caches keep it for 5 seconds, longer when we fail. */
const caching = {
  page: 'public, max-age=0, must-revalidate, s-maxage=5, stale-while-revalidate=60, stale-if-error=86400',
  // a file is public only while something shows it: what the public may see is asked every 5 seconds
  file: `public, ${forGood}, immutable, s-maxage=5, stale-if-error=86400`,
  build: `public, ${forGood}, immutable`,
  asset: 'public, max-age=300, stale-while-revalidate=3600',
  never: 'no-store',
} as const

const cachingOf = ({ file, immutable, key, status }: Document): string => {
  if (status >= 500) return caching.never
  if (immutable) return caching.build
  if (file !== undefined && status === 200) return caching.file
  return key.startsWith('/assets/') && status === 200 ? caching.asset : caching.page
}

/** The tag by which browsers and caches know this very document; weak, as one body has several codings. */
export const etagOf = ({ file, hash, key }: Document): string =>
  `W/"${file === undefined ? hash : Buffer.from(key).toString('base64url').slice(-40)}"`

const composed = (document: Document): Headers => ({
  ...everywhere,
  'content-security-policy': policyOf(document),
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': cachingOf(document),
  vary: 'Accept-Encoding',
  ...(document.status === 200 ? { etag: etagOf(document) } : {}),
  ...(document.status === 503 ? { 'retry-after': '5' } : {}),
  ...(document.headers['content-type']?.startsWith('text/html')
    ? { 'speculation-rules': '"/assets/speculation-rules.json"' }
    : {}),
  ...document.headers,
})

/** A document is sent many times: its headers are put together once. */
const kept = new WeakMap<Document, Headers>()

/** The headers of a document; its own come last. */
export function documentHeaders(document: Document): Headers {
  const there = kept.get(document)
  if (there) return there
  const made = composed(document)
  kept.set(document, made)
  return made
}

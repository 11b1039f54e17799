import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFile, sendFile } from './send-file'
import { developmentPolicy, pageHeaders, previewPolicy } from './headers'
import type { Headers } from './headers-by-name'
import type { CachedPage, Log } from './page-cache/cached-page'
import type { PageCache } from './page-cache/page-cache'
import type { Planned } from './page-cache/render-context'
import { stripFramework } from './page-cache/strip-framework'
import { withinPlanned, withNotice } from './planned-links'
import { filesWithin } from './shared-files'
import type { Storage } from './storage/storage'

/** Request headers that reach the handler: the login, and the page that sent the request. */
const passedOn = ['accept', 'authorization', 'cookie', 'origin', 'sec-fetch-site']

const isHtml = ({ 'content-type': type = '' }: Headers): boolean => type.startsWith('text/html')

/** What it takes to send a page that is not cached. */
export interface Uncached {
  log: Log
  pageCache: PageCache
  storage: Storage
}

/** A draft that a link shows, see send-shared.ts. */
export interface Shared {
  /** where it is looked at */
  base: string
  /** the preview that is rendered, and the headers of who made the link */
  url: string
  headers: Record<string, string>
  notice: string
}

interface Options {
  development: boolean
  shared?: Shared
  /** the planned state that is looked at, where, and the page of it */
  planned?: Planned & { base: string; url: string }
}

const notice = 'This is how the site will be. It is not public yet.'

const pageOf = (raw: string, { planned, shared }: Options): string => {
  const { html } = stripFramework(raw)
  if (shared) return withNotice(filesWithin(html, shared.base), shared.notice)
  return planned ? withNotice(withinPlanned(html, planned.base), notice) : html
}

/** Sends a page rendered for one person, or for a developer; it is never cached. */
export async function sendUncached(
  request: IncomingMessage,
  response: ServerResponse,
  { log, pageCache, storage }: Uncached,
  options: Options,
): Promise<void> {
  const { development, planned, shared } = options
  const sent =
    shared?.headers ?? Object.fromEntries(Object.entries(request.headers).filter(([name]) => passedOn.includes(name)))
  const { body: raw, ...rendered } = await pageCache.requestFor(
    planned?.url ?? shared?.url ?? request.url ?? '/',
    sent,
    planned,
  )
  const body = isHtml(rendered.headers) && !development ? Buffer.from(pageOf(raw.toString('utf8'), options)) : raw
  const { location } = rendered.headers
  if (planned && location?.startsWith('/')) rendered.headers.location = planned.base + location
  const page: CachedPage = {
    ...rendered,
    key: '',
    hash: '',
    bodies: { identity: body },
    links: [],
    immutable: false,
    revision: 0,
  }
  const { etag: _, ...headers } = pageHeaders(page)
  const over = {
    ...headers,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'content-security-policy': development ? developmentPolicy : previewPolicy,
    // the address of a shared draft is its key
    ...(shared ? { 'referrer-policy': 'no-referrer' } : {}),
  }
  if (isFile(page)) return sendFile(request, response, page, { log, storage }, over)
  response.writeHead(page.status, { ...over, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

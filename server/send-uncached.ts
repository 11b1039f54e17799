import type { IncomingMessage, ServerResponse } from 'node:http'
import { isFile, sendFile } from './send-file'
import { developmentPolicy, type Headers, pageHeaders, previewPolicy } from './headers'
import type { CachedPage, Log } from './page-cache/cached-page'
import type { PageCache } from './page-cache/page-cache'
import { stripFramework } from './page-cache/strip-framework'
import type { Storage } from './storage/storage'

/** Request headers that reach the handler: the login, and the page that sent the request. */
const passedOn = ['accept', 'authorization', 'cookie', 'origin', 'sec-fetch-site']

const isHtml = ({ 'content-type': type = '' }: Headers): boolean => type.startsWith('text/html')

/** Sends a page rendered for one person, or for a developer; it is never cached. */
export async function sendUncached(
  request: IncomingMessage,
  response: ServerResponse,
  { log, pageCache, storage }: { log: Log; pageCache: PageCache; storage: Storage },
  { development }: { development: boolean },
): Promise<void> {
  const sent = Object.fromEntries(Object.entries(request.headers).filter(([name]) => passedOn.includes(name)))
  const { body: raw, ...rendered } = await pageCache.requestFor(request.url ?? '/', sent)
  const body = isHtml(rendered.headers) && !development ? Buffer.from(stripFramework(raw.toString('utf8')).html) : raw
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
  }
  if (isFile(page)) return sendFile(request, response, page, { log, storage }, over)
  response.writeHead(page.status, { ...over, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { queryKeys } from '@/app/(site)/query-keys'
import { sendPanel, sendPanelUnavailable } from './admin/panel'
import { isFile, sendFile } from './files'
import { pageHeaders } from './headers'
import { addressOf } from './page-cache/address'
import type { CachedPage, Log } from './page-cache/cached-page'
import type { PageCache } from './page-cache/page-cache'
import { type Handler, RenderError } from './page-cache/render'
import { QueueFull } from './page-cache/render-queue'
import { sendPage } from './pages'
import { sendUncached } from './preview'
import { sendApiError, sendText } from './responses'
import { matchRoute } from './routing'
import type { Settings } from './settings'
import { sendStatistics } from './statistics'
import type { Storage } from './storage/storage'

/** Pages that the server itself falls back on. */
export const fallbackPages = { unavailable: '/unavailable', notFound: '/not-found' } as const

/** The parts that answer requests. */
export interface Parts {
  handler: Handler
  log: Log
  pageCache: PageCache
  settings: Settings
  storage: Storage
  /** whether all pages have been rendered since the start */
  isWarm: () => boolean
}

/** The page that says that there is none now; plain text where even that was never rendered. */
async function sendUnavailable(response: ServerResponse, error: unknown, { log, pageCache }: Parts): Promise<void> {
  if (!(error instanceof RenderError) && !(error instanceof QueueFull)) log.error(error)
  if (response.headersSent) return void response.destroy()
  const page = await pageCache.get(fallbackPages.unavailable).catch(() => null)
  if (page?.status === 503) return sendPage(response.req, response, page)
  sendText(response, 503, 'This page is not available just now. Try again in a minute.', { 'retry-after': '5' })
}

/** The "not found" page under a status of the server's own. */
async function sendRefusal(request: IncomingMessage, response: ServerResponse, status: 400 | 414, parts: Parts) {
  const page = await parts.pageCache.get(fallbackPages.notFound)
  const { identity } = page.bodies
  response.writeHead(status, { ...pageHeaders(page), 'cache-control': 'no-store', 'content-length': identity.length })
  response.end(request.method === 'HEAD' ? undefined : identity)
}

async function sendPublic(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const address = addressOf(request.url ?? '/', queryKeys)
  if (address.kind === 'refused') return sendRefusal(request, response, address.status, parts)
  if (address.kind === 'moved') return sendText(response, 308, '', { location: address.location })
  if (parts.settings.development) return sendUncached(request, response, parts, { development: true })
  const page = await parts.pageCache.get(address.key)
  if (isFile(page)) await sendFile(request, response, page, parts)
  else sendPage(request, response, page)
}

async function respond(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { handler, pageCache, settings } = parts
  switch (matchRoute(request.method ?? 'GET', request.url ?? '/', request.headers)) {
    case 'health':
      return sendText(response, 200, 'up')
    case 'readiness':
      return pageCache.connected
        ? sendText(response, 200, 'ready')
        : sendText(response, 503, 'The database does not answer.')
    case 'statistics':
      return settings.statistics
        ? sendStatistics(request, response, { pageCache, warm: parts.isWarm() })
        : sendPublic(request, response, parts)
    case 'admin':
      return pageCache.connected || settings.development
        ? sendPanel(request, response, { handler, development: settings.development })
        : sendPanelUnavailable(request, response)
    case 'next':
      if (!settings.development) return sendPublic(request, response, parts)
      await handler(request, response)
      return
    case 'preview':
      return pageCache.connected
        ? sendUncached(request, response, parts, { development: false })
        : sendPanelUnavailable(request, response)
    case 'method not allowed':
      return sendText(response, 405, 'This address does not answer to this method.', { allow: 'GET, HEAD' })
    case 'bad request':
      return sendText(response, 400, 'The request is not written as requests to this address are.')
    case 'unauthenticated':
      return sendApiError(response, 401, 'Log in first.')
    case 'not found':
      return sendApiError(response, 404, 'There is nothing here.')
    case 'public':
      return sendPublic(request, response, parts)
  }
}

/**
 * A cached page whose key is the target as sent, if it can be sent as it is. Only public pages are cached, under
 * canonical addresses, so a hit needs no routing.
 */
function cachedPage({ method, url = '/' }: IncomingMessage, { pageCache, settings }: Parts): CachedPage | undefined {
  if (settings.development || (method !== 'GET' && method !== 'HEAD')) return undefined
  return pageCache.cached(url)
}

/** The listener of the HTTP server: cached pages are sent synchronously, all else is routed. */
export const createListener =
  (parts: Parts): RequestListener =>
  (request, response) => {
    const page = cachedPage(request, parts)
    if (page && !isFile(page)) {
      sendPage(request, response, page)
      return
    }
    respond(request, response, parts)
      .catch((error: unknown) => sendUnavailable(response, error, parts))
      .catch((error: unknown) => {
        parts.log.error(error)
        response.destroy()
      })
  }

import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { queryKeys } from '@/app/(site)/query-keys'
import { inPanelQueue, sendPanel, sendPanelUnavailable, sendRefusal, sendToLogin } from './admin/panel'
import type { AdminRules, Sent } from './admin/routes'
import { ClientLeft, tooLargeAsSaid, withCheckedBody } from './requests/body'
import { noteClientAddress } from './requests/client-address'
import type { Sender } from './requests/limits'
import { queryProblem } from './requests/query'
import { type RequestTarget, requestTarget } from './requests/request-target'
import { noteOf } from './page-notes'
import { isFile, sendFile } from './send-file'
import { pageHeaders } from './headers'
import { isOpenData, sharingOf } from './open-data-headers'
import { canonicalAddress } from './page-cache/address'
import type { CachedPage, Log } from './page-cache/cached-page'
import type { PageCache } from './page-cache/page-cache'
import { type Handler, RenderError } from './page-cache/render'
import { QueueFull } from './page-cache/render-queue'
import { sendPage } from './send-page'
import type { AskOwn } from './own-request'
import { isPlanned, sendPlanned } from './send-planned'
import { sendShared } from './send-shared'
import { sendUncached } from './send-uncached'
import { isShared } from './shared-address'
import { sendPreflight, sendText } from './responses'
import { matchRoute } from './routing'
import type { Settings } from './settings'
import { sendStatistics } from './statistics'
import type { Storage } from './storage/storage'

/** Pages that the server itself falls back on. */
export const fallbackPages = { unavailable: '/unavailable', notFound: '/not-found', linkEnded: '/link-ended' } as const

/** The parts that answer requests. */
export interface Parts {
  handler: Handler
  log: Log
  pageCache: PageCache
  settings: Settings
  storage: Storage
  /** whether all pages have been rendered since the start */
  isWarm: () => boolean
  adminRules: AdminRules
  isOwnHost: (host: string | undefined) => boolean
  /** why nothing can be written, in words; null where it can */
  writeProblem: () => Promise<string | null>
  isLoggedIn: (headers: IncomingHttpHeaders) => boolean
  askOwn: AskOwn
  /** what is done with the note of a page that is sent */
  onNote?: (note: string) => void
  /** what shows that a request is this process's own */
  ownHeaders: Record<string, string>
}

/** The page that says that there is none now; plain text where even that was never rendered. */
async function sendUnavailable(response: ServerResponse, error: unknown, { log, pageCache }: Parts): Promise<void> {
  if (error instanceof ClientLeft) return void response.destroy()
  if (!(error instanceof RenderError) && !(error instanceof QueueFull)) log.error(error)
  if (response.headersSent) return void response.destroy()
  const page = await pageCache.lastRendered(fallbackPages.unavailable).catch(() => null)
  if (page?.status === 503) return sendPage(response.req, response, page)
  sendText(response, 503, 'This page is not available just now. Try again in a minute.', { 'retry-after': '5' })
}

/** The "not found" page under a status of the server's own. */
async function sendNotFound(request: IncomingMessage, response: ServerResponse, status: 400 | 404 | 414, parts: Parts) {
  const page = await parts.pageCache.lastRendered(fallbackPages.notFound)
  const { identity } = page.bodies
  response.writeHead(status, {
    ...pageHeaders(page),
    // of the address that was asked for
    ...sharingOf(request.url ?? '/'),
    'cache-control': 'no-store',
    'content-length': identity.length,
  })
  response.end(request.method === 'HEAD' ? undefined : identity)
}

/** The page that says that a link to a draft has ended. Its address was a key: no other site is told of it. */
async function sendLinkEnded(request: IncomingMessage, response: ServerResponse, { pageCache }: Parts) {
  const page = await pageCache.lastRendered(fallbackPages.linkEnded)
  const { identity } = page.bodies
  response.writeHead(410, {
    ...pageHeaders(page),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'content-length': identity.length,
  })
  response.end(request.method === 'HEAD' ? undefined : identity)
}

/** Sends a page, and passes on what it has to be told of. */
function sendWithNote(request: IncomingMessage, response: ServerResponse, page: CachedPage, { onNote }: Parts): void {
  sendPage(request, response, page)
  if (page.note === undefined) return
  const note = noteOf(request, page)
  if (note !== undefined) onNote?.(note)
}

async function sendPublic(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const address = canonicalAddress(request.url ?? '/', queryKeys)
  if (address.kind === 'refused') return sendNotFound(request, response, address.status, parts)
  if (address.kind === 'moved')
    return sendText(response, 308, '', { ...sharingOf(request.url ?? '/'), location: address.location })
  if (parts.settings.development) return sendUncached(request, response, parts, { development: true })
  const page = await parts.pageCache.get(address.key)
  if (isFile(page)) await sendFile(request, response, page, parts)
  else sendWithNote(request, response, page, parts)
}

/** Where a file of waiting times is brought: no part of it is parsed before it lies on the disk (publishing/waiting-times/temporary-file.ts). */
const figuresPath = '/api/waiting-imports/check'

/** Whose limits hold for the body of a request. */
const senderOf = ({ loggedIn, path }: Sent): Sender =>
  !loggedIn ? 'anonymous' : /^\/api\/(?:media|documents)(?:\/|$)/.test(path) ? 'upload' : 'editor'

/** A request to the panel or the REST API, once its body has been found to be fit to be parsed. */
async function sendChecked(request: IncomingMessage, response: ServerResponse, sent: Sent, parts: Parts) {
  const { handler, pageCache, settings } = parts
  if (!pageCache.connected && !settings.development) return sendPanelUnavailable(request, response)
  const words = queryProblem(sent.url.slice(sent.path.length + 1))
  if (words !== null) return sendRefusal(request, response, 400, words)
  const hasBody = request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined
  const isFile = sent.path === figuresPath && sent.method === 'POST' && sent.loggedIn
  const checked = isFile
    ? (tooLargeAsSaid(request, 'figures') ?? request)
    : hasBody
      ? await withCheckedBody(request, senderOf(sent))
      : request
  if ('words' in checked) return sendRefusal(request, response, checked.status, checked.words)
  const send = () => sendPanel(checked, response, { handler, development: settings.development })
  return sent.path.startsWith('/api') ? send() : inPanelQueue(sent.loggedIn, send)
}

/** Whether all works: the database answers, and there is room to write. */
async function sendReadiness(response: ServerResponse, { pageCache, writeProblem }: Parts): Promise<void> {
  const problem = pageCache.connected ? await writeProblem() : 'The database does not answer.'
  sendText(response, problem === null ? 200 : 503, problem ?? 'ready')
}

async function respond(request: IncomingMessage, response: ServerResponse, sent: Sent, parts: Parts): Promise<void> {
  const { handler, pageCache, settings } = parts
  switch (matchRoute(sent, parts.adminRules)) {
    case 'health':
      return sendText(response, 200, 'up')
    case 'readiness':
      return sendReadiness(response, parts)
    case 'statistics':
      return settings.statistics
        ? sendStatistics(request, response, { pageCache, warm: parts.isWarm() })
        : sendPublic(request, response, parts)
    case 'panel':
    case 'api':
      return sendChecked(request, response, sent, parts)
    case 'login first':
      return pageCache.connected ? sendToLogin(request, response) : sendPanelUnavailable(request, response)
    case 'next':
      if (!settings.development) return sendPublic(request, response, parts)
      await handler(request, response)
      return
    case 'preview':
      return pageCache.connected
        ? inPanelQueue(sent.loggedIn, () =>
            isShared(sent.url)
              ? sendShared(request, response, {
                  ...parts,
                  sendMissing: () => sendNotFound(request, response, 404, parts),
                  sendEnded: () => sendLinkEnded(request, response, parts),
                })
              : isPlanned(sent.url)
                ? sendPlanned(request, response, parts)
                : sendUncached(request, response, parts, { development: false }),
          )
        : sendPanelUnavailable(request, response)
    case 'missing':
      return sendNotFound(request, response, 404, parts)
    case 'preflight':
      return sendPreflight(response)
    case 'method not allowed':
      return sendText(response, 405, 'This address does not answer to this method.', {
        ...sharingOf(sent.path),
        allow: isOpenData(sent.path) ? 'GET, HEAD, OPTIONS' : 'GET, HEAD',
      })
    case 'bad request':
      return sendText(response, 400, 'The request is not written as requests to this address are.')
    case 'other origin':
      return sendRefusal(
        request,
        response,
        403,
        'This was sent by a page of another site. Open the admin panel itself.',
      )
    case 'unauthenticated':
      return sendRefusal(request, response, 401, 'Log in first.')
    case 'not found':
      return sendRefusal(request, response, 404, 'There is nothing here.')
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

/** Addresses that a machine asks for by its own name of this one. */
const forAnyHost = /^\/(?:healthz|readyz)(?:\?|$)/

/** The target of a request for this site, or null once its refusal has been sent. */
function ownTarget(request: IncomingMessage, response: ServerResponse, parts: Parts): RequestTarget | null {
  const target = requestTarget(request.url ?? '/')
  if (target === null) sendText(response, 400, 'The request names no address of this site.')
  else if (!parts.isOwnHost(target.host ?? request.headers.host) && !forAnyHost.test(target.url)) {
    const words = `This is not the site that was asked for. Its address is ${parts.settings.siteUrl} (SITE_URL).`
    sendText(response, 421, words)
  } else return target
  return null
}

/** The listener of the HTTP server: cached pages are sent synchronously, all else is routed. */
export const createListener =
  (parts: Parts): RequestListener =>
  (request, response) => {
    const target = ownTarget(request, response, parts)
    if (target === null) return
    const { path, url } = target
    request.url = url
    const page = cachedPage(request, parts)
    if (page && !isFile(page)) {
      sendWithNote(request, response, page, parts)
      return
    }
    noteClientAddress(request, parts.settings.trustProxy)
    const { headers, method = 'GET' } = request
    const sent: Sent = { method, url, path, headers, loggedIn: parts.isLoggedIn(headers) }
    respond(request, response, sent, parts)
      .catch((error: unknown) => sendUnavailable(response, error, parts))
      .catch((error: unknown) => {
        parts.log.error(error)
        response.destroy()
      })
  }

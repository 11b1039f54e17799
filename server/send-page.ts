import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './accept-encoding'
import { etagOf, pageHeaders } from './headers'
import type { Headers } from './headers-by-name'
import type { CachedPage, Encoding } from './page-cache/cached-page'
import { asOf } from './page-cache/expired'
import { type RepeatedResponse, sendRepeated } from './repeated-response'

/** What is sent of a page. */
interface Prepared {
  etag: string
  headers: string[]
  byEncoding: Partial<Record<Encoding, RepeatedResponse>>
}

const flat = (headers: Headers): string[] => Object.entries(headers).flat()

/** A page is sent many times, so its headers are put together once. */
const preparedPages = new WeakMap<CachedPage, Prepared>()

function prepare(page: CachedPage): Prepared {
  const prepared = { etag: etagOf(page), headers: flat(pageHeaders(page)), byEncoding: {} }
  preparedPages.set(page, prepared)
  return prepared
}

function prepareEncoding(page: CachedPage, prepared: Prepared, encoding: Encoding): RepeatedResponse {
  const body = page.bodies[encoding] ?? page.bodies.identity
  const coding = encoding === 'identity' ? [] : ['content-encoding', encoding]
  const headers = [...prepared.headers, ...coding, 'content-length', String(body.length)]
  return (prepared.byEncoding[encoding] = { status: page.status, headers, body })
}

/** Whether the client has this version of the page (RFC 9110, 13.1.2). */
const matches = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' ||
  ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/** Whether the request asks for a page that the client has already. */
export const isNotModified = (request: IncomingMessage, page: CachedPage): boolean => {
  const ifNoneMatch = request.headers['if-none-match']
  return ifNoneMatch !== undefined && page.status === 200 && matches(ifNoneMatch, etagOf(page))
}

/**
 * Sends a page in the smallest coding that the client accepts: its headers alone to a HEAD, 304 when the
 * client has it. Synchronous, and without parsing, copying or joining anything for a page that was sent before.
 */
export function sendPage(request: IncomingMessage, response: ServerResponse, cached: CachedPage): void {
  // the clock is read for pages that expire only: Next has made Date.now slow
  const page = cached.expiresAt === Infinity ? cached : asOf(cached, Date.now())
  const prepared = preparedPages.get(page) ?? prepare(page)
  const { 'accept-encoding': accepted, 'if-none-match': ifNoneMatch } = request.headers
  if (ifNoneMatch !== undefined && page.status === 200 && matches(ifNoneMatch, prepared.etag)) {
    response.writeHead(304, prepared.headers).end()
    return
  }
  const encoding = encodingFor(accepted, page.bodies)
  sendRepeated(response, prepared.byEncoding[encoding] ?? prepareEncoding(page, prepared, encoding))
}

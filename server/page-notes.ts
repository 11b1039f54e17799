import type { IncomingMessage } from 'node:http'
import type { CachedPage } from './page-cache/cached-page'
import { isNotModified } from './send-page'

/** Whether a browser fetches the page before anybody has asked for it. */
const isAhead = ({ headers }: IncomingMessage): boolean =>
  /\bprefetch\b/.test(`${String(headers['sec-purpose'] ?? '')} ${String(headers.purpose ?? '')}`)

/**
 * What a page has to be told of when it is sent: once for each time that somebody asks for it, and so not for a HEAD, not for
 * a browser that has the page, nor for one that fetches it ahead.
 */
export const noteOf = (request: IncomingMessage, page: CachedPage): string | undefined =>
  page.note === undefined || request.method !== 'GET' || isAhead(request) || isNotModified(request, page)
    ? undefined
    : page.note

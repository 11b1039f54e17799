import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { newRenderContext, type Planned, renderContext, type SharedFragments } from './render-context'
import type { CachedPage } from './cached-page'
import { compressed } from './compress'
import { errorMessage } from './errors'
import { stripFramework } from './strip-framework'

/** Responds to requests as with `node:http`: Next's request handler, for one. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export interface Renderer {
  handler: Handler
  /** the site's own host, `www.example.nhs.uk`: what a visitor sends as `Host` never gets into a page */
  host: string
  /** content types by address, where the handler's own is wrong */
  types?: Readonly<Record<string, string>>
  /** longest time that one render may take, in ms */
  timeout: number
  /** parts that pages share; none to render from scratch */
  fragments?: SharedFragments
}

/** The page cannot be rendered now. What was asked of it is not told: it may be what somebody has typed, and errors are logged. */
export class RenderError extends Error {
  constructor(key: string, reason: string) {
    super(`${key.replace(/\?.*/s, '?...')} could not be rendered: ${reason}`)
    this.name = 'RenderError'
  }
}

/** Addresses below this hold a hash of their content. */
export const isImmutable = (key: string): boolean => key.startsWith('/_next/static/')

/** The handler's headers that a page keeps. Of `link` it keeps a part, see below. */
const passedOn = ['content-type', 'content-disposition', 'content-language', 'last-modified', 'x-robots-tag', 'as-of']

/** Preloads of style sheets and fonts, and what data leads to; preloads of scripts are useless without the scripts. */
const usefulLinks = (link: string): string =>
  link
    .split(/,\s*(?=<)/)
    .filter((one) => /;\s*(?:as="?(?:style|font)\b|rel="(?:next|describedby|service-desc|license)")/.test(one))
    .join(', ')

const text = (value: number | string | readonly string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')

/** An address of this site as a path, whatever host it was written with; in the signs that a header can hold. */
function locationOf(location: string, host: string): string {
  const isPath = location.startsWith('/') && !location.startsWith('//')
  const written = isPath ? `http://${host}${location}` : location
  if (!URL.canParse(written)) return encodeURI(Buffer.from(location).toString())
  const url = new URL(written)
  // a path that begins with two slashes would name another host
  return url.host === host ? url.pathname.replace(/^\/{2,}/, '/') + url.search + url.hash : url.href
}

/** What a header cannot hold, such as a dash or a control character, would make Node refuse the whole response. */
const headerText = (value: string): string => value.replace(/[^\t\x20-\x7e]/g, '')

function headersOf(sent: OutgoingHttpHeaders, key: string, { host, types = {} }: Renderer, location?: string) {
  const headers: Record<string, string> = {}
  for (const name of passedOn) if (sent[name] !== undefined) headers[name] = headerText(text(sent[name]))
  const link = usefulLinks(text(sent.link))
  if (link) headers.link = link
  const to = location ?? sent.location
  if (to !== undefined) headers.location = locationOf(text(to), host)
  const type = types[key]
  if (type) headers['content-type'] = type
  return headers
}

/** The handler's whole response to a GET; a handler that throws responds with 500. Rejects after the timeout. */
async function respond({ handler, host, timeout }: Renderer, url: string, headers: IncomingHttpHeaders) {
  const run = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await handler(request, response)
    } catch (error) {
      if (response.writableEnded) return
      response.statusCode = 500
      response.end(String(error))
    }
  }
  // light-my-request's requests stand in for Node's own, which its types do not say
  const dispatch = run as unknown as Parameters<typeof inject>[0]
  // AbortSignal.timeout would hold request and response in memory until the timeout has passed
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(`it took longer than ${timeout / 1000} seconds`)), timeout)
  try {
    return await inject(dispatch, { method: 'GET', url, headers: { ...headers, host }, signal: late.signal })
  } finally {
    clearTimeout(timer)
  }
}

/** A response as the handler gave it, before anything is stripped or compressed. */
export interface RawResponse {
  status: number
  /** whether the page itself has set this status */
  statusWasSet: boolean
  headers: Record<string, string>
  storageKey: string | undefined
  body: Buffer
  tags: string[]
  expiresAt: number
  madeUp?: boolean
  note?: string
}

/**
 * Requests an address from the handler, within a render context.
 *
 * @param url path and query
 * @param sent headers to send along; none for a cached page, which must be the same for everybody
 * @param planned the state to render, where it is not the one that is public: such a page is never cached
 * @throws when the handler does not respond in time
 */
export async function request(
  renderer: Renderer,
  url: string,
  sent: IncomingHttpHeaders = { accept: 'text/html,*/*;q=0.8' },
  planned?: Planned,
): Promise<RawResponse> {
  const context = newRenderContext(renderer.fragments, planned)
  // awaited inside: light-my-request dispatches when its promise is first waited for
  const response = await renderContext.run(context, async () => await respond(renderer, url, sent))
  // a page sets its status through the context, but cannot turn an error into something else
  const statusWasSet = response.statusCode < 500 && context.status !== 200
  const storageKey = response.headers['x-storage-key']
  return {
    status: statusWasSet ? context.status : response.statusCode,
    statusWasSet,
    headers: headersOf(response.headers, url, renderer, context.location),
    storageKey: storageKey === undefined ? undefined : decodeURIComponent(text(storageKey)),
    body: response.rawPayload,
    tags: [...context.tags],
    expiresAt: context.expiresAt,
    ...(context.madeUp === undefined ? {} : { madeUp: context.madeUp }),
    ...(context.note === undefined ? {} : { note: context.note }),
  }
}

/** What a page, a feed, a file of the build or a public file can be. Data that Next makes for its own scripts is none of it. */
const pageTypes =
  /^(?:text\/(?:html|plain|calendar|csv|css|xml|javascript)|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|image\/|font\/)/i

const isPage = ({ headers, status, storageKey }: RawResponse): boolean =>
  status !== 200 || storageKey !== undefined || pageTypes.test(headers['content-type'] ?? '')

/** What is sent in place of what is no page. */
const nothing = (raw: RawResponse): RawResponse => ({
  ...raw,
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('There is no page at this address.'),
})

const isHtml = (headers: Record<string, string>): boolean => /^text\/html\b/.test(headers['content-type'] ?? '')

/**
 * Renders the page of an address.
 *
 * @param revision the cache's revision now
 * @param before the page as it was rendered last: if it comes out the same it is not compressed again
 * @throws RenderError when the handler does not respond in time, or with an error
 */
export async function render(
  renderer: Renderer,
  key: string,
  revision: number,
  before?: CachedPage,
): Promise<CachedPage> {
  const response = await request(renderer, key).catch((error: unknown) => {
    throw new RenderError(key, errorMessage(error))
  })
  const raw = isPage(response) ? response : nothing(response)
  if (raw.status >= 500 && !raw.statusWasSet) throw new RenderError(key, `status ${raw.status}`)
  const page = isHtml(raw.headers) ? stripFramework(raw.body.toString('utf8')) : undefined
  if (page?.broken) throw new RenderError(key, 'the page holds an error')
  const body = page ? Buffer.from(page.html) : raw.body
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const type = raw.headers['content-type'] ?? ''
  const isSame = before?.hash === hash && before.headers['content-type'] === raw.headers['content-type']
  return {
    key,
    revision,
    status: raw.status,
    headers: raw.headers,
    ...(raw.storageKey === undefined ? {} : { storageKey: raw.storageKey }),
    tags: raw.tags,
    expiresAt: raw.expiresAt,
    hash,
    bodies: isSame ? before.bodies : await compressed(body, type),
    links: page?.links ?? [],
    immutable: raw.status === 200 && isImmutable(key),
    ...(raw.madeUp === undefined ? {} : { madeUp: raw.madeUp }),
    ...(raw.note === undefined ? {} : { note: raw.note }),
  }
}

import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { compressed } from './compress'
import type { Document } from './cached-page'
import { plain } from './strip-framework'
import { newReading, reading } from './cache-tags'

/** Answers requests as `node:http` would have it: Next's request handler, for one. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

export interface Making {
  handler: Handler
  /** the site's own host, `www.example.nhs.uk`: what a visitor sends as `Host` never gets into a page */
  host: string
  /** content types by address, where the handler's own is wrong */
  types?: Readonly<Record<string, string>>
  /** longest time that one making may take, in ms */
  limit: number
}

/** The answer cannot be made now. */
export class MakingFailed extends Error {
  constructor(key: string, why: string) {
    super(`${key} could not be made: ${why}`)
    this.name = 'MakingFailed'
  }
}

/** Under this, addresses carry a hash of what they hold. */
export const isImmutable = (key: string): boolean => key.startsWith('/_next/static/')

/** What an answer may keep of the handler's headers. `link` is kept in part, see below. */
const keptHeaders = ['content-type', 'content-disposition', 'content-language', 'last-modified', 'x-robots-tag']

/** Preloads for style sheets and fonts; those for scripts are of no use without the scripts. */
const keptLinks = (link: string): string =>
  link
    .split(/,\s*(?=<)/)
    .filter((one) => /;\s*as="?(?:style|font)\b/.test(one))
    .join(', ')

const text = (value: number | string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '')

/** An address of this site as a path, whatever host it was written with. */
function locationOf(location: string, host: string): string {
  const at = URL.canParse(location) ? new URL(location) : undefined
  return at?.host === host ? at.pathname + at.search + at.hash : location
}

function headersOf(sent: OutgoingHttpHeaders, key: string, { host, types = {} }: Making, location?: string) {
  const headers: Record<string, string> = {}
  for (const name of keptHeaders) if (sent[name] !== undefined) headers[name] = text(sent[name])
  const link = keptLinks(text(sent.link))
  if (link) headers.link = link
  const to = location ?? sent.location
  if (to !== undefined) headers.location = locationOf(text(to), host)
  const type = types[key]
  if (type) headers['content-type'] = type
  return headers
}

/** The handler's answer to a GET, whole; a handler that throws answers 500. Rejects when it takes longer than the limit. */
async function answer({ handler, host, limit }: Making, url: string, headers: IncomingHttpHeaders) {
  const run = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await handler(request, response)
    } catch (error) {
      if (response.writableEnded) return
      response.statusCode = 500
      response.end(String(error))
    }
  }
  // light-my-request's requests are made to be taken for Node's own, its types say otherwise
  const dispatch = run as unknown as Parameters<typeof inject>[0]
  // not AbortSignal.timeout: that would keep request and answer in memory until the limit has passed
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(`it took longer than ${limit / 1000} seconds`)), limit)
  try {
    return await inject(dispatch, { method: 'GET', url, headers: { ...headers, host }, signal: late.signal })
  } finally {
    clearTimeout(timer)
  }
}

/** An answer before it is compressed. */
export interface Raw {
  status: number
  /** whether the page itself has said this status */
  meant: boolean
  headers: Record<string, string>
  file: string | undefined
  body: Buffer
  tags: string[]
  until: number
}

/**
 * Asks the handler for an address, inside a reading.
 *
 * @param url path and query
 * @param sent headers to send along; none for a document, which must be the same for everybody
 * @throws when the handler does not answer in time
 */
export async function ask(
  making: Making,
  url: string,
  sent: IncomingHttpHeaders = { accept: 'text/html,*/*;q=0.8' },
): Promise<Raw> {
  const seen = newReading()
  // awaited inside: the request begins when its answer is first waited for
  const got = await reading.run(seen, async () => await answer(making, url, sent))
  // a page says its status through the reading; it cannot mend an error
  const meant = got.statusCode < 500 && seen.status !== 200
  return {
    status: meant ? seen.status : got.statusCode,
    meant,
    headers: headersOf(got.headers, url, making, seen.location),
    file: got.headers['x-storage-key'] === undefined ? undefined : text(got.headers['x-storage-key']),
    body: got.rawPayload,
    tags: [...seen.tags],
    until: seen.until,
  }
}

const isHtml = (headers: Record<string, string>): boolean => /^text\/html\b/.test(headers['content-type'] ?? '')

/**
 * Makes the document of an address.
 *
 * @param number how many changes have been heard of by now
 * @throws MakingFailed when there is no answer in time, or it is an error
 */
export async function make(making: Making, key: string, number: number): Promise<Document> {
  const raw = await ask(making, key).catch((error: unknown) => {
    throw new MakingFailed(key, error instanceof Error ? error.message : String(error))
  })
  if (raw.status >= 500 && !raw.meant) throw new MakingFailed(key, `status ${raw.status}`)
  const page = isHtml(raw.headers) ? plain(raw.body.toString('utf8')) : undefined
  if (page?.broken) throw new MakingFailed(key, 'it holds an error')
  const body = page ? Buffer.from(page.html) : raw.body
  return {
    key,
    number,
    status: raw.status,
    headers: raw.headers,
    ...(raw.file === undefined ? {} : { file: raw.file }),
    tags: raw.tags,
    until: raw.until,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    bodies: await compressed(body, raw.headers['content-type'] ?? ''),
    links: page?.links ?? [],
    immutable: raw.status === 200 && isImmutable(key),
  }
}

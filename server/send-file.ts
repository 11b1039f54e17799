import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { requestedRange } from './byte-range'
import { pageHeaders } from './headers'
import type { Headers } from './headers-by-name'
import type { CachedPage, Log } from './page-cache/cached-page'
import { codeOf, errorMessage } from './page-cache/errors'
import { isNotModified } from './send-page'
import { sendText } from './responses'
import type { Storage, StoredFile } from './storage/storage'

/** A page that stands for a stored file. */
export type FilePage = CachedPage & { readonly storageKey: string }

export const isFile = (page: CachedPage): page is FilePage => page.storageKey !== undefined && page.status === 200

/** What a stream fails with when the client closes the connection. */
const clientLeft = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']

/** Whether the client has the file as it was changed last (RFC 9110, 13.1.3). */
const isUnmodified = ({ headers }: IncomingMessage, { modifiedAt }: StoredFile): boolean =>
  headers['if-none-match'] === undefined &&
  Date.parse(headers['if-modified-since'] ?? '') >= Math.floor(modifiedAt.getTime() / 1000) * 1000

/**
 * Sends a stored file or a part of it: its headers alone to a HEAD, 304 when the client has it, 416 when it has no such
 * part. A failure of the storage is logged.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  page: FilePage,
  { log, storage }: { log: Log; storage: Storage },
  headers: Headers = pageHeaders(page),
): Promise<void> {
  if (isNotModified(request, page)) {
    response.writeHead(304, { ...headers }).end()
    return
  }
  const { storageKey } = page
  const isHead = request.method === 'HEAD'
  try {
    const file = await storage.stat(storageKey)
    const range = file && !isHead ? requestedRange(request.headers, file, headers.etag) : null
    if (file && range === 'unsatisfiable')
      return sendText(response, 416, 'The file has no such part.', { 'content-range': `bytes */${file.size}` })
    if (file && isUnmodified(request, file)) {
      response.writeHead(304, { ...headers }).end()
      return
    }
    const part = range === 'unsatisfiable' ? null : range
    const content = file && !isHead ? await storage.read(storageKey, part ?? undefined) : null
    if (!file || (!content && !isHead)) {
      log.error(`${storageKey} is missing among the uploads, though ${page.key} shows it. Restore it from a backup.`)
      return sendText(response, 404, 'This file is not here.')
    }
    response.writeHead(part ? 206 : 200, {
      ...headers,
      'accept-ranges': 'bytes',
      'last-modified': file.modifiedAt.toUTCString(),
      'content-length': part ? part.end - part.start + 1 : file.size,
      ...(part ? { 'content-range': `bytes ${part.start}-${part.end}/${file.size}` } : {}),
    })
    if (content) await pipeline(content, response)
    else response.end()
  } catch (error) {
    if (clientLeft.some((code) => code === codeOf(error))) return
    log.error(`${storageKey} could not be read: ${errorMessage(error)}`)
    // half of a file must not look like all of it
    if (response.headersSent) response.destroy()
    else sendText(response, 503, 'This file is not available just now. Try again in a minute.', { 'retry-after': '5' })
  }
}

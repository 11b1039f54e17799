import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { type Headers, pageHeaders } from './headers'
import type { CachedPage, Log } from './page-cache/cached-page'
import { errorMessage } from './page-cache/error-message'
import { isNotModified } from './pages'
import { sendText } from './responses'
import type { Storage } from './storage/storage'

/** A page that stands for a stored file. */
export type FilePage = CachedPage & { readonly storageKey: string }

export const isFile = (page: CachedPage): page is FilePage => page.storageKey !== undefined && page.status === 200

/** What a stream fails with when the client closes the connection. */
const clientLeft = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** Sends a stored file: its headers alone to a HEAD, 304 when the client has it. A failure of the storage is logged. */
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
  try {
    const file = await storage.stat(storageKey)
    const content = file && request.method !== 'HEAD' ? await storage.read(storageKey) : null
    if (!file || (!content && request.method !== 'HEAD')) {
      log.error(`${storageKey} is missing among the uploads, though ${page.key} shows it. Restore it from a backup.`)
      return sendText(response, 404, 'This file is not here.')
    }
    response.writeHead(200, { ...headers, 'content-length': file.size })
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PageCache } from './page-cache/page-cache'
import { sendText } from './responses'

/**
 * Sends figures for tests and measuring as JSON; `?render=<address>` renders that address without caching it
 * and sends the hash and status of the result.
 */
export async function sendStatistics(
  request: IncomingMessage,
  response: ServerResponse,
  { pageCache, warm }: { pageCache: PageCache; warm: boolean },
): Promise<void> {
  const key = new URL(request.url ?? '/', 'http://localhost').searchParams.get('render')
  const figures =
    key === null
      ? { pid: process.pid, warm, ...pageCache.stats() }
      : await pageCache.renderUncached(key).then(({ hash, status }) => ({ hash, status }))
  sendText(response, 200, JSON.stringify(figures), { 'content-type': 'application/json' })
}

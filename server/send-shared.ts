import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AskOwn } from './own-request'
import { sendFile } from './send-file'
import { sendUncached, type Uncached } from './send-uncached'
import { sharedAddress } from './shared-address'
import { sharedFile, showsFile } from './shared-files'

interface Opened {
  url: string
  viewer: number
  notice: string
}

interface Parts extends Uncached {
  askOwn: AskOwn
  /** what shows that a request is this process's own */
  ownHeaders: Record<string, string>
  /** sends the page that there is nothing */
  sendMissing: () => Promise<void>
  /** sends the page that the link has ended */
  sendEnded: () => Promise<void>
}

/** Sends a shared draft with the rights of who made the link, and a file only if that draft shows it and they may read it. */
export async function sendShared(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const [, base = '', token = '', kind, name] = sharedAddress.exec(request.url ?? '') ?? []
  const { body, status } = await parts.askOwn('/api/preview-links/open', {
    'x-portal-token': token,
    'x-portal-visit': kind === undefined && request.method === 'GET' ? 'noted' : '',
    ...(kind === undefined || name === undefined ? {} : { 'x-portal-file': `${kind}/${name}` }),
    'x-forwarded-for': String(request.headers['x-forwarded-for'] ?? ''),
  })
  if (status === 410) return parts.sendEnded()
  if (status !== 200) return parts.sendMissing()
  const { notice, url, viewer } = JSON.parse(body) as Opened // our own answer
  const headers = { accept: 'text/html', ...parts.ownHeaders, 'x-portal-viewer': String(viewer) }
  if (kind === undefined || name === undefined)
    return sendUncached(request, response, parts, { development: false, shared: { base, url, notice, headers } })
  const preview = await parts.pageCache.requestFor(url, headers)
  if (preview.status !== 200 || !showsFile(preview.body.toString('utf8'), kind, name)) return parts.sendMissing()
  const file = sharedFile(kind, name)
  return sendFile(request, response, file, parts, file.headers)
}

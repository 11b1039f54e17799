import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Document, Encoding } from '@/server/page-cache/cached-page'
import { documentHeaders, etagOf, type Headers } from './headers'
import { sendText } from './responses'

const qualities = (accepted: string): Map<string, number> =>
  new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((one) => {
        const [name = '', ...parameters] = one.split(';').map((part) => part.trim())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return [name, quality === undefined ? 1 : Number(quality.slice(2)) || 0]
      }),
  )

/** The smallest coding of those there are that a client takes (RFC 9110, 12.5.3); `q=0` says that it does not. */
export function encodingFor(accepted: string | undefined, bodies: Document['bodies']): Encoding {
  if (!accepted) return 'identity'
  const quality = qualities(accepted)
  const takes = (coding: string) => (quality.get(coding) ?? quality.get('*') ?? 0) > 0
  if (bodies.br && takes('br')) return 'br'
  return bodies.gzip && takes('gzip') ? 'gzip' : 'identity'
}

/** Whether the client has this very document already (RFC 9110, 13.1.2). */
const has = (sent: string | undefined, etag: string): boolean =>
  sent !== undefined &&
  (sent.trim() === '*' || sent.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')))

/**
 * Sends a document: without its body when the client has it or asks for the head alone, else in the
 * smallest coding that the client takes.
 *
 * @param uploads the folder of files that documents name
 * @param over status and headers that take the place of the document's own
 */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  uploads: string,
  over: { status?: number; headers?: Headers } = {},
): Promise<void> {
  const headers = over.headers ? { ...documentHeaders(document), ...over.headers } : documentHeaders(document)
  const status = over.status ?? document.status
  if (status === 200 && has(request.headers['if-none-match'], etagOf(document))) {
    response.writeHead(304, headers).end()
    return
  }
  if (document.file !== undefined && status === 200)
    return sendFile(request, response, path.join(uploads, document.file), headers)
  const encoding = encodingFor(request.headers['accept-encoding'], document.bodies)
  const body = document.bodies[encoding] ?? document.bodies.identity
  response.writeHead(status, {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Headers,
): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (!found) {
    sendText(response, 404, 'This file is not here.')
    return
  }
  response.writeHead(200, { ...headers, 'content-length': found.size })
  if (request.method === 'HEAD') response.end()
  // a visitor who leaves in the middle is no error
  else await pipeline(createReadStream(file), response).catch(() => undefined)
}

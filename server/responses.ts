import type { IncomingMessage, ServerResponse } from 'node:http'
import { everywhere, type Headers } from './headers'

/** Sends a short answer of the server's own. */
export function sendText(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  response.writeHead(status, {
    ...everywhere,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : text)
}

/** The panel's answer while its database is away. */
export function sendPanelAway(request: IncomingMessage, response: ServerResponse): void {
  const words =
    'The admin panel does not work just now: the database does not answer. The public pages are still there. Try again in a minute; nothing that was saved is lost.'
  const headers = { 'retry-after': '5' }
  if (request.url?.startsWith('/api')) return sendRefusal(response, 503, words, headers)
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The database does not answer</title><h1>The database does not answer</h1><p>${words}</p><p><a href="/admin">Try the admin panel again</a></p></html>`
  sendText(response, 503, page, { ...headers, 'content-type': 'text/html; charset=utf-8' })
}

/** A refusal as the interface writes them. */
export const sendRefusal = (response: ServerResponse, status: number, message: string, headers: Headers = {}): void =>
  sendText(response, status, JSON.stringify({ errors: [{ message }] }), {
    ...headers,
    'content-type': 'application/json',
  })

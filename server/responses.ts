import type { ServerResponse } from 'node:http'
import { commonHeaders } from './headers'
import type { Headers } from './headers-by-name'
import { preflightHeaders } from './open-data-headers'

/** Sends a short response of the server's own; plain text unless `headers` say otherwise. */
export function sendText(response: ServerResponse, status: number, text: string, headers: Headers = {}): void {
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : text)
}

/** Says what scripts of other sites may ask of open data. */
export function sendPreflight(response: ServerResponse): void {
  response.writeHead(204, { ...commonHeaders, ...preflightHeaders })
  response.end()
}

/** Sends an error in the shape of Payload's REST API. */
export const sendApiError = (response: ServerResponse, status: number, message: string, headers: Headers = {}): void =>
  sendText(response, status, JSON.stringify({ errors: [{ message }] }), {
    ...headers,
    'content-type': 'application/json',
  })

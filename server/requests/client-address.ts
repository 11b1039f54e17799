import type { IncomingMessage } from 'node:http'

/**
 * Notes the address of the client in `x-forwarded-for`, in place of what the client has said of itself: the connection's,
 * or behind a proxy of ours the last one that it names.
 */
export function noteClientAddress({ headers, socket }: IncomingMessage, trustProxy: boolean): void {
  const named = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  headers['x-forwarded-for'] = named || (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
}

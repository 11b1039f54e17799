import type { Server } from 'node:http'

/** How long clients may take, in ms. */
export interface ConnectionLimits {
  /** for sending a whole request */
  request: number
  /** for doing nothing: neither sending nor taking anything */
  idle: number
}

export const usualConnectionLimits: ConnectionLimits = { request: 60_000, idle: 60_000 }

/** Closes the connections of clients that stop sending or reading: each holds memory, and what waits to be sent. */
export function limitConnections(server: Server, { idle, request }: ConnectionLimits = usualConnectionLimits): void {
  server.requestTimeout = request
  server.timeout = idle
}

import { createServer, type Server } from 'node:http'
import path from 'node:path'
import next from 'next'
import type { Handler } from './page-cache/render'
import type { Settings } from './settings'

/** Prepares Next, which renders the pages and runs the admin panel, and returns its request handler. */
export async function prepareNext({ development, host, port }: Settings, server: Server): Promise<Handler> {
  // Next answers protocol upgrades, which hot reload needs. Elsewhere it gets a server that never listens, so that an
  // offer of another protocol is answered as the plain request that it also is
  const httpServer = development ? server : createServer()
  const app = next({ dev: development, dir: path.dirname(import.meta.dirname), hostname: host, httpServer, port })
  await app.prepare()
  return app.getRequestHandler()
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clockAhead, setClock, settableClock } from './clock-ahead.mjs'
import { copyOf, type Database } from './database'
import { sharedFolder, siteEnvironment } from './environment'
import { startServer, type Server } from './server'

/** A site whose content a test may change: a server on a database with the starting content and a user of each role. */
export interface Site {
  database: Pick<Database, 'sql' | 'url'>
  server: Server
  /** starts one more instance on the same database, with a data folder of its own or a given one, and its clock some ms ahead */
  another: (options?: { data?: string; ahead?: number }) => Promise<Server>
  /** the data folder of the first instance: cached pages and uploads */
  data: string
  environment: NodeJS.ProcessEnv
  /** sets the clock of the first instance, which was started with one; it goes on from there */
  setClock: (moment: Date) => void
  remove: () => Promise<void>
}

/**
 * @param options.database a copy of the starting content unless given; it is removed with the site
 * @param options.behindEdge whether visitors come by the edge, which answers some requests from its own cache for a few seconds
 * @param options.at what the clock of the first instance says at its start; without it the clock is right, and cannot be set
 */
export async function startSite({
  at,
  behindEdge = false,
  database,
}: { at?: Date; database?: Database; behindEdge?: boolean } = {}): Promise<Site> {
  const own = database ?? (await copyOf('starting'))
  const folder = await mkdtemp(path.join(process.env[sharedFolder] ?? tmpdir(), 'site-'))
  const data = path.join(folder, 'first')
  const environment = { ...process.env, ...siteEnvironment, DATABASE_URL: own.url, PORTAL_DATA: data }
  const clock = path.join(folder, 'clock')
  const ahead = (moment: Date): number => moment.getTime() - Date.now()
  const server = await startServer({ ...environment, ...(at ? settableClock(clock, ahead(at)) : {}) }, behindEdge)
  const further: Server[] = []
  return {
    database: own,
    server,
    data,
    environment,
    setClock: (moment) => setClock(clock, ahead(moment), server.pid),
    another: async ({ ahead: other, data: shared } = {}) => {
      const PORTAL_DATA = shared ?? path.join(folder, `instance-${further.length + 2}`)
      const one = await startServer({ ...environment, ...(other ? clockAhead(other) : {}), PORTAL_DATA })
      further.push(one)
      return one
    },
    remove: async () => {
      for (const one of [server, ...further]) await one.stop()
      await own.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

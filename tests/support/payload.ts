import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload, loginOperation, type Payload } from 'payload'
import { copyOf, type Database } from './database'
import { siteEnvironment } from './environment'

/** As much of a pool of connections as is used here. */
interface Pool {
  on: (event: 'error', listener: () => void) => void
  query: (...args: never[]) => unknown
}

/** The pool behind Payload's adapter; Payload's own type leaves open which database it is. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool

export interface PayloadOnDatabase {
  database: Database
  payload: Payload
  remove: () => Promise<void>
}

/** Payload in this process, on a migrated database; once in each test file, as Payload is one in each process. */
export async function startPayload(): Promise<PayloadOnDatabase> {
  const database = await copyOf('migrated')
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-payload-'))
  const { PAYLOAD_SECRET } = siteEnvironment
  // the config reads these when it is loaded
  Object.assign(process.env, { DATABASE_URL: database.url, PAYLOAD_SECRET, PORTAL_DATA: folder })
  const { default: config } = await import('@/payload.config')
  ;(await config).typescript.autoGenerate = false // a test writes no files of the project
  const payload = await getPayload({ config })
  payload.logger.level = 'silent' // tests have much refused on purpose
  poolOf(payload).on('error', () => undefined) // the database is dropped while connections are open
  return {
    database,
    payload,
    remove: async () => {
      await payload.destroy()
      await database.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Logs somebody in and returns the token, which no answer of Payload's holds. */
export async function loginToken(payload: Payload, data: { email: string; password: string }): Promise<string> {
  const { users: collection } = payload.collections
  const { token } = await loginOperation({ collection, data, req: await createLocalReq({}, payload) })
  return token ?? ''
}

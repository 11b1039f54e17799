import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { ownDatabase, type OwnDatabase } from './own-database'

/** As much of a pool of connections as is used here. */
interface Pool {
  on: (event: 'error', listener: () => void) => void
  query: (...args: never[]) => unknown
}

/** The pool behind Payload's adapter; Payload's own type leaves open which database it is. */
export const poolOf = (payload: Payload): Pool => (payload.db as unknown as { pool: Pool }).pool

export interface OwnPayload {
  database: OwnDatabase
  payload: Payload
  remove: () => Promise<void>
}

/** Payload in this process, on a migrated database of its own; one a test file, as Payload keeps one a process. */
export const ownPayload = async (): Promise<OwnPayload> => {
  const database = await ownDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-payload-'))
  // the config reads these when it is loaded
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a-secret-for-the-tests-only-0123456789',
    PORTAL_DATA: folder,
  })
  const { default: config } = await import('@/payload.config')
  const { migrations } = await import('@/migrations')
  ;(await config).typescript.autoGenerate = false // a test writes no files of the project
  const payload = await getPayload({ config })
  payload.logger.level = 'silent' // what is refused on purpose is no news
  poolOf(payload).on('error', () => undefined) // the database goes first at the end
  await payload.db.migrate({ migrations: migrations.map((one) => ({ ...one })) as never }) // their arguments are those of PostgreSQL's adapter
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

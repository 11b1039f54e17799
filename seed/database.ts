import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

type Query = ReturnType<typeof sql>

interface Executor {
  execute: (query: Query) => Promise<{ rows: Record<string, unknown>[] }>
}

/** Insides of Payload's adapter for PostgreSQL; Payload's own type leaves open which database it is. */
interface Adapter {
  drizzle: Executor
  /** the transactions under way, by their ids */
  sessions?: Record<string, { db: Executor } | undefined>
}

const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter // see above

/** Runs a statement of ours within a transaction. */
export type Within = (query: Query) => Promise<unknown>

/** Runs a statement of ours on a connection of Payload's. */
export const execute = async (payload: Payload, query: Query): Promise<Record<string, unknown>[]> =>
  (await adapterOf(payload).drizzle.execute(query)).rows

/**
 * Does all of some work or nothing of it.
 *
 * @param work calls Payload with `req`, and runs statements of ours with `executeWithin`
 * @throws what the work throws, when all is as it was before
 */
export async function inTransaction(
  payload: Payload,
  work: (req: Partial<PayloadRequest>, executeWithin: Within) => Promise<void>,
): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  const session = adapterOf(payload).sessions?.[String(transactionID)]
  if (transactionID === null || !session) throw new Error('The database began no transaction.')
  try {
    await work({ transactionID }, (query) => session.db.execute(query))
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

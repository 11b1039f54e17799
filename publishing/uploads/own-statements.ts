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
  sessions: Record<string, { db: Executor } | undefined>
}

const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter // see above

/** Runs a statement of ours by itself, outside of any transaction. */
export const execute = async (payload: Payload, query: Query): Promise<Record<string, unknown>[]> =>
  (await adapterOf(payload).drizzle.execute(query)).rows

/** Runs a statement of ours in the transaction of a request. @returns the id of that; null, with nothing done, where there is none */
export async function executeWithin(req: PayloadRequest, query: Query): Promise<string | null> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapterOf(req.payload).sessions[String(id)]
  if (!session) return null
  await session.db.execute(query)
  return String(id)
}

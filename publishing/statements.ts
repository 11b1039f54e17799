import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

type Statement = ReturnType<typeof sql>
type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

interface Executor {
  execute: (statement: Statement) => Promise<{ rows: unknown[] }>
}

/** Insides of Payload's adapter for PostgreSQL: its own type leaves open which database it is. */
interface Adapter {
  drizzle: Executor
  /** the transactions under way, by their ids */
  sessions: Record<string, { db: Executor } | undefined>
}

const adapterOf = (payload: Payload): Adapter => payload.db as unknown as Adapter // see above

/** Whether a transaction of Payload's is still under way. */
export const isUnderWay = (payload: Payload, transactionID: number | string): boolean =>
  adapterOf(payload).sessions[String(transactionID)] !== undefined

/** Runs a statement of ours in the transaction of a request; by itself where there is none. */
export async function execute<Row>({ payload, transactionID }: Asking, statement: Statement): Promise<Row[]> {
  const { drizzle, sessions } = adapterOf(payload)
  const { rows } = await (sessions[String(await transactionID)]?.db ?? drizzle).execute(statement)
  return rows as Row[] // what the statement selects
}

/**
 * Runs a statement of ours in the transaction of a request, and not without one.
 *
 * @returns the id of the transaction; null, with nothing done, where there is none
 */
export async function executeWithin({ payload, transactionID }: Asking, statement: Statement): Promise<string | null> {
  const id = String(await transactionID)
  const session = adapterOf(payload).sessions[id]
  if (!session) return null
  await session.db.execute(statement)
  return id
}

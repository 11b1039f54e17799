import config from '@payload-config'
import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { ofPlanned } from './read'

type Statement = ReturnType<typeof sql>

interface Executor {
  execute: (statement: Statement) => Promise<{ rows: unknown[] }>
}

/**
 * What a statement of ours reads from a table that Payload does not know; within the transaction of a planned state, where one is
 * looked at. The caller names the tags.
 */
export async function rowsOf<Row>(statement: Statement): Promise<Row[]> {
  const payload = await getPayload({ config })
  const { drizzle, sessions } = payload.db as unknown as PostgresAdapter // the only adapter that the portal has
  const { transactionID } = ofPlanned().req ?? {}
  const planned = transactionID === undefined ? undefined : sessions[transactionID]?.db
  const { rows } = await ((planned ?? drizzle) as Executor).execute(statement)
  return rows as Row[] // what the statement selects
}

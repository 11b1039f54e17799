import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

/** An inside of Payload's adapter for PostgreSQL: the transactions under way, by their ids. */
interface Adapter {
  sessions?: Record<string, { db: { execute: (query: ReturnType<typeof sql>) => Promise<unknown> } } | undefined>
}

/**
 * Waits until no other save that is about the same is under way, to the end of this one. A rule that reads several
 * records then sees all that was saved before, and what it lets through is seen by the next.
 *
 * @param what names what the rule is about, such as 'seats:12'
 */
export async function takeTurn(req: PayloadRequest, what: string): Promise<void> {
  const { sessions } = req.payload.db as unknown as Adapter // see above
  const session = sessions?.[String(await req.transactionID)]
  await session?.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`)
}

/** The same for all records of a collection, before its fields are looked at. */
export const inTurn: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  await takeTurn(req, collection.slug)
  return data as unknown
}

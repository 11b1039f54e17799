import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { executeWithin } from '../statements'

/**
 * Waits until no other save that is about the same is under way, to the end of this one. A rule that reads several
 * records then sees all that was saved before, and what it lets through is seen by the next.
 *
 * @param what names what the rule is about, such as 'seats:12'
 */
export async function takeTurn(req: PayloadRequest, what: string): Promise<void> {
  await executeWithin(req, sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`)
}

/** The same for all records of a collection, before its fields are looked at. */
export const inTurn: CollectionBeforeValidateHook = async ({ collection, data, req }) => {
  await takeTurn(req, collection.slug)
  return data as unknown
}

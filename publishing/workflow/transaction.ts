import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { execute, isUnderWay } from '../statements'

/**
 * Payload writes to a transaction that has ended as if there were none: for good, and at once.
 * @throws Error when it has ended
 */
export function refuseEnded(payload: Payload, transactionID: number | string): void {
  if (!isUnderWay(payload, transactionID)) throw new Error('The connection to the database was lost meanwhile.')
}

/** A request of somebody's, or of the system's, within a transaction; with a context of its own. */
export const requestIn = (
  payload: Payload,
  transactionID: number | string,
  user: TypedUser | null,
  context: Record<string, unknown> = {},
): Promise<PayloadRequest> => createLocalReq({ context, req: { transactionID }, ...(user ? { user } : {}) }, payload)

/** What a transaction is left with. */
export type Ending = 'commit' | 'roll back'

/**
 * Does some work in one transaction of its own. What it throws rolls it back, and so does `roll back`.
 * Payload hides a commit that fails: whoever needs to know reads afterwards what is stored.
 */
export async function inTransaction<Result>(
  payload: Payload,
  work: (transactionID: number | string) => Promise<[Ending, Result]>,
): Promise<Result> {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('PostgreSQL gave no transaction.')
  try {
    const [ending, result] = await work(id)
    if (ending === 'commit') refuseEnded(payload, id)
    // rules that wait for the end would fail inside the commit, which says nothing
    if (ending === 'commit') await execute({ payload, transactionID: id }, sql`set constraints all immediate`)
    await (ending === 'commit' ? payload.db.commitTransaction(id) : rollBack(payload, id))
    return result
  } catch (error) {
    await rollBack(payload, id)
    throw error
  }
}

/** Payload's own rollback rejects with nothing as it ends what it has begun. */
const rollBack = (payload: Payload, id: number | string): Promise<void> =>
  payload.db.rollbackTransaction(id).catch(() => undefined)

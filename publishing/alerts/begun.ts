import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { execute } from '../statements'

/** Notes whether an alert has begun when it is saved. One that is still to come tells public pages nothing. */
export const begunByNow: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { from } = { ...(originalDoc as object | undefined), ...(data as object) } as { from?: string | Date } // typed as any
  return { ...(data as object), begun: from !== undefined && new Date(from).getTime() <= Date.now() }
}

/**
 * Notes which alerts have begun meanwhile. PostgreSQL then tells every page where they show: once, whichever instance
 * comes first. That they end each page knows itself.
 */
export async function beginAlerts(payload: Payload): Promise<void> {
  await execute({ payload }, sql`update alerts set begun = true where begun = false and "from" <= now()`)
}

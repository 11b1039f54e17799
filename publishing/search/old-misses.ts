import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { keptSince } from '@/domain/search/miss-counting'
import { execute } from '../statements'

/** Deletes what was counted of searches more than 12 months before a moment. */
export async function deleteOldMisses(req: Pick<PayloadRequest, 'payload' | 'transactionID'>, at: Date): Promise<void> {
  await execute(req, sql`delete from search_misses where week < ${keptSince(londonDay(at))}::date`)
}

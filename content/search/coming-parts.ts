import { sql } from '@payloadcms/db-postgres'
import { expiresAt } from '@/server/page-cache/cache-tags'
import { rowsOf } from '../stored/sql'

/** The page expires when something can be found that cannot be found yet, such as papers of a meeting. */
export const expireWithParts = async (at: Date): Promise<void> => {
  const [first] = await rowsOf<{ moment: string | null }>(
    sql`select min(public_from) as moment from search_entries where public_from > ${at.toISOString()}`,
  )
  if (first?.moment) expiresAt(new Date(first.moment))
}

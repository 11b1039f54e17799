import { Pool } from 'pg'
import type { Due } from './timer'

// answered from the indexes on (state, due_at) and (begun, from)
const next = `
  select extract(epoch from min(at) - clock_timestamp()) * 1000 as ms from (
    select min(due_at) as at from bundles where state = 'scheduled' and deleted_at is null
    union all select min("from") from alerts where begun = false
  ) due`

/** When the next bundle is due or the next alert begins, by PostgreSQL's clock. Connects when it is first used. */
export function openDuePlans(databaseUrl: string): Due {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined) // of a connection that nothing uses; the next query opens another, or fails and says why
  return {
    nextIn: async () => {
      const { rows } = await pool.query<{ ms: string | null }>(next)
      return rows[0]?.ms == null ? null : Number(rows[0].ms)
    },
    close: () => pool.end(),
  }
}

import { Pool } from 'pg'

/** What is planned, as far as the timer needs to know. */
export interface DueBundles {
  /** Milliseconds until the next bundle is due by PostgreSQL's clock, 0 or less when one is; null when none is scheduled. */
  nextIn: () => Promise<number | null>
  close: () => Promise<void>
}

// answered from the index on (state, due_at)
const next = `
  select extract(epoch from min(due_at) - clock_timestamp()) * 1000 as ms
  from bundles where state = 'scheduled' and deleted_at is null`

/** Looks into the table of bundles (collections/bundles.ts). Connects when it is first used. */
export function openDueBundles(databaseUrl: string): DueBundles {
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

import { Pool } from 'pg'
import type { Misses } from './miss-counter'

/** Most words that are stored of a week: more are typed by a machine. */
const mostOfWeek = 2_000

const add = `
  insert into search_misses (week, words, times)
  select $1::date, words, times from unnest($2::text[], $3::int[]) as told (words, times)
  where (select count(*) from search_misses where week = $1::date) < ${mostOfWeek}
    or exists (select from search_misses known where known.week = $1::date and known.words = told.words)
  on conflict (week, words) do update set times = search_misses.times + excluded.times`

/** Where counts are added up, for all instances. */
export interface StoredMisses {
  add: (misses: readonly Misses[]) => Promise<void>
  close: () => Promise<void>
}

/** The table `search_misses`. Connects when it is first used. */
export function openStoredMisses(databaseUrl: string): StoredMisses {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined) // of a connection that nothing uses; the next statement opens another, or fails
  return {
    add: async (misses) => {
      for (const week of new Set(misses.map((one) => one.week))) {
        const told = misses.filter((one) => one.week === week)
        await pool.query(add, [week, told.map(({ words }) => words), told.map(({ times }) => times)])
      }
    },
    close: () => pool.end(),
  }
}

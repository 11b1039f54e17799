import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import * as privateWords from '@/migrations/20261129_970100_search_of_private_words'
import { copyOf, type Database } from '../../support/database'

// A database whose index was made by functions that told more than pages do: the migration makes both functions and the index anew.

let database: Database

const replaceIn = async (name: string, now: string, before: string) => {
  const [{ source = '' } = {}] = await database.sql('select pg_get_functiondef($1::regprocedure) as source', [name])
  expect(source).toContain(now)
  await database.sql(String(source).replace(now, before))
}

/** How many words of corrections, and how many entries, have a word. */
const told = async (word: string) => {
  const [row] = await database.sql(
    `select (select count(*)::int from search_words where word = $1) as words,
       (select count(*)::int from search_entries where kind = 'meetings' and body ilike '%' || $1 || '%') as meetings`,
    [word],
  )
  return row
}

beforeAll(async () => {
  database = await copyOf('migrated')
  await replaceIn('portal_derive_search()', " or new.kind = 'documents'", '')
  await replaceIn('portal_search_of_meetings(integer)', "portal_text_of(m.minutes_text) ~ '\\S'", 'true')
  await database.sql(
    `insert into documents (title, filename, mime_type, filesize) values ('Zebrafinch', 'a.pdf', 'application/pdf', 1)`,
  )
  await database.sql(
    `with body as (
       insert into governance_bodies (id, name, slug, kind, _status) values (1, 'Board', 'board', 'board', 'published') returning id)
     insert into meetings (id, title, body_id, starts_at, startsat_tz, state, minutes_title, _status)
       select 1, 'Board', id, now(), 'Europe/London', 'held', 'Okapi', 'published' from body`,
  )
})
afterAll(() => database.remove())

test('what it told is gone, and what is public is found as before', async () => {
  const entries = async () => (await database.sql('select count(*)::int as count from search_entries'))[0]?.count
  const before = await entries()
  expect(await told('zebrafinch')).toEqual({ words: 1, meetings: 0 })
  expect(await told('okapi')).toEqual({ words: 1, meetings: 1 })
  const pool = new Pool({ connectionString: database.url })
  try {
    await privateWords.up({ db: drizzle({ client: pool }) } as unknown as MigrateUpArgs) // it needs nothing else
  } finally {
    await pool.end()
  }
  expect(await told('zebrafinch')).toEqual({ words: 0, meetings: 0 })
  expect(await told('okapi')).toEqual({ words: 0, meetings: 0 })
  expect(await told('board')).toEqual({ words: 1, meetings: 0 })
  expect(await entries()).toBe(before)
})

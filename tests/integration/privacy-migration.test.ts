import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import * as privacyOfSearch from '@/migrations/20261129_940100_privacy_of_search'
import { startingRecords } from '@/seed/content'
import { richText } from '@/seed/text'
import { copyOf, type Database } from '../support/database'

// What the search counts is said on the privacy page: where its text is still ours the migration makes of it what a new site begins
// with, and nowhere else.

interface Text {
  root: { children: { children: { text?: string }[] }[] }
}

let database: Database
let pool: Pool
let now: Text

/** The text as a new site has it. */
const newest = (): Text => {
  const record = startingRecords.find(({ key }) => key === 'pages/privacy')
  const { layout } = record?.data({ id: () => undefined, text: (written) => richText(written, () => undefined) }) as {
    layout: [{ text: Text }]
  } // as the seed writes it
  return layout[0].text
}

const without = (text: Text): Text => ({
  ...text,
  root: { ...text.root, children: text.root.children.filter((_, place) => place < 5 || place > 8) },
})

const insert = (id: number, text: Text) =>
  database.sql(
    `with page as (
       insert into pages (id, title, slug, summary, _status, created_at, updated_at)
       values ($1::int, 'Page', 'page-' || $1::int::text, 'A page.', 'published', now(), now()) returning id)
     insert into pages_blocks_text (_order, _parent_id, _path, id, text) select 1, id, 'layout', 'b' || id, $2 from page`,
    [id, JSON.stringify(text)],
  )

const insertVersion = (id: number, latest: boolean, text: Text) =>
  database.sql(
    `with version as (
       insert into _pages_v (id, parent_id, version_title, latest, created_at, updated_at)
       values ($1, 1, 'Page', $2, now(), now()) returning id)
     insert into _pages_v_blocks_text (_order, _parent_id, _path, text) select 1, id, 'layout', $3 from version`,
    [id, latest, JSON.stringify(text)],
  )

beforeAll(async () => {
  now = newest()
  database = await copyOf('migrated')
  pool = new Pool({ connectionString: database.url })
  const before = without(now)
  const changed = JSON.parse(JSON.stringify(before).replace('We do not use cookies', 'We use no cookies')) as Text
  await insert(1, before)
  await insert(2, changed)
  await insertVersion(1, true, before)
  await insertVersion(2, false, before)
  await drizzle(pool).transaction((db) => privacyOfSearch.up({ db } as unknown as MigrateUpArgs))
})
afterAll(async () => {
  await pool.end()
  await database.remove()
})

const texts = async (table: string): Promise<Text[]> =>
  (await database.sql(`select text from ${table} order by _parent_id`)).map(({ text }) => text as Text)

test('a text that is ours is as a new site has it, in what is public and in the newest version', async () => {
  expect((await texts('pages_blocks_text'))[0]).toEqual(now)
  expect((await texts('_pages_v_blocks_text'))[0]).toEqual(now)
})

test('what editors changed, and what was saved before, stays as it was', async () => {
  expect(JSON.stringify((await texts('pages_blocks_text'))[1])).not.toContain('When you search')
  expect((await texts('_pages_v_blocks_text'))[1]).toEqual(without(now))
})

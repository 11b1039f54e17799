import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'
import * as offerings from '@/migrations/20261129_860000_offerings_and_hours'
import * as found from '@/migrations/20261129_860100_found_tags'
import * as homeByTask from '@/migrations/20261129_890000_home_by_task'
import * as toldOnHome from '@/migrations/20261129_890100_told_on_home_tags'
import * as onHomeIndex from '@/migrations/20261129_890200_on_home_index'
import { copyOf, type Database } from '../support/database'

// Going back to the model before tests at a centre had details, with content that it has no words for.

const migrations = [offerings, found, homeByTask, toldOnHome, onHomeIndex]

let database: Database
let pool: Pool

beforeAll(async () => {
  database = await copyOf('migrated')
  pool = new Pool({ connectionString: database.url })
  const published = "'published', now(), now()"
  for (const statement of [
    `insert into trusts (id, name, short_name, slug, ods_code, summary, _status, created_at, updated_at)
     values (1, 'A trust', 'A', 'a', 'T01', 'A trust.', ${published})`,
    `insert into cdcs (id, name, slug, summary, kind, host_trust_id, address_town, status_state, status_from, _status, created_at, updated_at)
     values (1, 'A centre', 'a', 'A centre.', 'hub', 1, 'Preston', 'moved', '2027-01-01', ${published})`,
    `insert into _cdcs_v (parent_id, version_name, version_status_state, latest, created_at, updated_at)
     values (1, 'A centre', 'ended', true, now(), now())`,
    `insert into cdcs_hours (_order, _parent_id, id, week, opens, closes)
     values (1, 1, 'every', null, '08:00', '20:00'), (2, 1, 'second', 'second', '09:00', '12:00')`,
    `insert into cdcs_exceptions (_order, _parent_id, id, date, closed, words)
     values (1, 1, 'words', '2027-01-01', false, 'by appointment')`,
  ])
    await database.sql(statement)
})
afterAll(async () => {
  await pool.end()
  await database.remove()
})

/** A migration uses nothing of Payload but the database. */
const run = (steps: ((args: MigrateDownArgs) => Promise<void>)[]) =>
  drizzle(pool).transaction(async (db) => {
    for (const step of steps) await step({ db } as unknown as MigrateDownArgs)
  })

test('what the older model has no words for is said to be closed, or not at all, and never to be open', async () => {
  await run(migrations.map(({ down }) => down).reverse())
  expect(await database.sql('select status_state from cdcs')).toEqual([{ status_state: 'closed' }])
  expect(await database.sql('select version_status_state from _cdcs_v')).toEqual([{ version_status_state: 'closed' }])
  expect(await database.sql('select id from cdcs_hours')).toEqual([{ id: 'every' }])
  expect(await database.sql('select id from cdcs_exceptions')).toEqual([])
})

test('the newer model comes again, and tells the tags of what is there', async () => {
  await run(migrations.map(({ up }) => up))
  const [row] = await database.sql("select tags from public_tags where slug = 'cdcs'")
  expect(row?.tags).toHaveProperty(['cdcs:1:found'])
})

import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'
import * as showsTarget from '@/migrations/20261129_910000_shows_target'
import { richText } from '@/seed/text'
import { copyOf, type Database } from '../support/database'

// A number that was typed into the starting text gives way to the figures where the text is still ours, and nowhere else.

const ours = `Earlier diagnosis is essential for the best possible outcome.
  There were plans to improve. By March 2025, at least 95% of patients referred were to be seen in less than 6 weeks.
  That date has passed. At the end of March 2025, people were waiting at our 4 trusts. 79.2% of them had waited less than 6 weeks. This figure is about people who were still waiting, not about people who had been seen. It is from the national figures of NHS England.`

const texts = {
  ours,
  changed: ours.replace('That date has passed.', 'That date has gone by.'),
  longer: `${ours}\n  And more.`,
  data: 'Business intelligence data influences our transformation projects.',
  empty: '',
}

let database: Database
let pool: Pool

const run = (step: (args: MigrateDownArgs) => Promise<void>) =>
  drizzle(pool).transaction((db) => step({ db } as unknown as MigrateDownArgs))

beforeAll(async () => {
  database = await copyOf('migrated')
  pool = new Pool({ connectionString: database.url })
  await run(showsTarget.down)
  for (const [place, [name, text]] of Object.entries(texts).entries()) {
    const body = JSON.stringify(richText(text, () => undefined))
    const id = place + 1
    await database.sql(
      `insert into workstreams (id, name, slug, summary, body, "order", _status, created_at, updated_at)
       values ($1, $2, $2, 'A workstream.', $3, 1, 'published', now(), now())`,
      [id, name, body],
    )
    for (const latest of [false, true])
      await database.sql(
        `insert into _workstreams_v (parent_id, version_name, version_body, latest, created_at, updated_at)
         values ($1, $2, $3, $4, now(), now())`,
        [id, name, body, latest],
      )
  }
  await run(showsTarget.up)
})
afterAll(async () => {
  await pool.end()
  await database.remove()
})

const words = `jsonb_path_query_array(BODY, 'lax $.root.children[*].children[*].text')`

test.each([
  ['what is public', `select name, shows_target as shows, ${words.replace('BODY', 'body')} as words from workstreams`],
  [
    'the newest version',
    `select version_name as name, version_shows_target as shows, ${words.replace('BODY', 'version_body')} as words
       from _workstreams_v where latest`,
  ],
])('%s shows the target, without the number, where the words are ours', async (_, query) => {
  const rows = await database.sql(query)
  const found = Object.fromEntries(rows.map(({ name, ...row }) => [String(name), row]))
  expect(found.ours).toEqual({
    shows: true,
    words: [
      'Earlier diagnosis is essential for the best possible outcome.',
      'There were plans to improve, with a target for how long people wait. Here is the target, with what came of it.',
    ],
  })
  expect(found.data).toMatchObject({ shows: true, words: [texts.data] })
  for (const name of ['changed', 'longer'])
    expect([name, JSON.stringify(found[name])]).toEqual([
      name,
      expect.stringMatching(/"shows":false.*79\.2%/) as string,
    ])
  expect(found.empty).toMatchObject({ shows: false })
})

test('what was saved before stays as it was', async () => {
  const rows = await database.sql(
    'select version_body::text as body, version_shows_target as shows from _workstreams_v where not latest',
  )
  expect(rows.filter(({ shows }) => shows)).toEqual([])
  expect(rows.filter(({ body }) => String(body).includes('79.2%'))).toHaveLength(3)
})

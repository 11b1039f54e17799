import { Client } from 'pg'
import type { Payload } from 'payload'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// What PostgreSQL tells of a whole record when something changes: all that the public can see, and nothing else.
// What it tells of lists and facets is in public-tags.test.ts.

let own: PayloadOnDatabase
let payload: Payload
let listener: Client
let told: string[] = []

// that of the search is in search/index.test.ts
const isWhole = (tag: string): boolean => /^[a-z-]+(:\d+)?$/.test(tag) && tag !== 'search'

/** The tags of whole records that some work tells, each once; PostgreSQL delivers a transaction's before the next answer. */
const toldBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  await listener.query('select 1')
  told = []
  await work()
  await listener.query('select 1')
  return [...new Set(told)].filter(isWhole).sort()
}

const overrideAccess = true
const autosave = { autosave: true, draft: true }

const trust = { name: 'A trust', shortName: 'A', summary: 'A trust.', odsCode: 'RXL', slug: 'a-trust' }

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  listener = new Client({ connectionString: own.database.url })
  listener.on('notification', ({ payload: name = '' }) => told.push(name))
  await listener.connect()
  await listener.query('listen changes')
})
afterAll(async () => {
  await listener.end()
  await own.remove()
})

describe('each table that public pages read', () => {
  interface Placed {
    table: string
    slug: string
    global: boolean
  }

  const placed = (): Placed[] => {
    const { collections, globals } = payload.config
    const snake = (slug: string) => slug.replaceAll('-', '_')
    return [
      // Payload's own collections, people who log in, what is planned, was said and was done are on no public page;
      // what is told of waiting times is in waiting-times/figures.test.ts
      ...collections
        .filter(
          ({ slug }) =>
            !slug.startsWith('payload-') &&
            !slug.startsWith('waiting-') &&
            !['users', 'bundles', 'audit-events', 'reviews', 'external-links'].includes(slug),
        )
        .map(({ slug }) => ({ table: snake(slug), slug, global: false })),
      ...globals
        .filter(({ slug }) => slug !== 'name-retention')
        .map(({ slug }) => ({ table: snake(slug), slug, global: true })),
    ]
  }

  test('has the trigger, which names what is stored there as Payload does', async () => {
    const rows = await own.database.sql(`
      select relname as "table", encode(tgargs, 'escape') as args, tgenabled as enabled, tgtype::int as events
      from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'portal_tell_change'`)
    const expected = placed().map(({ global, slug, table }) => ({
      table,
      args: [slug, ...(global ? ['global'] : [])].map((arg) => `${arg}\\000`).join(''),
      enabled: 'O',
      events: 29, // after each row's insert, update, delete
    }))
    expect([...rows].sort((a, b) => String(a.table).localeCompare(String(b.table)))).toEqual(
      expected.sort((a, b) => a.table.localeCompare(b.table)),
    )
  })

  test('is a table that there is', async () => {
    const tables = (
      await own.database.sql("select table_name from information_schema.tables where table_schema = 'public'")
    ).map(({ table_name }) => table_name)
    expect(placed().filter(({ table }) => !tables.includes(table))).toEqual([])
  })
})

describe('a record', () => {
  let id: number

  test('that is added as a draft tells nothing', async () => {
    const names = await toldBy(async () => {
      id = (
        await payload.create({
          collection: 'trusts',
          data: { ...trust, _status: 'draft' },
          draft: true,
          overrideAccess,
        })
      ).id
    })
    expect(names).toEqual([])
  })

  test('that is published is told by its collection and by itself', async () => {
    expect(
      await toldBy(() => payload.update({ collection: 'trusts', id, data: { _status: 'published' }, overrideAccess })),
    ).toEqual(['trusts', `trusts:${id}`])
  })

  test('whose draft is saved or saved by itself tells nothing', async () => {
    const save = (summary: string, more: object) =>
      payload.update({ collection: 'trusts', id, data: { summary }, draft: true, overrideAccess, ...more })
    expect(await toldBy(() => save('A draft.', {}))).toEqual([])
    expect(await toldBy(() => save('Saved by itself.', autosave))).toEqual([])
  })

  test('whose draft is then published tells', async () => {
    expect(
      await toldBy(() => payload.update({ collection: 'trusts', id, data: { _status: 'published' }, overrideAccess })),
    ).toEqual(['trusts', `trusts:${id}`])
  })

  test('changed only in an array tells', async () => {
    expect(
      await toldBy(() =>
        payload.update({
          collection: 'trusts',
          id,
          data: { areasServed: ['Blackpool'], _status: 'published' },
          overrideAccess,
        }),
      ),
    ).toEqual(['trusts', `trusts:${id}`])
  })

  test('that moves to the bin tells, and there it tells nothing more', async () => {
    expect(
      await toldBy(() =>
        payload.update({
          collection: 'trusts',
          id,
          data: { deletedAt: new Date().toISOString() },
          overrideAccess,
        }),
      ),
    ).toEqual(['trusts', `trusts:${id}`])
    expect(await toldBy(() => own.database.sql("update trusts set summary = 'In the bin.'"))).toEqual([])
  })

  test('that comes back from the bin is a draft and tells nothing, until it is published again', async () => {
    expect(
      await toldBy(() =>
        payload.update({ collection: 'trusts', id, data: { deletedAt: null }, overrideAccess, trash: true }),
      ),
    ).toEqual([])
    expect(
      await toldBy(() => payload.update({ collection: 'trusts', id, data: { _status: 'published' }, overrideAccess })),
    ).toEqual(['trusts', `trusts:${id}`])
  })

  test('that is unpublished tells, and then its changes tell nothing', async () => {
    expect(
      await toldBy(() => payload.update({ collection: 'trusts', id, data: { _status: 'draft' }, overrideAccess })),
    ).toEqual(['trusts', `trusts:${id}`])
    expect(await toldBy(() => own.database.sql("update trusts set summary = 'A draft.'"))).toEqual([])
    expect(await toldBy(() => payload.delete({ collection: 'trusts', id, overrideAccess }))).toEqual([])
  })

  test('changed by plain SQL tells, and one that is rolled back does not', async () => {
    const { id: other } = await payload.create({
      collection: 'trusts',
      data: { ...trust, _status: 'published' },
      overrideAccess,
    })
    const change = "update trusts set summary = 'By hand.'"
    expect(await toldBy(() => own.database.sql(`begin; ${change}; rollback`))).toEqual([])
    expect(await toldBy(() => own.database.sql(change))).toEqual(['trusts', `trusts:${other}`])
    expect(await toldBy(() => payload.delete({ collection: 'trusts', id: other, overrideAccess }))).toEqual([
      'trusts',
      `trusts:${other}`,
    ])
  })

  test('of a collection without drafts tells from its first save', async () => {
    let added = 0
    const names = await toldBy(async () => {
      added = (
        await payload.create({ collection: 'redirects', data: { from: '/old', url: '/trusts' }, overrideAccess })
      ).id
    })
    expect(names).toEqual(['redirects', `redirects:${added}`])
  })
})

describe('a global', () => {
  const home = { heading: 'Home', lead: 'Home.' }

  test('is told by its slug alone when it is published, also when only an array has changed', async () => {
    const publish = (data: object) =>
      payload.updateGlobal({ slug: 'home', data: { ...data, _status: 'published' }, overrideAccess })
    expect(await toldBy(() => publish(home))).toEqual(['home'])
    expect(await toldBy(() => publish({ strategy: [{ text: 'A strand' }] }))).toEqual(['home'])
  })

  test('whose draft is saved tells nothing', async () => {
    expect(
      await toldBy(() =>
        payload.updateGlobal({ slug: 'home', data: { lead: 'A draft.' }, draft: true, overrideAccess }),
      ),
    ).toEqual([])
  })

  test('without drafts tells at each save', async () => {
    expect(
      await toldBy(() =>
        payload.updateGlobal({ slug: 'site-settings', data: { footerText: 'A footer.' }, overrideAccess }),
      ),
    ).toEqual(['site-settings'])
    expect(await toldBy(() => payload.updateGlobal({ slug: 'site-settings', data: {}, overrideAccess }))).toEqual([
      'site-settings',
    ])
  })

  test('has a column of its own that each save changes, so that the trigger sees a change of an array', async () => {
    const rows = await own.database.sql(
      "select table_name from information_schema.columns where column_name = 'updated_at' and table_name = any($1)",
      [payload.config.globals.map(({ slug }) => slug.replaceAll('-', '_'))],
    )
    expect(rows).toHaveLength(payload.config.globals.length)
  })
})

import { Client } from 'pg'
import type { Payload } from 'payload'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// What PostgreSQL says when something stops being public: that it has gone, and that until it is shown again.

let own: PayloadOnDatabase
let payload: Payload
let listener: Client
let notified: string[] = []

const overrideAccess = true

/** What has gone by some work; PostgreSQL hands over all of a transaction before the next answer. */
const goneBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  await listener.query('select 1')
  notified = []
  await work()
  await listener.query('select 1')
  return notified.filter((name) => name.startsWith('gone:'))
}
const removed = async (): Promise<unknown[]> =>
  (await own.database.sql('select record from removed_records order by record')).map(({ record }) => record)

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  listener = new Client({ connectionString: own.database.url })
  listener.on('notification', ({ payload: name = '' }) => notified.push(name))
  await listener.connect()
  await listener.query('listen changes')
})
afterAll(async () => {
  await listener.end()
  await own.remove()
})

describe('a record', () => {
  const trust = { name: 'A trust', shortName: 'A', summary: 'A trust.', odsCode: 'RXL', slug: 'a-trust' }
  let id: number
  const update = (data: object) => payload.update({ collection: 'trusts', id, data, overrideAccess, trash: true })
  const publish = () => update({ _status: 'published' })

  test('that is added, published or changed has not gone', async () => {
    const gone = await goneBy(async () => {
      ;({ id } = await payload.create({
        collection: 'trusts',
        data: { ...trust, _status: 'draft' },
        draft: true,
        overrideAccess,
      }))
      await publish()
      await update({ summary: 'Another.', _status: 'published' })
      await own.database.sql('update trusts set name = name')
    })
    expect([gone, await removed()]).toEqual([[], []])
  })

  test('that is unpublished has gone, until it is published again', async () => {
    expect(await goneBy(() => update({ _status: 'draft' }))).toEqual([`gone:trusts:${id}`])
    expect(await removed()).toEqual([`trusts:${id}`])
    expect(await goneBy(() => own.database.sql("update trusts set summary = 'A draft.'"))).toEqual([])
    expect(await goneBy(publish)).toEqual([])
    expect(await removed()).toEqual([])
  })

  test('that moves to the bin has gone, and what is deleted there does not go again', async () => {
    const bin = () => update({ deletedAt: new Date().toISOString() })
    expect(await goneBy(bin)).toEqual([`gone:trusts:${id}`])
    expect(await goneBy(() => update({ deletedAt: null }))).toEqual([])
    await publish()
    await bin()
    expect(await goneBy(() => payload.delete({ collection: 'trusts', id, overrideAccess, trash: true }))).toEqual([])
    expect(await removed()).toEqual([`trusts:${id}`])
  })

  test('deleted by plain SQL has gone, and not when that is rolled back', async () => {
    ;({ id } = await payload.create({ collection: 'trusts', data: { ...trust, _status: 'published' }, overrideAccess }))
    const statement = `delete from trusts where id = ${id}`
    expect(await goneBy(() => own.database.sql(`begin; ${statement}; rollback`))).toEqual([])
    expect(await removed()).not.toContain(`trusts:${id}`)
    expect(await goneBy(() => own.database.sql(statement))).toEqual([`gone:trusts:${id}`])
    expect(await removed()).toContain(`trusts:${id}`)
  })
})

test('a news post that is withdrawn has gone; one whose withdrawal is emptied is there again', async () => {
  const { id } = await payload.create({
    collection: 'news-posts',
    data: { title: 'A post', summary: 'A post.', slug: 'a-post', publishedOn: '2026-01-01', _status: 'published' },
    overrideAccess,
  })
  const withdraw = (on: string | null, keep = false) =>
    payload.update({
      collection: 'news-posts',
      id,
      data: { withdrawn: { on, why: 'It was wrong.', keep }, _status: 'published' },
      overrideAccess,
    })
  expect(await goneBy(() => withdraw(''))).toEqual([])
  expect(await goneBy(() => withdraw('2026-01-02'))).toEqual([`gone:news-posts:${id}`])
  expect(await goneBy(() => withdraw('2026-01-03'))).toEqual([])
  expect(await removed()).toContain(`news-posts:${id}`)
  // one that stays with a note has not gone
  expect(await goneBy(() => withdraw('2026-01-03', true))).toEqual([])
  expect(await removed()).not.toContain(`news-posts:${id}`)
  expect(await goneBy(() => withdraw('2026-01-03'))).toEqual([`gone:news-posts:${id}`])
  expect(await goneBy(() => withdraw(null))).toEqual([])
  expect(await removed()).not.toContain(`news-posts:${id}`)
})

test('a record without drafts has gone when it is deleted', async () => {
  const { id } = await payload.create({
    collection: 'redirects',
    data: { from: '/old', url: '/trusts' },
    overrideAccess,
  })
  expect(await goneBy(() => payload.delete({ collection: 'redirects', id, overrideAccess }))).toEqual([
    `gone:redirects:${id}`,
  ])
})

test('a global that is unpublished has gone by its name', async () => {
  await payload.updateGlobal({
    slug: 'home',
    data: { heading: 'Home', lead: 'Home.', _status: 'published' },
    overrideAccess,
  })
  expect(await goneBy(() => own.database.sql("update home set _status = 'draft'"))).toEqual(['gone:home'])
  expect(await goneBy(() => own.database.sql("update home set _status = 'published'"))).toEqual([])
  expect(await removed()).not.toContain('home')
})

describe('a record that stays public is dropped as one that has gone, but not kept among those', () => {
  const change = (collection: 'people' | 'meetings', id: number, data: object) =>
    goneBy(() => payload.update({ collection, id, data: { ...data, _status: 'published' }, overrideAccess }))

  test('when the name of a person is hidden', async () => {
    const { id } = await payload.create({
      collection: 'people',
      data: { name: 'Robin Example', shownToPublic: true, _status: 'published' },
      overrideAccess,
    })
    expect(await change('people', id, { jobTitle: 'Director' })).toEqual([])
    expect(await change('people', id, { shownToPublic: false })).toEqual([`gone:people:${id}`])
    expect(await change('people', id, { jobTitle: 'Chair' })).toEqual([])
    expect(await change('people', id, { shownToPublic: true })).toEqual([])
    expect(await removed()).not.toContain(`people:${id}`)
  })

  test('when a meeting hides its attendance, its papers until later, or its link to join online', async () => {
    const body = await payload.create({
      collection: 'governance-bodies',
      data: { name: 'Hiding Board', kind: 'board', summary: 'A board.', slug: 'hiding', _status: 'published' },
      overrideAccess,
    })
    const { id } = await payload.create({
      collection: 'meetings',
      data: {
        ...{ body: body.id, startsAt: '2026-01-01T10:00:00.000Z', startsAt_tz: 'Europe/London', state: 'held' },
        ...{ attendanceShown: true, _status: 'published' },
      },
      overrideAccess,
    })
    const gone = [`gone:meetings:${id}`]
    expect(await change('meetings', id, { where: 'Preston' })).toEqual([])
    expect(await change('meetings', id, { attendanceShown: false })).toEqual(gone)
    expect(await change('meetings', id, { papersFrom: '2199-01-01T09:00:00.000Z' })).toEqual(gone)
    expect(await change('meetings', id, { papersFrom: '2199-01-02T09:00:00.000Z' })).toEqual([])
    expect(await change('meetings', id, { papersFrom: '2026-01-01T09:00:00.000Z' })).toEqual([])
    expect(await change('meetings', id, { joinLink: 'https://meet.example.nhs.uk/1' })).toEqual([])
    expect(await change('meetings', id, { joinLink: 'https://meet.example.nhs.uk/2' })).toEqual(gone)
    expect(await change('meetings', id, { where: 'Lancaster' })).toEqual([])
    expect(await change('meetings', id, { joinLink: null })).toEqual(gone)
    expect(await removed()).not.toContain(`meetings:${id}`)
  })
})

import type { CollectionSlug } from 'payload'
import { administrator, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'
import { addition } from '../support/role-records'

// When a record was made and saved is the server's word, by whichever door somebody sends another.

let own: PayloadOnDatabase
let admin: Person & { id: number }
let begun: number

beforeAll(async () => {
  begun = Date.now()
  own = await startPayload()
  admin = await (await restOn(own)).as(administrator)
})
afterAll(() => own.remove())

const sent = { createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2098-01-01T00:00:00.000Z' }

interface Times {
  createdAt: string
  updatedAt: string
}

const areNow = ({ createdAt, updatedAt }: Times): boolean =>
  [createdAt, updatedAt].every((time) => Date.parse(time) >= begun - 1_000 && Date.parse(time) <= Date.now() + 1_000)

const stored = async (collection: CollectionSlug, id: number, draft = false): Promise<Times> =>
  (await own.payload.findByID({ collection, id, depth: 0, draft, overrideAccess: true })) as unknown as Times // all have both

const idOf = ({ doc }: Json): number => (doc as { id: number }).id // Payload's answer

const kinds = ['tests', 'bundles', 'alerts', 'redirects', 'users', 'media', 'documents'] as const

test.each(kinds)('%s: with the first save, and with a change', async (collection) => {
  const others = { trust: 0, body: 0, seat: 0 }
  const made = idOf(await admin.ask('POST', `/api/${collection}`, await addition(collection, others, sent)))
  expect(areNow(await stored(collection, made))).toBe(true)
  // users change nothing of theirs without their password
  const change = collection === 'users' ? { ...sent, name: 'Another' } : sent
  await admin.ask('PATCH', `/api/${collection}/${made}`, change)
  expect(areNow(await stored(collection, made))).toBe(true)
})

test('a draft, an autosave, a publication, a copy and a version brought back', async () => {
  const post = { title: 'A post', summary: 'As made.', publishedOn: '2026-01-01', ...sent }
  const id = idOf(await admin.ask('POST', '/api/news-posts?draft=true', post))
  const saves = [
    ['PATCH', `/api/news-posts/${id}?draft=true`, { ...sent, summary: 'A draft.' }],
    ['PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { ...sent, summary: 'By autosave.' }],
    ['PATCH', `/api/news-posts/${id}`, { ...sent, _status: 'published' }],
  ] as const
  for (const [method, address, data] of saves) {
    await admin.ask(method, address, data)
    expect(areNow(await stored('news-posts', id, true))).toBe(true)
  }
  const copy = idOf(await admin.ask('POST', `/api/news-posts/${id}/duplicate`, sent))
  expect(areNow(await stored('news-posts', copy, true))).toBe(true)
  const { docs } = await admin.ask('GET', `/api/news-posts/versions?where[parent][equals]=${id}&depth=0&limit=1`)
  await admin.ask('POST', `/api/news-posts/versions/${(docs as { id: number }[])[0]?.id ?? 0}`, sent) // Payload's list
  expect(areNow(await stored('news-posts', id, true))).toBe(true)
})

test('a change keeps when a record was made', async () => {
  const id = idOf(await admin.ask('POST', '/api/redirects', { from: '/made-before', url: '/trusts' }))
  await own.database.sql("update redirects set created_at = '2020-01-01T00:00:00Z' where id = $1", [id])
  await admin.ask('PATCH', `/api/redirects/${id}`, { url: '/networks', createdAt: '2010-01-01T00:00:00.000Z' })
  expect((await stored('redirects', id)).createdAt).toBe('2020-01-01T00:00:00.000Z')
})

test('the home page', async () => {
  await admin.ask('POST', '/api/globals/home?draft=true', { ...sent, heading: 'Home', lead: 'A lead.' })
  const home = await own.payload.findGlobal({ slug: 'home', depth: 0, draft: true, overrideAccess: true })
  expect(home.updatedAt && Date.parse(home.updatedAt) <= Date.now() + 1_000).toBe(true)
  expect(home.createdAt).not.toBe(sent.createdAt)
})

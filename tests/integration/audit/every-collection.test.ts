import type { CollectionSlug } from 'payload'
import { hasBin, kinds, type Resource } from '@/access/table'
import { administrator } from '../../support/people'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { addition, change, type Others } from '../../support/role-records'
import { restOn, type Rest } from '../../support/rest'
import { notedBy, type StoredEvent } from './noted'

// Whatever is done to a record of any collection is noted: who, what, which.

let own: PayloadOnDatabase
let admin: Awaited<ReturnType<Rest['as']>>
let others: Others

type Collection = keyof typeof change
// corrections are added by an action: tests/integration/corrections.test.ts
const collections = (Object.keys(change) as Collection[]).filter((slug) => slug !== 'corrections') // its keys
const isGovernance = (collection: Resource) => kinds[collection] === 'governance'
const withDrafts = (collection: Resource) => kinds[collection] === 'content' || isGovernance(collection)

const idOf = ({ doc }: Record<string, unknown>): number => (doc as { id: number }).id // Payload's answer

const add = async (collection: Collection, more: object = {}): Promise<number> =>
  idOf(await admin.ask('POST', `/api/${collection}`, await addition(collection, others, more)))

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  admin = await rest.as(administrator)
  others = { trust: 0, body: 0, seat: 0 }
  others.trust = await add('trusts')
  others.body = await add('governance-bodies')
  others.seat = await add('seats', { _status: 'published' })
  others.person = await add('people', { _status: 'published' })
})
afterAll(() => own.remove())

test('every collection of the config that people change is tried here', () => {
  const { collections: all } = own.payload.config
  const slugs = all
    .map(({ slug }) => slug)
    .filter(
      (slug) =>
        !slug.startsWith('payload-') &&
        !['audit-events', 'corrections', 'reviews', 'external-links', 'paper-sets', 'waiting-imports'].includes(slug),
    )
  expect([...collections].sort()).toEqual(slugs.sort())
})

describe.each(collections)('%s', (collection) => {
  const address = (id: number) => `/api/${collection}/${id}`
  /** Of this record: what follows from it elsewhere, such as titles, has events of its own. */
  const of = (events: StoredEvent[], id: number) =>
    events.filter(({ kind, record_id }) => kind === collection && Number(record_id) === id)

  test('each step of a life is one event, by whom it was done', async () => {
    const drafts = withDrafts(collection)
    let id = 0
    const events = await notedBy(own.database, async () => {
      id = await add(collection, drafts ? { _status: 'draft' } : {})
      if (drafts) {
        await admin.ask('PATCH', `${address(id)}?draft=true`, change[collection])
        await admin.ask('PATCH', address(id), { _status: 'published' })
        await admin.ask('PATCH', `${address(id)}?draft=true`, change[collection])
        await admin.ask('PATCH', address(id), { _status: 'draft' })
      } else await admin.ask('PATCH', address(id), change[collection])
      if (hasBin(collection)) {
        await admin.ask('PATCH', address(id), { deletedAt: new Date().toISOString() })
        await admin.ask('PATCH', `${address(id)}?trash=true`, { deletedAt: null })
      }
      await admin.ask('DELETE', address(id))
    })
    expect(of(events, id).map(({ what }) => what)).toEqual([
      'create',
      ...(drafts ? ['publish', 'draft', 'unpublish'] : ['change']),
      ...(hasBin(collection) ? ['bin', 'unbin'] : []),
      'delete',
    ])
    expect(new Set(events.map(({ user_name }) => user_name))).toEqual(new Set(['Ada Administrator']))
  })

  test('names the record as it was called then, but nothing of governance', async () => {
    const id = await add(collection)
    const { useAsTitle } = own.payload.collections[collection as CollectionSlug].config.admin
    const stored = await admin.ask('GET', `${address(id)}?depth=0&draft=true`)
    const events = of(await notedBy(own.database, () => admin.ask('DELETE', address(id))), id)
    expect(events.map(({ title }) => title)).toEqual([isGovernance(collection) ? null : stored[useAsTitle ?? 'id']])
  })
})

test("of a file of governance's the title is not noted", async () => {
  const events = await notedBy(own.database, () => add('documents', { governance: true, title: 'About Jo Bloggs' }))
  expect(events.map(({ title, what }) => [what, title])).toEqual([['create', null]])
})

test('what was changed is said by the labels of the panel, compared with what was public', async () => {
  const id = await add('news-posts', { _status: 'published' })
  const events = await notedBy(own.database, async () => {
    await admin.ask('PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { summary: 'Another summary.' })
    await admin.ask('PATCH', `/api/news-posts/${id}?draft=true&autosave=true`, { publishedOn: '2026-02-02' })
    await admin.ask('PATCH', `/api/news-posts/${id}`, {
      _status: 'published',
      topics: [{ relationTo: 'trusts', value: others.trust }],
    })
    await admin.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
  })
  expect(events.map(({ details, what }) => `${what}: ${details ?? ''}`)).toEqual([
    'draft: ',
    'publish: Date of the news, Summary, Topics',
    'publish: ',
  ])
})

test('autosaves of one person at one draft are one event, until it is published or somebody else goes on', async () => {
  const id = await add('pages', { _status: 'draft' })
  const save = async (times: number) => {
    for (let time = 0; time < times; time++)
      await admin.ask('PATCH', `/api/pages/${id}?draft=true&autosave=true`, { summary: `Typed ${time}` })
  }
  expect(await notedBy(own.database, () => save(5))).toEqual([])
  await admin.ask('PATCH', `/api/pages/${id}`, { _status: 'published' })
  const events = await notedBy(own.database, async () => {
    await save(12)
    await own.payload.update({
      collection: 'pages',
      id,
      data: { summary: 'By nobody' },
      draft: true,
      overrideAccess: true,
    })
    await save(3)
  })
  expect(events.map(({ user_name, what }) => [what, user_name])).toEqual([
    ['draft', 'Ada Administrator'],
    ['draft', null],
  ])
})

test('a version that is restored is told as such, of a record and of the home page', async () => {
  const id = await add('pages', { _status: 'published' })
  const newest = async (address: string) =>
    ((await admin.ask('GET', `${address}/versions?depth=0&limit=1`)).docs as { id: number }[])[0]?.id // Payload's answer
  const events = await notedBy(own.database, async () => {
    await admin.ask('POST', `/api/pages/versions/${await newest('/api/pages')}`)
  })
  expect(events.map(({ kind, record_id, what }) => [what, kind, Number(record_id)])).toEqual([['restore', 'pages', id]])
})

test('globals: drafts, publication, restoring and settings', async () => {
  const home = (lead: string, more: object = {}) => ({ heading: 'Heading', lead, ...more })
  await admin.ask('POST', '/api/globals/home', home('First.', { _status: 'published' }))
  const events = await notedBy(own.database, async () => {
    await admin.ask('POST', '/api/globals/home?draft=true', home('Second.'))
    await admin.ask('POST', '/api/globals/home?draft=true', home('Third.'))
    await admin.ask('POST', '/api/globals/home', home('Fourth.', { _status: 'published' }))
    const { docs } = await admin.ask('GET', '/api/globals/home/versions?depth=0&limit=1')
    await admin.ask('POST', `/api/globals/home/versions/${(docs as { id: number }[])[0]?.id ?? 0}`)
    await admin.ask('POST', '/api/globals/site-settings', { footerText: 'Changed.' })
  })
  expect(events.map(({ details, title, what }) => [what, title, details])).toEqual([
    ['draft', 'Home page', null],
    ['publish', 'Home page', 'Lead'],
    ['restore', 'Home page', null],
    ['change', 'Site settings', 'Footer text'],
  ])
})

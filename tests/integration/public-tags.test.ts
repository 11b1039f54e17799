import { Client } from 'pg'
import type { CollectionSlug, Payload } from 'payload'
import { facets, type Faceted } from '@/content/facets'
import type { lists } from '@/content/lists'
import { migrations } from '@/migrations'
import { beginAlerts } from '@/publishing/alerts/begun'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { addition } from '../support/role-records'

// What PostgreSQL tells of parts and lists of records: exactly those that show something else afterwards.

let own: PayloadOnDatabase
let payload: Payload
let listener: Client
let told: string[] = []
/** a record of each kind that others name, twice */
const ids: Record<string, [number, number]> = {}

/** The tags told by some work, each once; PostgreSQL delivers a transaction's before the next answer. */
const toldBy = async (work: () => Promise<unknown>): Promise<string[]> => {
  await listener.query('select 1')
  told = []
  await work()
  await listener.query('select 1')
  return [...new Set(told)].sort()
}

const create = async (collection: CollectionSlug, data: object, status = 'published'): Promise<number> => {
  const others = { trust: ids.trusts?.[0] ?? 0, body: ids['governance-bodies']?.[0] ?? 0, seat: ids.seats?.[0] ?? 0 }
  const all = await addition(collection as Faceted, others, { _status: status, ...data }) // no collection of files
  return (await payload.create({ collection, data: all as never, overrideAccess: true })).id
}
const update = (collection: CollectionSlug, id: number, data: object) =>
  payload.update({ collection, id, data: { _status: 'published', ...data } as never, overrideAccess: true })
const first = (collection: string): number => ids[collection]?.[0] ?? 0
const second = (collection: string): number => ids[collection]?.[1] ?? 0

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  listener = new Client({ connectionString: own.database.url })
  // that of the search is in search/index.test.ts
  listener.on('notification', ({ payload: name = '' }) => {
    if (name !== 'search') told.push(name)
  })
  await listener.connect()
  await listener.query('listen changes')
  for (const collection of ['trusts', 'networks', 'tests', 'governance-bodies', 'cdcs', 'pages', 'seats'] as const)
    ids[collection] = [await create(collection, {}), await create(collection, {})]
  for (const table of ['media', 'documents']) {
    const rows = await own.database.sql(
      table === 'media'
        ? "insert into media (alt, filename) values ('A picture', 'a.webp'), ('A picture', 'b.webp') returning id"
        : "insert into documents (title, filename) values ('A', 'a.pdf'), ('B', 'b.pdf') returning id",
    )
    ids[table] = [Number(rows[0]?.id), Number(rows[1]?.id)]
  }
})
afterAll(async () => {
  await listener.end()
  await own.remove()
})

const town = { town: 'Preston' }
const nine = { opens: '09:00', closes: '17:00' }

/** Changes of one field after the other, each field of a facet at least once, and fields of none. */
const edits: Record<Faceted, () => [field: string, value: unknown][]> = {
  trusts: () => [
    ['name', 'A new name'],
    ['shortName', 'New'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['website', 'https://example.org'],
    ['areasServed', ['Preston']],
    ['lastReviewed', '2026-01-01'],
  ],
  networks: () => [
    ['name', 'A new name'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['sharedGoal', 'A goal.'],
    ['achievements', [{ text: 'Done.' }]],
    ['governanceBody', second('governance-bodies')],
  ],
  cdcs: () => [
    ['name', 'A new name'],
    ['slug', 'new-slug'],
    ['kind', 'hub'],
    ['hostTrust', second('trusts')],
    ['address', { ...town, line1: 'A house' }],
    ['address', { ...town, line1: 'A house', line2: 'A road' }],
    ['address', { ...town, line1: 'A house', line2: 'A road', postcode: 'PR2 8DW' }],
    ['address', { town: 'Lancaster', line1: 'A house', line2: 'A road', postcode: 'PR2 8DW' }],
    ['status', { state: 'limited' }],
    ['status', { state: 'limited', from: '2026-01-01' }],
    ['status', { state: 'limited', from: '2026-01-01', until: '2026-02-01' }],
    ['status', { state: 'limited', from: '2026-01-01', until: '2026-02-01', message: 'A message.' }],
    ['status', { state: 'limited', from: '2026-01-01', message: 'A message.', insteadAt: [second('cdcs')] }],
    ['status', { state: 'limited', from: '2026-01-01', message: 'A message.', onHome: true }],
    ['hours', [{ days: { monday: true }, ...nine }]],
    ['hours', [{ days: { monday: true }, ...nine, closes: '18:00' }]],
    ['hours', [{ days: { monday: true }, ...nine, week: 'second' }]],
    ['exceptions', [{ date: '2026-12-25', closed: true }]],
    ['exceptions', [{ date: '2026-12-25', until: '2026-12-26', closed: true }]],
    ['bankHolidays', 'closed'],
    ['latitude', 54],
    ['longitude', -2.7],
    ['approximate', true],
    ['summary', 'New.'],
    ['phone', '01772 000000'],
    ['offerings', [{ test: first('tests') }]],
    ['offerings', [{ test: first('tests'), referrers: { gp: 'yes' } }]],
    ['offerings', [{ test: first('tests'), referrers: { gp: 'yes' }, hours: [{ days: { monday: true }, ...nine }] }]],
    ['offerings', [{ test: first('tests'), referrers: { gp: 'yes' }, hours: [{ days: { tuesday: true }, ...nine }] }]],
    ['offerings', [{ network: first('networks') }]],
    ['gettingThere', { parking: { text: 'Free.' } }],
    ['gettingThere', { parking: { text: 'Free.' }, stepFree: { has: 'yes' } }],
  ],
  tests: () => [
    ['name', 'A new name'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['alsoKnownAs', ['Scan']],
    ['alsoKnownAs', ['Scan', 'Look']],
    ['network', first('networks')],
    ['dm01Code', 'MRI'],
    ['nhsPage', 'https://www.nhs.uk/conditions/x-ray/'],
  ],
  workstreams: () => [
    ['name', 'A new name'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['projects', [{ title: 'A project' }]],
    ['projects', [{ title: 'A project', status: 'done' }]],
    ['networks', [first('networks')]],
    ['order', 3],
  ],
  'governance-bodies': () => [
    ['name', 'A new name'],
    ['slug', 'new-slug'],
    ['abbreviation', 'ANN'],
    ['kind', 'board'],
    ['own', true],
    ['website', 'https://www.example.nhs.uk'],
    ['summary', 'New.'],
    ['established', '2020'],
    ['dissolved', '2021'],
    ['earlierNames', [{ name: 'An earlier name', renamed: '2020-06' }]],
    ['earlierNames', [{ name: 'An earlier name', renamed: '2020-07' }]],
    ['succeededBy', [second('governance-bodies')]],
    ['reportingLines', [{ to: second('governance-bodies'), kind: 'advises' }]],
    ['meets', 'Every month'],
    ['termsOfReference', first('documents')],
    ['termsAgreed', '2025-03'],
    ['earlierTerms', [{ document: second('documents'), agreed: '2020' }]],
  ],
  'news-posts': () => [
    ['title', 'A new title'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['publishedOn', '2025-01-01'],
    ['withdrawn', { on: '2026-01-01', why: 'Wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Quite wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Quite wrong.', keep: true }],
    ['topics', [{ relationTo: 'trusts', value: first('trusts') }]],
    ['image', first('media')],
    ['changeNotes', [{ date: '2026-01-01', note: 'Changed.' }]],
  ],
  pages: () => [
    ['title', 'A new title'],
    ['slug', 'new-slug'],
    ['summary', 'New.'],
    ['withdrawn', { on: '2026-01-01', why: 'Wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Quite wrong.' }],
    ['withdrawn', { on: '2026-01-02', why: 'Quite wrong.', keep: true }],
    ['parent', first('pages')],
    ['menu', 'footer'],
    ['menuOrder', 3],
    ['layout', [{ blockType: 'callout', kind: 'inset', text: 'New.' }]],
  ],
}

const collections = Object.keys(facets) as Faceted[] // its own keys

describe('a facet', () => {
  test.each(collections)('of %s is told when one of its fields changes, and by no other', async (collection) => {
    const id = await create(collection, collection === 'cdcs' ? { latitude: 53.9, longitude: -2.6 } : {})
    const own: Record<string, readonly string[]> = facets[collection]
    // dates of the past are corrected with a reason
    const reason = collection === 'governance-bodies' ? { correctionReason: 'An edit of a test.' } : {}
    for (const [field, value] of edits[collection]()) {
      const names = await toldBy(() => update(collection, id, { ...reason, [field]: value }))
      const expected = Object.keys(own).filter((facet) => own[facet]?.includes(field))
      expect([field, names.filter((name) => name.startsWith(`${collection}:${id}:`))]).toEqual([
        field,
        expected.map((facet) => `${collection}:${id}:${facet}`).sort(),
      ])
    }
    const tried = edits[collection]().map(([field]) => field)
    expect(tried).toEqual(expect.arrayContaining(Object.values(own).flat()))
  })

  test.each(collections)('of %s is told when its record appears and disappears', async (collection) => {
    const id = await create(collection, {}, 'draft')
    const all = Object.keys(facets[collection]).map((facet) => `${collection}:${id}:${facet}`)
    const publish = () => update(collection, id, {})
    expect(await toldBy(publish)).toEqual(expect.arrayContaining(all))
    const names = await toldBy(publish)
    expect(names.filter((name) => name.startsWith(`${collection}:${id}:`))).toEqual([])
    expect(await toldBy(() => update(collection, id, { _status: 'draft' }))).toEqual(expect.arrayContaining(all))
    await publish()
    const remove = () => payload.delete({ collection, id, overrideAccess: true })
    expect(await toldBy(remove)).toEqual(expect.arrayContaining(all))
  })
})

type Case = () => [before: object, list: string, after: object, other: string]

const named =
  (field: string, to: string): Case =>
  () => [{ [field]: first(to) }, String(first(to)), { [field]: second(to) }, String(second(to))]
const bySlug: Case = () => [{ slug: 'first-slug' }, 'first-slug', { slug: 'second-slug' }, 'second-slug']
const byName: Case = () => [{ name: 'First' }, '', { name: 'Second' }, '']
const picture = (id: number) => ({ layout: [{ blockType: 'picture', image: id }] })
const downloads = (id: number) => ({
  layout: [
    { blockType: 'callout', kind: 'inset', text: 'First.' },
    { blockType: 'downloads', documents: [id] },
  ],
})
const topic = (collection: string, id: number) => ({ topics: [{ relationTo: collection, value: id }] })

/** For each list two states of a record, each with the list that it is in then. */
const cases: {
  [Slug in Exclude<keyof typeof lists, 'corrections' | 'paper-sets'>]: Record<keyof (typeof lists)[Slug], Case>
} = {
  trusts: { all: byName, slug: bySlug },
  networks: { all: byName, slug: bySlug, body: named('governanceBody', 'governance-bodies') },
  cdcs: {
    all: byName,
    slug: bySlug,
    trust: named('hostTrust', 'trusts'),
    test: () => [
      { offerings: [{ test: first('tests') }] },
      String(first('tests')),
      { offerings: [{ test: second('tests') }] },
      String(second('tests')),
    ],
    onHome: () => [{ name: 'First', status: { state: 'limited', onHome: true } }, '', { name: 'Second' }, ''],
    network: () => [
      { offerings: [{ network: first('networks') }] },
      String(first('networks')),
      { offerings: [{ network: second('networks') }] },
      String(second('networks')),
    ],
  },
  tests: { all: byName, slug: bySlug, network: named('network', 'networks') },
  workstreams: {
    all: byName,
    slug: bySlug,
    network: () => [
      { networks: [first('networks')] },
      String(first('networks')),
      { networks: [second('networks')] },
      String(second('networks')),
    ],
  },
  'governance-bodies': {
    all: byName,
    slug: bySlug,
    line: () => [
      { reportingLines: [{ to: first('governance-bodies'), kind: 'advises' }] },
      String(first('governance-bodies')),
      { reportingLines: [{ to: second('governance-bodies'), kind: 'advises' }] },
      String(second('governance-bodies')),
    ],
    successor: () => [
      { dissolved: '2024', succeededBy: [first('governance-bodies')] },
      String(first('governance-bodies')),
      { dissolved: '2024', succeededBy: [second('governance-bodies')] },
      String(second('governance-bodies')),
    ],
    document: () => [
      { termsOfReference: first('documents') },
      String(first('documents')),
      { termsOfReference: null, earlierTerms: [{ document: second('documents') }] },
      String(second('documents')),
    ],
  },
  'news-posts': {
    all: () => [{ publishedOn: '2025' }, '', { publishedOn: '2026' }, ''],
    year: () => [{ publishedOn: '2025-03' }, '2025', { publishedOn: '2026-01-02' }, '2026'],
    slug: bySlug,
    about: () => [
      topic('trusts', first('trusts')),
      `trusts:${first('trusts')}`,
      topic('governance-bodies', second('governance-bodies')),
      `governance-bodies:${second('governance-bodies')}`,
    ],
    picture: named('image', 'media'),
  },
  pages: {
    slug: bySlug,
    inMenu: () => [{ menu: 'header', menuOrder: 1 }, '', { menu: 'header', menuOrder: 2 }, ''],
    parent: named('parent', 'pages'),
    picture: () => [picture(first('media')), String(first('media')), picture(second('media')), String(second('media'))],
    document: () => [
      downloads(first('documents')),
      String(first('documents')),
      downloads(second('documents')),
      String(second('documents')),
    ],
  },
  meetings: {
    body: named('body', 'governance-bodies'),
    document: () => [
      { papers: [{ title: 'A paper', kind: 'paper', document: first('documents') }] },
      String(first('documents')),
      {
        papers: [],
        agenda: [{ title: 'An item', readBy: 'public', papers: [{ title: 'A paper', document: second('documents') }] }],
      },
      String(second('documents')),
    ],
  },
  seats: { body: named('body', 'governance-bodies') },
  appointments: { seat: named('seat', 'seats') },
  media: { file: () => [{ filename: 'first.webp' }, 'first.webp', { filename: 'second.webp' }, 'second.webp'] },
  documents: { file: () => [{ filename: 'first.pdf' }, 'first.pdf', { filename: 'second.pdf' }, 'second.pdf'] },
  alerts: {
    site: () => [{ text: 'First.' }, '', { text: 'Second.' }, ''],
    centre: () => [
      { scope: 'centres', centres: [first('cdcs')] },
      String(first('cdcs')),
      { scope: 'centres', centres: [second('cdcs')] },
      String(second('cdcs')),
    ],
  },
  redirects: { from: () => [{ from: '/first' }, '/first', { from: '/second' }, '/second'] },
  'site-settings': { footer: () => [{ footerText: 'First.' }, '', { footerText: 'Second.' }, ''] },
}

const each = Object.entries(cases).flatMap(([slug, own]) =>
  Object.entries(own as Record<string, Case>).map(([list, make]) => [slug, list, make] as const),
)
const tag = (...parts: string[]): string => parts.filter(Boolean).join(':')

describe('a list', () => {
  const records = each.filter(([slug]) => !['media', 'documents', 'site-settings'].includes(slug))

  test.each(records)('of %s by %s is told when a record comes, moves and goes', async (slug, list, make) => {
    const [before, here, after, there] = make()
    const collection = slug as CollectionSlug
    const [from, to] = [tag(slug, list, here), tag(slug, list, there)]
    let id = 0
    expect(await toldBy(async () => (id = await create(collection, before)))).toContain(from)
    expect(await toldBy(() => update(collection, id, after))).toEqual(expect.arrayContaining([from, to]))
    const again = await toldBy(() => update(collection, id, {}))
    expect(again.filter((name) => name.startsWith(`${slug}:${list}`))).toEqual([])
    expect(await toldBy(() => payload.delete({ collection, id, overrideAccess: true }))).toContain(to)
  })

  test('of alerts is told when one begins, not when one is planned, and by each part that is shown', async () => {
    const ofSite = (told: string[]): string[] => told.filter((name) => name.startsWith('alerts:site'))
    const later = { from: '2198-01-01T00:00:00.000Z', until: '2199-01-01T00:00:00.000Z' }
    let id = 0
    expect(ofSite(await toldBy(async () => (id = await create('alerts', later))))).toEqual([])
    expect(ofSite(await toldBy(() => update('alerts', id, { text: 'Planned otherwise.' })))).toEqual([])
    const begins = () => own.database.sql('update alerts set "from" = now() where id = $1', [id])
    expect(ofSite(await toldBy(begins))).toEqual([])
    expect(ofSite(await toldBy(() => beginAlerts(payload)))).toEqual(['alerts:site'])
    expect(ofSite(await toldBy(() => beginAlerts(payload)))).toEqual([])
    for (const part of [
      { level: 'urgent' },
      { until: '2197-01-01T00:00:00.000Z' },
      { link: { text: 'Read more', url: 'https://www.nhs.uk/' } },
      { link: { text: 'Read more', to: { relationTo: 'pages', value: first('pages') }, url: null } },
    ])
      expect(ofSite(await toldBy(() => update('alerts', id, part)))).toEqual(['alerts:site'])
    expect(ofSite(await toldBy(() => update('alerts', id, later)))).toEqual(['alerts:site'])
    expect(ofSite(await toldBy(() => update('alerts', id, { deletedAt: new Date().toISOString() })))).toEqual([])
  })

  test('of papers as one file is told when they come, are others and go', async () => {
    const told = async (statement: string) =>
      (await toldBy(() => own.database.sql(statement))).filter((name) => name.startsWith('paper-sets:meeting'))
    const columns = '(meeting, filename, filesize, pages, documents)'
    expect(await told(`insert into paper_sets ${columns} values (7, 'a.pdf', 1, 1, '[]')`)).toEqual([
      'paper-sets:meeting:7',
    ])
    expect(await told(`update paper_sets set documents = '[1]'`)).toEqual([])
    expect(await told(`update paper_sets set filename = 'b.pdf'`)).toEqual(['paper-sets:meeting:7'])
    expect(await told('delete from paper_sets')).toEqual(['paper-sets:meeting:7'])
  })

  test('of corrections is told when one is published, which then stays', async () => {
    const [page, picture, document] = [first('pages'), first('media'), first('documents')]
    const data = { kind: 'pages', recordId: page, pictures: [picture], documents: [document] }
    expect(await toldBy(() => create('corrections', data))).toEqual(
      expect.arrayContaining([
        `corrections:about:pages:${page}`,
        `corrections:picture:${picture}`,
        `corrections:document:${document}`,
      ]),
    )
  })

  const files = each.filter(([slug]) => ['media', 'documents'].includes(slug))
  test.each(files)('of %s by %s is told under each name of the file', async (slug, list, make) => {
    const [{ filename }, here, , there] = make() as [{ filename: string }, string, object, string]
    const columns =
      slug === 'media'
        ? ['filename', ...['small', 'medium', 'card', 'share'].map((size) => `sizes_${size}_filename`)]
        : ['filename']
    for (const column of columns) {
      const named = slug === 'media' ? 'alt' : 'title'
      const insert = `insert into ${slug} (${named}, ${column}) values ('A file', $1)`
      expect(await toldBy(() => own.database.sql(insert, [filename]))).toContain(tag(slug, list, here))
      const rename = `update ${slug} set ${column} = $1 where ${column} = $2`
      expect(await toldBy(() => own.database.sql(rename, [there, filename]))).toEqual(
        expect.arrayContaining([tag(slug, list, here), tag(slug, list, there)]),
      )
    }
  })

  test('that is the footer is told by its own two fields', async () => {
    const save = (data: object) => () => payload.updateGlobal({ slug: 'site-settings', data, overrideAccess: true })
    expect(await toldBy(save({ footerText: 'A footer.' }))).toContain('site-settings:footer')
    expect(await toldBy(save({ licence: 'A licence' }))).toContain('site-settings:footer')
    expect(await toldBy(save({ contactEmail: 'a@example.org' }))).toEqual(['site-settings'])
  })
})

describe('news', () => {
  const about = (collection: string, id: number) => `news-posts:about:${collection}:${id}`
  const topics = (...trusts: number[]) => ({ topics: trusts.map((value) => ({ relationTo: 'trusts', value })) })

  test('tells the topic that it loses and the one that it gets, and not the one that it keeps', async () => {
    const [kept, lost, got] = [first('trusts'), second('trusts'), await create('trusts', {})]
    const id = await create('news-posts', topics(kept, lost))
    const names = await toldBy(() => update('news-posts', id, topics(kept, got)))
    expect(names.filter((name) => name.startsWith('news-posts:about'))).toEqual(
      [about('trusts', lost), about('trusts', got)].sort(),
    )
  })

  test('whose text changes tells no list', async () => {
    const id = await create('news-posts', topics(first('trusts')))
    const names = await toldBy(() => update('news-posts', id, { changeNotes: [{ date: '2026-01-01', note: 'New.' }] }))
    expect(names).toEqual(['news-posts', `news-posts:${id}`])
  })

  test('that is withdrawn, or published under another date, tells its topics', async () => {
    const id = await create('news-posts', topics(first('trusts')))
    const list = about('trusts', first('trusts'))
    expect(await toldBy(() => update('news-posts', id, { publishedOn: '2020' }))).toContain(list)
    const withdrawn = { on: '2026-01-01', why: 'Wrong.' }
    expect(await toldBy(() => update('news-posts', id, { withdrawn }))).toContain(list)
  })

  test('whose topic is taken away or added by plain SQL tells it, with the post', async () => {
    const id = await create('news-posts', topics(first('trusts')))
    const whole = ['news-posts', `news-posts:${id}`]
    const remove = () => own.database.sql('delete from news_posts_rels where parent_id = $1', [id])
    expect(await toldBy(remove)).toEqual([...whole, about('trusts', first('trusts'))].sort())
    const add = `insert into news_posts_rels (parent_id, path, "order", networks_id) values ($1, 'topics', 1, $2)`
    expect(await toldBy(() => own.database.sql(add, [id, first('networks')]))).toEqual(
      [...whole, about('networks', first('networks'))].sort(),
    )
    await own.database.sql("update news_posts set _status = 'draft' where id = $1", [id])
    expect(await toldBy(remove)).toEqual([])
  })

  test('changed by two transactions at once tells what both did', async () => {
    const id = await create('news-posts', {})
    const clients = [first('trusts'), second('trusts')].map((trust) => ({
      trust,
      client: new Client({ connectionString: own.database.url }),
    }))
    const names = await toldBy(async () => {
      for (const { client, trust } of clients) {
        await client.connect()
        await client.query('begin')
        await client.query(
          `insert into news_posts_rels (parent_id, path, "order", trusts_id) values ($1, 'topics', 1, $2)`,
          [id, trust],
        )
      }
      await Promise.all(clients.map(({ client }) => client.query('commit')))
    })
    for (const { client } of clients) await client.end()
    expect(names).toEqual(expect.arrayContaining(clients.map(({ trust }) => about('trusts', trust))))
    const remove = () => own.database.sql('delete from news_posts where id = $1', [id])
    expect(await toldBy(remove)).toEqual(expect.arrayContaining(clients.map(({ trust }) => about('trusts', trust))))
  })
})

test('a joint meeting is in the list of each body, which is told when it shows attendance or an action', async () => {
  const [lead, other] = [first('governance-bodies'), second('governance-bodies')]
  const [ofLead, ofOther] = [`meetings:body:${lead}`, `meetings:body:${other}`]
  let id = 0
  expect(await toldBy(async () => (id = await create('meetings', { body: lead, alsoOf: [other] })))).toEqual(
    expect.arrayContaining([ofLead, ofOther]),
  )
  const lists = async (data: object) =>
    (await toldBy(() => update('meetings', id, data))).filter((name) => name.startsWith('meetings:body'))
  expect(await lists({})).toEqual([])
  expect(await lists({ attendanceShown: true })).toEqual([ofLead, ofOther].sort())
  expect(await lists({ actions: [{ text: 'Write it.', owner: 'Chair', state: 'open' }] })).toEqual(
    [ofLead, ofOther].sort(),
  )
  expect(await lists({ alsoOf: [] })).toEqual([ofOther])
})

test('a record whose tags cannot be worked out is saved all the same, and all lists of its collection are told', async () => {
  const [{ definition } = { definition: '' }] = await own.database.sql(
    "select pg_get_functiondef('portal_tags_of_seats'::regproc) as definition",
  )
  const id = await create('seats', {})
  await own.database.sql(
    'create or replace function portal_tags_of_seats(record int) returns jsonb language sql stable as $$ select to_jsonb(1 / 0) $$',
  )
  const names = await toldBy(() => update('seats', id, { body: second('governance-bodies') }))
  await own.database.sql(String(definition))
  expect(await toldBy(() => update('seats', id, {}))).toContain(`seats:body:${second('governance-bodies')}`)
  expect(names).toContain(`seats:body:${first('governance-bodies')}`)
  const saved = await payload.findByID({ collection: 'seats', id, depth: 0, overrideAccess: true })
  expect(saved.body).toBe(second('governance-bodies'))
})

test('a database with content that an older version made tells the same after the migration', async () => {
  const ofTags = migrations.filter(({ name }) => name.endsWith('_tags'))
  const id = await create('news-posts', { topics: [{ relationTo: 'trusts', value: first('trusts') }] })
  const tags = () => own.database.sql('select * from public_tags order by slug, record')
  const before = await tags()
  const db = payload.db as unknown as { drizzle: never } // PostgreSQL's adapter
  const args = { db: db.drizzle, payload, req: {} as never }
  for (const { down } of [...ofTags].reverse()) await down(args)
  for (const { up } of ofTags) await up(args)
  expect(await tags()).toEqual(before)
  const remove = () => own.database.sql('delete from news_posts_rels where parent_id = $1', [id])
  expect(await toldBy(remove)).toContain(`news-posts:about:trusts:${first('trusts')}`)
})

import type { CollectionSlug, TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import type { contentList } from '@/content/editors/content-list/content-list'
import { filterIn } from '@/domain/content-list/filter'
import { publicRecordSlugs, type PublicRecord } from '@/domain/public-records'
import { richText } from '@/seed/text'
import { loginToken, startPayload, type PayloadOnDatabase } from '../support/payload'

// The list of all content: each person finds what they keep, as it stands, and downloads the same.

const today = '2026-11-28'
const password = 'a-long-password-for-the-tests'
let own: PayloadOnDatabase
let list: typeof contentList
let download: (request: Request) => Promise<Response>
const users = new Map<Role, TypedUser>()
const tokens = new Map<Role, string>()

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await own.payload.create({ collection, data: data as never, overrideAccess: true })).id

const change = async (id: number, data: object, draft: boolean): Promise<unknown> =>
  own.payload.update({ collection: 'news-posts', id, data, draft, overrideAccess: true })

const listOf = async (role: Role, asked: Record<string, string> = {}, atOnce = 50) => {
  const user = users.get(role)
  if (!user) throw new Error(`There is no ${role}.`)
  const filter = filterIn((name) => asked[name] ?? '')
  return list(user, role, { filter, today, page: Number(asked.page), atOnce })
}

const titles = async (role: Role, asked: Record<string, string> = {}): Promise<string[]> =>
  (await listOf(role, asked)).rows.map(({ record }) => record.title)

const rowsOf = async (role: Role | null, query = ''): Promise<string[]> => {
  const headers = { Authorization: `JWT ${(role && tokens.get(role)) ?? 'none'}` }
  const response = await download(new Request(`http://localhost:3000/api/content-list?${query}`, { headers }))
  if (response.status !== 200) return [String(response.status)]
  expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    'text/csv; charset=utf-8',
    'no-store',
  ])
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="content-[\d-]+\.csv"$/)
  return (await response.text()).trimEnd().split('\r\n').slice(1)
}

let network = 0

beforeAll(async () => {
  own = await startPayload()
  ;({ contentList: list } = await import('@/content/editors/content-list/content-list'))
  ;({ GET: download } = await import('@/app/(payload)/api/content-list/route'))
  for (const role of ['administrator', 'publisher', 'author', 'secretariat'] as const) {
    const data = { email: `${role}@example.org`, name: role, password, role }
    users.set(role, {
      ...(await own.payload.create({ collection: 'users', data, overrideAccess: true })),
      collection: 'users',
    })
    tokens.set(role, await loginToken(own.payload, data))
  }
  const live = { _status: 'published' }
  network = await add('networks', { name: 'A network', summary: 'A network.', nextReviewDue: '2026-01-31', ...live })
  const post = { summary: 'A post.', publishedOn: '2026-01-01', body: richText('Words.', () => undefined), ...live }
  const topics = [{ relationTo: 'networks', value: network }]
  const changed = await add('news-posts', { ...post, title: 'Before', topics, nextReviewDue: '2025-01-31' })
  await change(changed, { title: 'Being changed', owner: 'Press office', nextReviewDue: '2030-01-31' }, true)
  await add('news-posts', { ...post, title: 'Badly written', body: richText("We can't. Don't.", () => undefined) })
  const withdrawn = { on: '2026-02-03', why: 'It was wrong.' }
  await add('news-posts', { ...post, title: 'Taken away', withdrawn })
  await add('pages', { title: '=1+1', summary: 'A draft.', _status: 'draft', needsConfirmation: 'All of it' })
  const binned = await add('pages', { title: 'In the bin', summary: 'A page.', _status: 'draft' })
  await own.payload.update({
    collection: 'pages',
    id: binned,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  await add('governance-bodies', { name: 'A board', summary: 'A board.', ...live })
})
afterAll(() => own.remove())

test('everybody finds the kinds that they keep, the most overdue first, and nothing from the bin', async () => {
  const content = ['Being changed', 'A network', '=1+1', 'Badly written', 'Taken away']
  expect(await titles('publisher')).toEqual(content)
  expect(await titles('author')).toEqual(content)
  expect(await titles('secretariat')).toEqual(['A board'])
  expect(new Set(await titles('administrator'))).toEqual(new Set([...content, 'A board']))
  const { choices } = await listOf('secretariat')
  expect(choices.kinds.map(({ value }) => value)).toEqual(['governance-bodies', 'meetings'])
  expect((await listOf('administrator')).choices.kinds.map(({ value }) => value)).toEqual(publicRecordSlugs)
})

test('a record is shown as it stands: its newest words, and the review date and address that are public', async () => {
  const { rows } = await listOf('publisher')
  expect(rows[0]).toMatchObject({
    kind: 'News post',
    topics: ['A network'],
    findings: 0,
    record: {
      title: 'Being changed',
      status: 'changed',
      owner: 'Press office',
      reviewDue: '2025-01-31',
      address: '/news/before',
    },
  })
  expect(rows.map(({ findings, record }) => [record.status, findings])).toEqual([
    ['changed', 0],
    ['public', 0],
    ['draft', null],
    ['public', 2],
    ['withdrawn', 0],
  ])
})

test.each<[Record<string, string>, string[]]>([
  [{ kind: 'networks' satisfies PublicRecord }, ['A network']],
  [{ owner: 'Press office' }, ['Being changed']],
  [{ status: 'draft' }, ['=1+1']],
  [{ review: 'overdue' }, ['Being changed', 'A network']],
  [{ confirm: 'yes' }, ['=1+1']],
  [{ findings: 'yes' }, ['Badly written']],
  [{ kind: 'governance-bodies' }, []],
])('the filter %j leaves in %j', async (asked, left) => {
  expect(await titles('publisher', asked)).toEqual(left)
})

test('a topic of news leaves its posts in, and is offered by its name', async () => {
  expect(await titles('publisher', { topic: `networks:${network}` })).toEqual(['Being changed'])
  expect((await listOf('publisher')).choices.topics).toEqual([{ value: `networks:${network}`, label: 'A network' }])
})

test('the download holds all pages of what the filter leaves in, with the rights of who asks', async () => {
  expect((await listOf('publisher', { page: '2' }, 2)).rows).toHaveLength(2)
  expect(await rowsOf('publisher')).toHaveLength(5)
  expect(await rowsOf('publisher', 'page=2&kind=pages')).toEqual([expect.stringMatching(/^"'=1\+1",Page,Draft,/)])
  expect(await rowsOf('secretariat')).toEqual([expect.stringMatching(/^A board,/)])
  expect(await rowsOf('secretariat', 'kind=news-posts')).toEqual([])
  expect(await rowsOf('publisher', 'findings=yes')).toEqual([expect.stringContaining('Badly written,News post,Public')])
  expect(await rowsOf(null)).toEqual(['403'])
})

const dashboard = async (role: Role) => {
  const { dashboardOf } = await import('@/content/editors/dashboard/dashboard') // reads the config, as above
  const user = users.get(role)
  if (!user) throw new Error(`There is no ${role}.`)
  return dashboardOf(user, role, today)
}
const titlesOf = (lines: { title: string }[] | null): string[] => (lines ?? []).map(({ title }) => title)

test('a list of the dashboard that cannot be read says so, and the others are there', async () => {
  await own.database.sql('alter table reviews rename to reviews_away')
  try {
    const { notRead, othersDrafts, published, waiting } = await dashboard('publisher')
    expect([notRead, waiting]).toEqual([['reviews', 'comments'], []])
    expect(titlesOf(othersDrafts)).toContain('Being changed')
    expect(published).not.toBeNull()
  } finally {
    await own.database.sql('alter table reviews_away rename to reviews')
  }
  await own.database.sql('alter table news_posts rename column needs_confirmation to confirmed_away')
  try {
    expect(await dashboard('publisher')).toMatchObject({
      notRead: [],
      toConfirm: null,
      gaps: expect.any(Array) as object[],
    })
  } finally {
    await own.database.sql('alter table news_posts rename column confirmed_away to needs_confirmation')
  }
})

test('figures of waiting times that should be out are asked for of those who may import them', async () => {
  for (const role of ['administrator', 'publisher'] as const)
    expect((await dashboard(role)).figuresDue).toEqual([
      expect.objectContaining({
        href: '/admin/waiting-times',
        title: expect.stringMatching(/^Figures of \w+ \d{4}$/) as string,
      }),
    ])
  for (const role of ['author', 'secretariat'] as const) expect((await dashboard(role)).figuresDue).toEqual([])
})

test("the dashboard keeps a person's drafts apart from the others', and names no draft that was merged", async () => {
  const by = users.get('author')
  await own.payload.create({
    collection: 'pages',
    data: { title: 'Written by the author', summary: 'A draft.', _status: 'draft', slug: 'written' },
    draft: true,
    overrideAccess: true,
    user: by,
  })
  const merged = await add('pages', { title: 'Merged away', summary: 'A page.', slug: 'merged-away', _status: 'draft' })
  await add('redirects', { from: '/merged-away', to: { relationTo: 'networks', value: network } })
  const [authors, publishers] = [await dashboard('author'), await dashboard('publisher')]
  expect([titlesOf(authors.ownDrafts), titlesOf(publishers.ownDrafts)]).toEqual([['Written by the author'], []])
  expect([new Set(titlesOf(authors.othersDrafts)), new Set(titlesOf(publishers.othersDrafts))]).toEqual([
    new Set(['=1+1', 'Being changed']),
    new Set(['=1+1', 'Being changed', 'Written by the author']),
  ])
  await own.payload.delete({ collection: 'pages', id: merged, overrideAccess: true, trash: true })
})

test('the dashboard names overdue reviews, counts gaps, and shows what was published last, each with its way on', async () => {
  const centre = { kind: 'spoke', summary: 'A centre.', address: { town: 'Preston' }, _status: 'published' }
  const hostTrust = await add('trusts', {
    name: 'A trust',
    shortName: 'Trust',
    odsCode: 'RXX',
    summary: 'A trust.',
    _status: 'published',
  })
  const hours = [{ days: { monday: true }, opens: '09:00', closes: '17:00' }]
  await add('cdcs', { ...centre, hostTrust, name: 'With hours', hours, phone: '01772 123456' })
  await add('cdcs', { ...centre, hostTrust, name: 'Without hours', phone: '01772 123456' })
  const lastReviewed = '2025-10-28'
  const page = { summary: 'A page.', slug: 'accessibility-statement', _status: 'published' }
  await add('pages', { ...page, title: 'Accessibility statement', lastReviewed })
  const { gaps, overdue, published } = await dashboard('publisher')
  expect(titlesOf(overdue)).toEqual(['Before', 'A network'])
  expect(overdue?.[0]?.note).toBe('Was due 31 January 2025')
  expect(titlesOf(gaps)).toEqual([
    'The page “Accessibility statement” was last reviewed 13 months ago',
    '1 centre without opening hours',
    '2 centres that do not say which tests they do',
    '2 centres that say nothing of step-free access',
  ])
  expect(published?.[0]).toMatchObject({ title: 'Accessibility statement', address: '/accessibility-statement' })
  const ofSecretariat = await dashboard('secretariat')
  expect([titlesOf(ofSecretariat.published), titlesOf(ofSecretariat.gaps)]).toEqual([
    ['A board'],
    ['1 body without terms of reference', '1 body that does not say how often it meets'],
  ])
})

test('a plan that failed, or that somebody else has prepared for a day, waits for who publishes', async () => {
  const items = [{ action: 'unpublish', record: { relationTo: 'networks', value: network } }]
  const day = { day: '2099-01-01', time: '09:00' }
  const plan = (title: string, data: object): Promise<number> => add('bundles', { title, items, ...data })
  await plan('Prepared', day)
  await plan('Without a day', {})
  await own.database.sql("update bundles set state = 'failed', problem = 'It was too late.' where id = $1", [
    await plan('Failed', day),
  ])
  const waits = async (role: Role) => {
    const { planned, waiting } = await dashboard(role)
    return [new Set(titlesOf(waiting)), new Set(titlesOf(planned))]
  }
  expect(await waits('publisher')).toEqual([new Set(['Prepared', 'Failed']), new Set(['Without a day'])])
  expect(await waits('author')).toEqual([new Set(), new Set(['Prepared', 'Failed', 'Without a day'])])
})

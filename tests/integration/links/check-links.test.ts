import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload, TypedUser } from 'payload'
import type { ContentFilter } from '@/domain/content-list/filter'
import { checkLinks } from '@/publishing/links/check-links'
import { richText } from '@/seed/text'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { administrator, author, publisher, secretariat, type Person } from '../../support/people'
import { restOn } from '../../support/rest'

// What published records link to is looked at, at a server of our own; editors are told what is broken, and where.

let own: PayloadOnDatabase
let payload: Payload
let people: (Person & { id: number })[]
let server: Server
let site = ''
let asked: string[] = []
const gone = new Set<string>()

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  const rest = await restOn(own)
  people = [await rest.as(administrator), await rest.as(publisher), await rest.as(author), await rest.as(secretariat)]
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(gone.has(request.url ?? '') ? 404 : 200).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await own.remove()
})
beforeEach(async () => {
  asked = []
  gone.clear()
  await own.database.sql('delete from external_links')
})

const run = (most = 50, longest = 20_000): Promise<number> =>
  checkLinks(payload, {
    // what the starting content links to is not even looked up
    allowed: { name: (host) => host === '127.0.0.1', address: (ip) => ip === '127.0.0.1', port: () => true },
    longest,
    most,
    politeness: 0,
    timeout: 2_000,
    userAgent: 'test',
  })

let count = 0
/** A page of one text whose words are a link. */
const page = async (path: string, status: 'published' | 'draft' = 'published'): Promise<number> => {
  const text = richText(`See [the plan](https://elsewhere.test${path}).`, () => undefined)
  const stored = JSON.parse(JSON.stringify(text).replaceAll('https://elsewhere.test', site)) as typeof text
  const data = {
    title: `Page with a link ${++count}`,
    summary: 'A page.',
    slug: `page-with-a-link-${count}`,
    layout: [{ blockType: 'text', text: stored }],
    _status: status,
  }
  return (
    await payload.create({ collection: 'pages', data: data as never, draft: status === 'draft', overrideAccess: true })
  ).id
}
/** Moves every moment of the table so many days back. */
const passed = (days: number) =>
  own.database.sql(
    `update external_links set due_at = due_at - $1 * interval '1 day', first_seen = first_seen - $1 * interval '1 day'`,
    [days],
  )
const ours = (): string[] => asked.filter((url) => url.startsWith('/of-'))

test('each address that something published links to is looked at once, and again after a week', async () => {
  await page('/of-one')
  await page('/of-one#part')
  await page('/of-a-draft', 'draft')
  await run()
  expect(ours()).toEqual(['/of-one'])
  await passed(6)
  await run()
  expect(ours()).toEqual(['/of-one'])
  await passed(2)
  await run()
  expect(ours()).toEqual(['/of-one', '/of-one'])
})

test('a run ends after so many, and the next goes on where it ended', async () => {
  for (const name of ['a', 'b', 'c']) await page(`/of-many-${name}`)
  await own.database.sql('delete from external_links')
  expect(await run(2)).toBe(2)
  expect(await run(50, 0)).toBe(0)
  await run()
  const many = asked.filter((url) => url.startsWith('/of-many'))
  expect([...many].sort()).toEqual(['/of-many-a', '/of-many-b', '/of-many-c'])
})

test('two runs at once look at none twice', async () => {
  for (const name of ['d', 'e', 'f']) await page(`/of-two-${name}`)
  await Promise.all([run(), run()])
  expect(new Set(asked).size).toBe(asked.length)
})

test('what is broken is among the findings, in the report and in the list of content, until it works', async () => {
  const { contentList } = await import('@/content/editors/content-list/content-list')
  const { writingReport } = await import('@/content/editors/house-style/report')
  const id = await page('/of-the-report')
  gone.add('/of-the-report')
  const [admin] = people
  const user: TypedUser = {
    ...(await payload.findByID({ collection: 'users', id: admin?.id ?? 0, overrideAccess: true })),
    collection: 'users',
  }
  const found = async () => {
    const { records } = await writingReport(user, 'administrator', { kind: 'pages', rule: 'external-link' })
    return records.filter(({ href }) => href.endsWith(`/pages/${id}`)).flatMap(({ findings }) => findings)
  }
  await run()
  const first = new Date()
  const [finding] = await found()
  expect(finding).toMatchObject({ quote: 'the plan', label: 'Text' })
  expect(finding?.how).toContain('not there (404)')
  expect(finding?.how).toContain(
    `First seen: ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(first)}`,
  )
  const filter: ContentFilter = {
    kind: 'pages',
    owner: null,
    topic: null,
    status: null,
    review: null,
    hasFindings: true,
    isToConfirm: false,
  }
  const { rows } = await contentList(user, 'administrator', { filter, page: 1, atOnce: 50, today: '2026-11-28' })
  expect(rows.map(({ findings, record }) => [record.id, findings])).toContainEqual([id, 1])
  gone.clear()
  await passed(2)
  await run()
  expect(await found()).toEqual([])
})

test('an address that nothing published links to any more is forgotten', async () => {
  const id = await page('/of-what-goes')
  await run()
  const known = () => own.database.sql('select 1 from external_links where address = $1', [`${site}/of-what-goes`])
  expect(await known()).toHaveLength(1)
  await payload.update({ collection: 'pages', id, data: { _status: 'draft' }, overrideAccess: true })
  await run(0)
  expect(await known()).toHaveLength(0)
})

test('nobody starts it from outside, or writes what it found', async () => {
  await page('/of-doors')
  await run()
  const [row] = await own.database.sql('select id from external_links limit 1')
  for (const one of people) {
    await one.ask('POST', '/api/external-links/check', {}, 404)
    await one.ask('POST', '/api/external-links', { address: 'https://example.org/' }, 403)
    await one.ask('PATCH', `/api/external-links/${String(row?.id)}`, { isBroken: true }, 403)
    await one.ask('DELETE', `/api/external-links/${String(row?.id)}`, undefined, 403)
  }
})

import type { CollectionSlug, Payload } from 'payload'
import type { GET as Structure } from '@/app/(site)/api/open/v1/governance/route'
import { openSet } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// Open data says what pages say, and no more: published only, names only of those who may be named.

let own: PayloadOnDatabase
let payload: Payload
let structure: typeof Structure
const tables: Record<string, () => Promise<Response>> = Object.fromEntries(
  ['appointments', 'meetings', 'decisions'].map((name) => [name, openSet(`${name}.csv`)]),
)

const add = async (collection: CollectionSlug, data: object, status = 'published'): Promise<number> =>
  (await payload.create({ collection, data: { ...data, _status: status } as never, overrideAccess: true })).id

let board: number

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  payload = own.payload
  ;({ GET: structure } = await import('@/app/(site)/api/open/v1/governance/route'))

  const parent = await add('governance-bodies', { name: 'Parent', kind: 'board', summary: 'A board.' })
  board = await add('governance-bodies', {
    name: 'Board',
    kind: 'board',
    summary: 'A board.',
    established: '2020',
    reportingLines: [{ to: parent, kind: 'reports-to', from: '2024-09-01' }],
  })
  const draftBoard = await add(
    'governance-bodies',
    { name: 'Secret board', kind: 'board', summary: 'A board.' },
    'draft',
  )
  const seat = await add('seats', { label: 'Member', role: 'member', body: board, howMany: 3 })
  const trust = await add('trusts', {
    name: 'A Trust',
    shortName: 'A Trust',
    slug: 'a-trust',
    summary: 'A trust.',
    odsCode: 'RXN',
  })
  const shown = await add('people', { name: 'Shown Person', shownToPublic: true })
  const hidden = await add('people', { name: 'Hidden Person', shownToPublic: false })
  const onBehalfOf = { relationTo: 'trusts', value: trust }
  await add('appointments', { seat, holder: 'person', person: shown, from: '2025-03-01', onBehalfOf })
  await add('appointments', { seat, holder: 'person', person: hidden, from: '2025-03' })
  await add('appointments', { seat, holder: 'not-published', isDeputy: true, from: '2025-03' })
  await add('appointments', { seat, holder: 'person', person: shown, from: '2026-01-01' }, 'draft')
  const meeting = { startsAt: '2026-07-14T13:00:00.000Z', startsAt_tz: 'Europe/London', state: 'held' }
  await add('meetings', { ...meeting, body: board, where: '=Room 1', decisions: [{ text: 'The plan, agreed.' }] })
  await add('meetings', { ...meeting, startsAt: '2026-08-14T13:00:00.000Z', body: board }, 'draft')
  await add('meetings', { ...meeting, body: draftBoard, decisions: [{ text: 'Not for you' }] }, 'draft')
})
afterAll(() => own.remove())

const ask = (query = '') => structure(new Request(`https://portal.test/api/open/v1/governance${query}`))
const read = async (query?: string) => (await (await ask(query)).json()) as Record<string, Record<string, unknown>[]> // as it is made

test('the structure today names who may be named, and all that is published', async () => {
  const answer = await ask()
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const words = await answer.text()
  expect(words).toContain('Shown Person')
  expect(words).not.toMatch(/Hidden|Secret/)
  const { memberships, organizations, persons, posts } = await read()
  expect(persons).toHaveLength(1)
  expect(memberships?.map(({ role }) => role)).toEqual(['member', 'member', 'deputy'])
  expect(posts?.[0]).toMatchObject({ places: 3, vacant: 1 })
  expect(organizations?.map(({ name }) => name)).toEqual(['Board', 'Parent', 'A Trust'])
  expect(organizations?.[0]).toMatchObject({ id: `body/${board}`, founding_date: '2020' })
})

test('a day leads to the one since which it has been so, and that answers by itself', async () => {
  const answer = await ask('?on=2025-12-24')
  expect(answer.status).toBe(307)
  const to = answer.headers.get('location') ?? ''
  expect(to).toMatch(/^\/api\/open\/v1\/governance\?on=2025-\d\d-\d\d$/)
  const settled = await ask(to.replace(/^[^?]*/, ''))
  expect(settled.status).toBe(200)
})

test('of a day before all that is known nothing is said but when that begins', async () => {
  const answer = await ask('?on=1900-01-01')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({
    error: 'Nothing is known of that day: the first change that is known is of 2020-01-01.',
  })
})

test.each(['2026', '2026-02-30', 'yesterday', "2026-01-01' or 1=1"])('%s is no day, and that is said', async (day) => {
  const answer = await ask(`?on=${encodeURIComponent(day)}`)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: '"on" must be a day such as 2026-11-28.' })
})

const rowsOf = async (name: string): Promise<string[]> => {
  const answer = await tables[name]?.()
  expect(answer?.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer?.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`)
  // the mark is taken for one by whoever decodes
  return ((await answer?.text()) ?? '').trim().split('\r\n')
}

test('the tables hold what is published, a row each', async () => {
  const appointments = await rowsOf('appointments')
  expect(appointments).toHaveLength(4)
  expect(appointments.map((row) => row.split(',').at(-2))).toEqual(['deputy', 'yes', 'no', 'no'])
  expect(appointments.join()).toMatch(/Board,\d+,Member,member,\d+,Shown Person,,A Trust,2025-03-01,,,/)
  expect(appointments.join()).not.toContain('Hidden')
  const meetings = await rowsOf('meetings')
  expect(meetings).toHaveLength(2)
  expect(meetings[1]).toContain('2026-07-14T13:00:00.000Z,"\'=Room 1",held,0,https://portal.test/governance/meetings/')
  const decisions = await rowsOf('decisions')
  expect(decisions).toHaveLength(2)
  expect(decisions[1]).toContain('1,"The plan, agreed."')
})

import { createLocalReq } from 'payload'
import { noteEvent } from '@/publishing/audit/note-event'
import { administrator, author, publisher, secretariat } from '../../support/people'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { restOn, type Rest } from '../../support/rest'

// Administrators read what everybody did, others what they did themselves: in the list, one by one and in the download.

let own: PayloadOnDatabase
let rest: Rest
type Me = Awaited<ReturnType<Rest['as']>>
let admin: Me
let who: Me

interface Answer {
  docs: { id: number; userId: number | null }[]
  totalDocs: number
}

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  admin = await rest.as(administrator)
  who = await rest.as(publisher)
  for (const email of [author, secretariat]) await rest.as(email)
  await who.ask('POST', '/api/pages?draft=true', { title: '=HYPERLINK("http://example.org","x")', summary: 'x' })
})
afterAll(() => own.remove())

const list = async (me: Me, query = ''): Promise<Answer> =>
  (await me.ask('GET', `/api/audit-events?limit=500&${query}`)) as unknown as Answer // Payload's answer

test('in the list', async () => {
  expect(new Set((await list(who)).docs.map(({ userId }) => userId))).toEqual(new Set([who.id]))
  const seen = (await list(admin)).docs.map(({ userId }) => userId)
  expect(seen).toEqual(expect.arrayContaining([admin.id, who.id, null]))
})

test('one by one, and counted', async () => {
  const others = (await list(admin)).docs.find(({ userId }) => userId === admin.id)
  await who.ask('GET', `/api/audit-events/${others?.id ?? 0}`, undefined, 404)
  expect((await list(who, `where[userId][equals]=${admin.id}`)).totalDocs).toBe(0)
})

test('nobody reads any, nor downloads', async () => {
  for (const address of ['/api/audit-events', '/api/audit-events/1', '/api/audit-events/csv'])
    expect([401, 403]).toContain((await rest.raw('', address)).status)
})

const download = async (me: Me, query = ''): Promise<string[]> => {
  const response = await rest.raw(me.token, `/api/audit-events/csv?${query}`)
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'no-store',
  ])
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="who-did-what-[\d-]+\.csv"$/)
  const text = await response.text()
  return text.trimEnd().split('\r\n').slice(1)
}

test('the download holds what the list shows, with the filters of the list', async () => {
  expect(await download(admin)).toHaveLength((await list(admin)).totalDocs)
  expect(await download(who)).toHaveLength((await list(who)).totalDocs)
  const filter = `where[or][0][and][0][what][equals]=login&where[or][0][and][1][userId][equals]=${who.id}`
  expect(await download(admin, filter)).toEqual([expect.stringContaining(`,Pat Publisher,${who.id},Logged in,users,`)])
  expect(await download(admin, 'search=Sam')).not.toHaveLength(0)
  expect(await download(who, 'search=Sam')).toHaveLength(0)
})

test('no text in it is a formula', async () => {
  const rows = await download(who, 'where[what][equals]=create')
  expect(rows).toEqual([expect.stringContaining(`,"'=HYPERLINK(""http://example.org"",""x"")",`)])
})

test('a filter that is none, or too large, is refused in words', async () => {
  const many = Array.from({ length: 120 }, (_, place) => `where[and][${place}][kind][equals]=x`).join('&')
  for (const query of ['where[nothing][equals]=1', many])
    expect((await rest.raw(admin.token, `/api/audit-events/csv?${query}`)).status).toBe(400)
})

test('more than a page of it arrives whole, each row once', async () => {
  await own.database.sql(
    "insert into audit_events (at, what, user_name) select now(), 'login', 'Robot ' || n from generate_series(1, 2500) n",
  )
  const rows = await download(admin, 'where[userName][like]=Robot')
  expect([rows.length, new Set(rows).size]).toEqual([2500, 2500])
})

test('what another part of the portal notes stands beside the rest, without a title of governance', async () => {
  const { id } = who
  const user = await own.payload.findByID({ collection: 'users', id, overrideAccess: true })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, own.payload)
  await noteEvent(req, {
    what: 'review-asked',
    kind: 'meetings',
    id: 4,
    title: 'With Jo Bloggs',
    details: 'For a publisher',
  })
  const [newest] = (await list(who)).docs
  expect(newest).toMatchObject({
    userId: id,
    userName: 'Pat Publisher',
    what: 'review-asked',
    recordId: 4,
    title: null,
  })
})

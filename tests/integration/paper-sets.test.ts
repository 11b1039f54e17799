import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { CollectionSlug, Payload } from 'payload'
import type { meetingPage as MeetingPage } from '@/content/governance/meeting-page'
import { claimMeeting } from '@/publishing/governance/paper-sets/due'
import { makePaperSets } from '@/publishing/governance/paper-sets/run'
import { settlePaperSet } from '@/publishing/governance/paper-sets/make'
import { richText } from '@/seed/text'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { bookmarksOf, pdf } from '../support/pdfs'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// All public papers of a meeting as one file: what pages offer and send is always what is public now, and nothing else stays.

let own: PayloadOnDatabase
let payload: Payload
let people: Person[]
let sam: Person
let body: number
let meetingPage: typeof MeetingPage
let get: (request: Request, args: { params: Promise<{ id: string }> }) => Promise<Response>
let count = 0

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: { _status: 'published', ...data } as never, overrideAccess: true })).id
const change = (collection: CollectionSlug, id: number, data: object) =>
  payload.update({ collection, id, data: { _status: 'published', ...data } as never, overrideAccess: true })
const upload = async (pages: string[]): Promise<number> => {
  const data = await pdf(pages)
  const file = { data, mimetype: 'application/pdf', name: `paper-${++count}.pdf`, size: data.length }
  const title = `Document ${count}`
  return (
    await payload.create({ collection: 'documents', data: { title, governance: true }, file, overrideAccess: true })
  ).id
}

const item = (document: number, more: object = {}) => ({
  title: `Item ${document}`,
  readBy: 'public',
  papers: [{ title: `Paper ${document}`, document }],
  ...more,
})
interface Made {
  id: number
  documents: number[]
}
/** A published meeting with two papers, or what else it has. */
const meeting = async (more: (documents: number[]) => object = () => ({})): Promise<Made> => {
  const documents = [await upload(['a', 'b']), await upload(['c'])]
  const day = new Date(Date.UTC(2030, 2, ++count, 10)).toISOString()
  const agenda = documents.map((id) => item(id))
  const data = { body, startsAt: day, startsAt_tz: 'Europe/London', state: 'planned', agenda, ...more(documents) }
  return { id: await add('meetings', data), documents }
}

const asPage = async <Result>(work: () => Promise<Result>) => {
  const context = newRenderContext()
  const result = await renderContext.run(context, work)
  return { result, status: context.status, tags: [...context.tags] }
}
const offered = async (id: number) => (await asPage(() => meetingPage({ kind: 'public' }, id))).result?.oneFile ?? null
/** Where the server finds what it sends; null where the answer is 404. */
const sent = async (id: number | string): Promise<string | null> => {
  const { result, status } = await asPage(() =>
    get(new Request('http://x'), { params: Promise.resolve({ id: String(id) }) }),
  )
  return status === 404 ? null : result.headers.get('x-storage-key')
}
const folder = () => path.join(process.env.PORTAL_DATA ?? '', 'uploads')
/** The files of the sets of a meeting among the uploads. */
const lying = async (id: number): Promise<string[]> =>
  (await readdir(path.join(folder(), 'paper-sets')).catch(() => [])).filter((name) => name.startsWith(`${id}-`))
const opened = async (key: string | null) => PDFDocument.load(await readFile(path.join(folder(), key ?? '')))
/** What the timer does, until it has nothing more to do. */
const run = () => makePaperSets(payload, Date.now() + 60_000)

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  const rest = await restOn(own)
  people = await Promise.all([administrator, secretariat, publisher, author].map(rest.as))
  sam = people[1] as Person
  ;({ meetingPage } = await import('@/content/governance/meeting-page'))
  ;({ GET: get } = await import('@/app/(site)/governance/meetings/[id]/papers.pdf/route'))
  body = await add('governance-bodies', {
    name: 'The new board',
    kind: 'board',
    summary: 'A board.',
    earlierNames: [{ name: 'The old board', renamed: '2020' }],
  })
})
afterAll(() => own.remove())

let known: Made

test('the papers are offered once they are put together, with size and pages', async () => {
  known = await meeting()
  const { documents, id } = known
  const { result, tags } = await asPage(() => meetingPage({ kind: 'public' }, id))
  expect([result?.oneFile, await sent(id)]).toEqual([null, null])
  // what makes the page stale when they are there, and those of no other meeting
  expect(tags.filter((tag) => tag.startsWith('paper-sets'))).toEqual([`paper-sets:meeting:${id}`])
  await run()
  const key = await sent(id)
  expect(key).toMatch(new RegExp(`^paper-sets/${id}-[\\da-f]{24}\\.pdf$`))
  expect(await offered(id)).toEqual({
    href: `/governance/meetings/${id}/papers.pdf`,
    size: (await readFile(path.join(folder(), key ?? ''))).length,
    pages: 4,
  })
  const titles = bookmarksOf(await opened(key)).map(({ title }) => title)
  expect(titles).toEqual(['Contents', `1. Item ${documents[0]}`, `2. Item ${documents[1]}`])
})

test('what has not changed is not made anew', async () => {
  const { id } = known
  const before = await own.database.sql('select id, xmin from paper_sets where meeting = $1', [id])
  await own.database.sql('update paper_set_checks set checked_at = null where meeting_id = $1', [id])
  await run()
  expect(await own.database.sql('select id, xmin from paper_sets where meeting = $1', [id])).toEqual(before)
})

describe('what was made of other papers is not sent, from the moment on', () => {
  let made: Made
  let before: string | null
  let was: object
  beforeAll(async () => {
    made = await meeting()
    await run()
    before = await sent(made.id)
    const { agenda, papersFrom } = await payload.findByID({
      collection: 'meetings',
      id: made.id,
      depth: 0,
      overrideAccess: true,
    })
    was = { agenda, papersFrom: papersFrom ?? null, state: 'planned' }
  })
  // the timer has not come meanwhile
  afterEach(async () => {
    await payload.update({
      collection: 'meetings',
      id: made.id,
      data: { _status: 'published', ...was } as never,
      overrideAccess: true,
    })
    expect(await sent(made.id)).toBe(before)
  })

  const [first, second] = [0, 1].map((at) => () => made.documents[at] ?? 0) as [() => number, () => number]
  const cases: [string, () => object][] = [
    ['another order', () => ({ agenda: made.documents.toReversed().map((id) => item(id)) })],
    ['another title', () => ({ agenda: made.documents.map((id) => item(id, { title: 'Other' })) })],
    ['a meeting that is cancelled', () => ({ state: 'cancelled' })],
    ['one is withdrawn', () => ({ agenda: [item(first())] })],
    [
      'one is private',
      () => ({ agenda: [item(first()), item(second(), { readBy: 'private', privateReason: 'names people' })] }),
    ],
    [
      'one is embargoed',
      () => ({
        agenda: [item(first()), item(second(), { readBy: 'embargoed', embargoedUntil: '2029-01-01T09:00:00.000Z' })],
      }),
    ],
    ['all are public later', () => ({ papersFrom: '2029-01-01T09:00:00.000Z' })],
    ['the meeting is not public any more', () => ({ _status: 'draft' })],
  ]
  test.each(cases)('%s', async (_, data) => {
    expect(before).not.toBeNull()
    await change('meetings', made.id, data())
    expect([await sent(made.id), await offered(made.id)]).toEqual([null, null])
  })

  test('a draft of the meeting changes nothing', async () => {
    await payload.update({
      collection: 'meetings',
      id: made.id,
      data: { agenda: [] },
      draft: true,
      overrideAccess: true,
    })
    expect(await sent(made.id)).toBe(before)
  })
})

describe('when the timer has come', () => {
  let made: Made
  let before: string | null
  beforeEach(async () => {
    made = await meeting()
    await run()
    before = await sent(made.id)
    expect(before).not.toBeNull()
  })

  test('papers in another order are one file again, and the old one is gone', async () => {
    await change('meetings', made.id, { agenda: made.documents.toReversed().map((id) => item(id)) })
    await run()
    const after = await sent(made.id)
    expect(after).not.toBe(before)
    expect((await lying(made.id)).map((name) => `paper-sets/${name}`)).toEqual([after])
  })

  test.each<[string, () => object]>([
    ['with one paper less', () => ({ agenda: [item(made.documents[0] ?? 0)] })],
    ['that is not public any more', () => ({ _status: 'draft' })],
    ['that is in the bin', () => ({ deletedAt: new Date().toISOString() })],
  ])('a meeting %s has none, and the old one is gone', async (_, data) => {
    await change('meetings', made.id, data())
    await run()
    expect([await sent(made.id), await lying(made.id)]).toEqual([null, []])
  })

  test('a file that is replaced is in it', async () => {
    const data = await pdf(['x', 'y', 'z'])
    await payload.update({
      collection: 'documents',
      id: made.documents[0] ?? 0,
      data: {},
      file: { data, mimetype: 'application/pdf', name: 'new.pdf', size: data.length },
      overrideAccess: true,
    })
    expect(await sent(made.id)).toBeNull()
    await run()
    expect(await offered(made.id)).toMatchObject({ pages: 5 })
    expect(await lying(made.id)).toHaveLength(1)
  })

  test('a document that the secretariat destroys goes with every file that it is in, before the timer comes', async () => {
    const [first = 0] = made.documents
    await change('meetings', made.id, { agenda: [] })
    await sam.ask('POST', `/api/documents/${first}/destroy`, { reason: 'Names a patient.' })
    expect(await lying(made.id)).toEqual([])
    expect(await own.database.sql('select 1 from paper_sets where meeting = $1', [made.id])).toEqual([])
  })

  test('of a meeting that is deleted for good it goes too', async () => {
    await payload.delete({ collection: 'meetings', id: made.id, overrideAccess: true })
    expect(await sent(made.id)).toBeNull()
    await run()
    expect(await lying(made.id)).toEqual([])
  })

  test('a file that is gone from the storage is made anew at the daily look', async () => {
    const { uploads } = await import('@/publishing/uploads/uploads-folder')
    await uploads().delete(before ?? '')
    await own.database.sql(
      "update paper_set_checks set checked_at = now() - interval '25 hours' where meeting_id = $1",
      [made.id],
    )
    await run()
    expect((await lying(made.id)).map((name) => `paper-sets/${name}`)).toEqual([before])
  })
})

test('papers that become public by themselves are put together then', async () => {
  const { id } = await meeting(() => ({ papersFrom: '2029-01-01T09:00:00.000Z' }))
  await run()
  expect(await own.database.sql('select next_at from paper_set_checks where meeting_id = $1', [id])).toEqual([
    { next_at: new Date('2029-01-01T09:00:00.000Z') },
  ])
  // as if that moment had come
  await own.database.sql("update meetings set papers_from = '2026-01-01T09:00:00Z' where id = $1", [id])
  await own.database.sql(
    "update paper_set_checks set next_at = now(), checked_at = now() + interval '1 hour' where meeting_id = $1",
    [id],
  )
  await run()
  expect(await offered(id)).toMatchObject({ pages: 4 })
})

test('private items, embargoed ones and papers to follow are in the list as the public knows them, and their files are not', async () => {
  const secret = await upload(['secret words'])
  const words = richText('Words.', () => undefined)
  const { id, documents } = await meeting((own) => ({
    agenda: [
      ...own.map((one) => item(one)),
      item(secret, { title: 'Takeover', readBy: 'private', privateReason: 'commercially sensitive' }),
      { title: 'Later', readBy: 'public', papers: [{ title: 'To come' }, { title: 'As words', text: words }] },
    ],
  }))
  await run()
  const titles = bookmarksOf(await opened(await sent(id))).flatMap(({ below, title }) => [
    title,
    ...below.map((one) => one.title),
  ])
  expect(titles).toContain('3. Private: commercially sensitive')
  expect(titles).toContain('To come: to follow')
  expect(titles.join(' ')).not.toContain('Takeover')
  expect(await own.database.sql('select documents from paper_sets where meeting = $1', [id])).toEqual([{ documents }])
})

test('the papers of a joint meeting name both bodies; with its first body it is not public', async () => {
  const [first, second] = [
    await add('governance-bodies', { name: 'First body', kind: 'board', summary: 'A board.' }),
    await add('governance-bodies', { name: 'Second body', kind: 'board', summary: 'A board.' }),
  ]
  const { id } = await meeting(() => ({ body: first, alsoOf: [second] }))
  await run()
  expect((await opened(await sent(id))).getTitle()).toContain('Papers: First body and Second body')
  await change('governance-bodies', first, { name: 'First body renamed' })
  await change('governance-bodies', second, { _status: 'draft' })
  expect(await sent(id)).toBeNull()
  await run()
  expect((await opened(await sent(id))).getTitle()).toContain('Papers: First body renamed, ')
})

test('what could not be put together is not offered, nor tried again until it changes', async () => {
  const { id } = await meeting()
  await claimMeeting(payload, id)
  await settlePaperSet(payload, id, { bytes: 1, pages: 1, perFile: 1_000, altogether: 20_000 })
  expect([await offered(id), await lying(id)]).toEqual([null, []])
  await own.database.sql('update paper_set_checks set claimed_until = null where meeting_id = $1', [id])
  await run()
  expect([await offered(id), await lying(id)]).toEqual([null, []])
  await change('meetings', id, { where: 'Preston' })
  await run()
  expect(await lying(id)).toHaveLength(1)
})

test('of two instances one puts the papers together', async () => {
  const { id } = await meeting()
  const [one, other] = await Promise.all([run(), run()])
  expect(one + other).toBeGreaterThan(0)
  expect(await lying(id)).toHaveLength(1)
})

test.each(['x', '0', '99999999999999', '123456'])('there are none of meeting %s', async (id) =>
  expect(await sent(id)).toBeNull(),
)

test('nobody starts it, writes it or changes it over the REST API', async () => {
  const { id } = known
  const [row] = await own.database.sql('select id from paper_sets where meeting = $1', [id])
  for (const one of people) {
    await one.ask('POST', '/api/paper-sets/make', {}, 404)
    await one.ask('POST', '/api/paper-sets', { meeting: id, filename: 'x', filesize: 1, pages: 1, documents: [] }, 403)
    await one.ask('PATCH', `/api/paper-sets/${String(row?.id)}`, { pages: 9 }, 403)
    await one.ask('DELETE', `/api/paper-sets/${String(row?.id)}`, undefined, 403)
  }
})

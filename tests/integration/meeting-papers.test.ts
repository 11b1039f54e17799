import { jest } from '@jest/globals'
import type { CollectionSlug, Payload } from 'payload'
import type { meetingPage as MeetingPage } from '@/content/governance/meeting-page'
import { richText } from '@/seed/text'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { openSet } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// Nothing of a private or embargoed item comes out by any door, and an embargo ends by itself.

let own: PayloadOnDatabase
let payload: Payload
let rest: Rest
let people: Record<'admin' | 'sam' | 'pat' | 'alex', Person>
let body: number
let meetingPage: typeof MeetingPage
let publicFile: (filename: string) => Promise<unknown>
let tables: Record<'meetings' | 'decisions', () => Promise<Response>>
let count = 0

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: { _status: 'published', ...data } as never, overrideAccess: true })).id

/** A document of governance, as it is stored. */
const file = async (governance = true): Promise<{ id: number; name: string }> => {
  const name = `paper-${++count}.pdf`
  const [row] = await own.database.sql(
    "insert into documents (title, filename, mime_type, filesize, pages, governance) values ($1, $1, 'application/pdf', 545000, 12, $2) returning id",
    [name, governance],
  )
  return { id: Number(row?.id), name }
}

const startsAt = () => new Date(Date.UTC(2030, 2, ++count, 10)).toISOString()
const meeting = (data: object = {}) => ({
  body,
  startsAt: startsAt(),
  startsAt_tz: 'Europe/London',
  state: 'planned',
  ...data,
})
const words = (text: string) => richText(text, () => undefined)
const secret = 'Takeover of Hospital X'
const item = (data: object = {}) => ({ title: secret, readBy: 'public' as const, ...data })

/** What some work reads for a page at a moment, and when that page expires: ISO 8601, null if never. */
const asOf = async <Result>(moment: string | null, work: () => Promise<Result>) => {
  if (moment !== null)
    jest.useFakeTimers({
      doNotFake: [
        'nextTick',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
        'queueMicrotask',
        'hrtime',
        'performance',
      ],
      now: new Date(moment),
    })
  try {
    const context = newRenderContext()
    const result = await renderContext.run(context, work)
    return { result, expiry: context.expiresAt === Infinity ? null : new Date(context.expiresAt).toISOString() }
  } finally {
    jest.useRealTimers()
  }
}

const thePublic = { kind: 'public' } as const
const pageOf = async (id: number, moment: string | null = null) =>
  (await asOf(moment, () => meetingPage(thePublic, id))).result

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  rest = await restOn(own)
  const [admin, sam, pat, alex] = [
    await rest.as(administrator),
    await rest.as(secretariat),
    await rest.as(publisher),
    await rest.as(author),
  ]
  people = { admin, sam, pat, alex }
  ;({ meetingPage } = await import('@/content/governance/meeting-page'))
  ;({ publicFile } = await import('@/content/files/public-files'))
  tables = {
    meetings: openSet('meetings.csv'),
    decisions: openSet('decisions.csv'),
  }
  body = await add('governance-bodies', { name: 'A board', kind: 'board', summary: 'A board.' })
})
afterAll(() => own.remove())

describe('a private item', () => {
  let id: number
  let paper: { id: number; name: string }
  beforeAll(async () => {
    paper = await file()
    id = await add(
      'meetings',
      meeting({
        agenda: [
          item({ title: 'Welcome' }),
          item({
            readBy: 'private',
            privateReason: 'commercially sensitive',
            lead: 'Takeover lead',
            papers: [
              { title: 'Takeover paper', document: paper.id },
              { title: 'Takeover text', text: words('Takeover [words](https://takeover.example.org/plan).') },
            ],
          }),
        ],
      }),
    )
  })

  test('is on the page with its number and reason, and nothing else of it', async () => {
    const page = await pageOf(id)
    expect(page?.agenda[1]).toMatchObject({
      number: 2,
      title: null,
      closed: { kind: 'private', reason: 'commercially sensitive' },
    })
    expect(JSON.stringify(page)).not.toContain('Takeover')
    expect([page?.papers, page?.stage]).toEqual([0, 'planned'])
  })

  test('gives its file to nobody outside, however long ago the meeting is, and not while a draft makes it public', async () => {
    expect((await asOf('2099-01-01T00:00:00.000Z', () => publicFile(paper.name))).result).toBeNull()
    await payload.update({
      collection: 'meetings',
      id,
      draft: true,
      data: { agenda: [item({ papers: [{ title: 'Paper', document: paper.id }] })], _status: 'draft' },
      overrideAccess: true,
    })
    expect(await publicFile(paper.name)).toBeNull()
  })

  test('is not in the data, the calendar or the lists', async () => {
    const { meetingsForCalendar } = await import('@/content/governance/meeting-calendar')
    const { comingMeetings } = await import('@/content/governance/meetings')
    const told = await Promise.all([
      tables.meetings().then((answer) => answer.text()),
      tables.decisions().then((answer) => answer.text()),
      meetingsForCalendar().then((found) => JSON.stringify(found)),
      comingMeetings(new Date(), 100).then((found) => JSON.stringify(found)),
    ])
    expect(told[0]).toContain(`/governance/meetings/${id}`)
    expect(told.join()).not.toMatch(/Takeover|paper-\d+\.pdf/)
  })

  test.each([
    ['read', ''],
    ['read with everything selected', '?select[agenda]=true&select[papers]=true'],
    ['listed', '?where[body][exists]=true'],
  ])('is not told to roles that only read governance, when the meeting is %s', async (_, query) => {
    for (const who of [people.pat, people.alex]) {
      const told = JSON.stringify(
        await who.ask('GET', query.includes('where') ? `/api/meetings${query}` : `/api/meetings/${id}${query}`),
      )
      expect(told).toContain('"id":')
      expect(told).not.toMatch(/Takeover|commercially|paper-\d+\.pdf/)
    }
    expect(JSON.stringify(await people.sam.ask('GET', `/api/meetings/${id}`))).toContain('Takeover paper')
  })

  test.each([
    'where[agenda.title][like]=Takeover',
    'where[agenda.papers.title][like]=Takeover',
    'where[papers.title][like]=Takeover',
    'where[hasPapers][equals]=true',
    'sort=agenda.title',
  ])('is not guessed by these roles with %s', async (query) => {
    await people.pat.ask('GET', `/api/meetings?${query}`, undefined, 403)
  })

  test('is not guessed by the name of its file', async () => {
    await people.pat.ask('GET', '/api/meetings?where[agenda.papers.document.filename][like]=paper', undefined, 400)
  })

  test.each(['/versions', `/versions?where[version.agenda.title][like]=Takeover`])(
    'is not in older versions for these roles: %s',
    async (address) => {
      await people.pat.ask('GET', `/api/meetings${address}`, undefined, 403)
      await people.alex.ask('GET', `/api/meetings${address}`, undefined, 403)
    },
  )

  test('is not looked into by the check of links, which notes addresses for all roles', async () => {
    const { linkedAddresses } = await import('@/publishing/links/linked-addresses')
    const text = words('[Open](https://open.example.org/plan)')
    await add('meetings', meeting({ agenda: [item({ papers: [{ title: 'Open', text }] })] }))
    expect(await linkedAddresses(payload)).toEqual(['https://open.example.org/plan'])
  })

  test('may have a title for the public', async () => {
    const other = await add(
      'meetings',
      meeting({
        agenda: [item({ readBy: 'private', privateReason: 'about one person', publicTitle: 'An appointment' })],
      }),
    )
    expect((await pageOf(other))?.agenda).toMatchObject([
      { title: 'An appointment', closed: { kind: 'private', reason: 'about one person' } },
    ])
  })
})

describe('an embargo', () => {
  const nine = '2030-03-01T09:00:00.000Z'
  const [before, at] = ['2030-03-01T08:59:59.000Z', nine]

  test.each<[string, (paper: object) => object]>([
    ['of an item', (paper) => ({ agenda: [item({ readBy: 'embargoed', embargoedUntil: nine, papers: [paper] })] })],
    ['of the papers of items', (paper) => ({ papersFrom: nine, agenda: [item({ papers: [paper] })] })],
    ['of the papers of the meeting', (paper) => ({ papersFrom: nine, papers: [{ ...paper, kind: 'paper' }] })],
  ])('%s: its file is sent from that moment on, by itself, and not before', async (_, data) => {
    const paper = await file()
    const id = await add('meetings', meeting(data({ title: 'Takeover paper', document: paper.id })))
    const early = await asOf(before, () => publicFile(paper.name))
    expect(early).toEqual({ result: null, expiry: nine })
    expect((await asOf(at, () => publicFile(paper.name))).result).toMatchObject({ filename: paper.name })
    const page = await asOf(before, () => meetingPage(thePublic, id))
    expect(page.expiry).toBe(nine)
    expect([page.result?.papers, page.result?.stage]).toEqual([0, 'planned'])
    expect(JSON.stringify(page.result)).not.toMatch(/Takeover paper|paper-\d+\.pdf/)
    const open = await pageOf(id, at)
    expect([open?.papers, open?.stage]).toEqual([1, 'papers-published'])
    expect(JSON.stringify(open)).toContain(`/files/${paper.name}`)
  })

  test('is over for lists and data at its moment too', async () => {
    const { comingMeetings } = await import('@/content/governance/meetings')
    const { meetingsAtAGlance } = await import('@/content/governance/meetings-by-body')
    const board = await add('governance-bodies', { name: 'Board of papers', kind: 'board', summary: 'A board.' })
    const paper = { title: 'A paper', text: words('Some words.') }
    const id = await add('meetings', {
      ...meeting({ papersFrom: nine, papers: [{ ...paper, kind: 'paper' }] }),
      body: board,
    })
    const lists = (moment: string) =>
      asOf(moment, async () => {
        const [mine] = (await comingMeetings(new Date(moment), 100)).filter(({ href }) => href.endsWith(`/${id}`))
        return [mine?.papers, (await meetingsAtAGlance([board], new Date(moment))).get(board)?.papers?.papers ?? null]
      })
    expect(await lists(before)).toEqual({ result: [0, null], expiry: nine })
    expect((await lists(at)).result).toEqual([1, 1])
  })

  test('of a meeting that is over: the overview of bodies is made anew at its moment', async () => {
    const { meetingsAtAGlance } = await import('@/content/governance/meetings-by-body')
    const board = await add('governance-bodies', { name: 'Board of late papers', kind: 'board', summary: 'A board.' })
    const late = '2031-06-01T08:00:00.000Z'
    const papers = [{ title: 'A paper', text: words('Some words.'), kind: 'paper' }]
    await add('meetings', { ...meeting({ papersFrom: late, papers }), body: board })
    const count = (moment: string) =>
      asOf(moment, async () => (await meetingsAtAGlance([board], new Date(moment))).get(board)?.papers?.papers ?? null)
    expect(await count('2031-05-01T08:00:00.000Z')).toEqual({ result: null, expiry: late })
    expect(await count(late)).toEqual({ result: 1, expiry: null })
  })

  test('without its moment is not published', async () => {
    const refused = await people.sam.ask(
      'POST',
      '/api/meetings',
      { ...meeting({ agenda: [item({ readBy: 'embargoed' })] }), _status: 'published' },
      400,
    )
    expect(JSON.stringify(refused)).toContain('Say from when on everybody may read it.')
  })
})

test('the link to join online is public until the end of the day, and not of a cancelled meeting', async () => {
  const joinLink = `https://meet.example.nhs.uk/l/${'a'.repeat(300)}?context=%7b%7d`
  const begins = startsAt()
  const data = { ...meeting({ joinLink, startsAt: begins }), _status: 'published' }
  const { id } = (await people.sam.ask('POST', '/api/meetings', data)).doc as { id: number } // Payload's answer
  const joined = async (moment: string) => (await asOf(moment, () => meetingPage(thePublic, id))).result?.joinLink
  const day = begins.slice(0, 10)
  expect([await joined(`${day}T00:30:00.000Z`), await joined(`${day}T22:30:00.000Z`)]).toEqual([joinLink, joinLink])
  const dayAfter = new Date(Date.parse(`${day}T12:00:00.000Z`) + 86_400_000).toISOString()
  expect(await joined(dayAfter)).toBeNull()
  await people.sam.ask('PATCH', `/api/meetings/${id}`, { state: 'cancelled', _status: 'published' })
  expect(await joined(`${day}T00:30:00.000Z`)).toBeNull()
  const refused = await people.sam.ask(
    'PATCH',
    `/api/meetings/${id}`,
    { joinLink: 'meet.example.nhs.uk', _status: 'published' },
    400,
  )
  expect(JSON.stringify(refused)).toContain('Write the whole address')
})

test('the file of a private paper is governance’s, or it is not published', async () => {
  const [open, kept] = [await file(false), await file()]
  const asked = (document: number) => ({
    ...meeting({
      agenda: [item({ readBy: 'private', privateReason: 'about a person', papers: [{ title: 'Paper', document }] })],
    }),
    _status: 'published',
  })
  expect(JSON.stringify(await people.sam.ask('POST', '/api/meetings', asked(open.id), 400))).toMatch(
    /Everybody who uses this panel can open .*agenda\.0\.papers\.0\.document/,
  )
  await people.sam.ask('POST', '/api/meetings', asked(kept.id))
})

test('a paper without a text and a file is to follow, whatever is sent, and is not counted', async () => {
  const saved = (await people.sam.ask('POST', '/api/meetings?depth=0', {
    ...meeting({
      papers: [
        { title: 'Later', kind: 'paper', toFollow: false, text: words('') },
        { title: 'Now', kind: 'paper', toFollow: true, text: words('Here.') },
      ],
    }),
    hasPapers: false,
    _status: 'published',
  })) as { doc: { id: number; hasPapers: boolean; papers: { toFollow: boolean }[] } } // Payload's answer
  expect(saved.doc.papers.map(({ toFollow }) => toFollow)).toEqual([true, false])
  expect(saved.doc.hasPapers).toBe(true)
  const page = await pageOf(saved.doc.id)
  expect(page?.general.map(({ title, toFollow }) => [title, toFollow])).toEqual([
    ['Later', true],
    ['Now', false],
  ])
  expect(page?.papers).toBe(1)
})

describe('a meeting that is moved', () => {
  const idOf = ({ doc }: Json): number => (doc as { id: number }).id // Payload's answer
  const made = async (start: string): Promise<number> =>
    idOf(await people.sam.ask('POST', '/api/meetings', { ...meeting({ startsAt: start }), _status: 'published' }))
  const change = (id: number, data: object) => people.sam.ask('PATCH', `/api/meetings/${id}`, data)
  const publish = (id: number, data: object) => change(id, { ...data, _status: 'published' })

  test('says its old day, whatever drafts there were, and the day can be taken away', async () => {
    const id = await made('2031-03-04T10:00:00.000Z')
    await people.sam.ask('PATCH', `/api/meetings/${id}?draft=true`, {
      startsAt: '2031-03-05T10:00:00.000Z',
      _status: 'draft',
    })
    await publish(id, { startsAt: '2031-03-06T10:00:00.000Z' })
    expect((await pageOf(id))?.movedFrom).toBe('2031-03-04')
    await publish(id, { movedFrom: null })
    expect((await pageOf(id))?.movedFrom).toBeNull()
  })

  test('is the same event in calendars, with a higher number', async () => {
    const { meetingsForCalendar } = await import('@/content/governance/meeting-calendar')
    const id = await made('2031-04-04T10:00:00.000Z')
    await own.database.sql("update meetings set updated_at = now() - interval '1 hour' where id = $1", [id])
    const event = async () => (await meetingsForCalendar()).find((one) => one.id === id)
    const before = await event()
    await publish(id, { startsAt: '2031-04-05T10:00:00.000Z' })
    const after = await event()
    expect(after).toMatchObject({ movedFrom: '2031-04-04', startsAt: '2031-04-05T10:00:00.000Z' })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
  })
})

test('minutes say that they are a draft, or on which day they were approved, which says that the meeting was held', async () => {
  const id = await add('meetings', meeting({ minutes: { text: words('Present: all.') } }))
  expect((await pageOf(id))?.minutes).toMatchObject({ title: 'Minutes', draft: true, approvedOn: null })
  await payload.update({
    collection: 'meetings',
    id,
    data: { minutes: { approvedOn: '2030-05-05' }, _status: 'published' },
    overrideAccess: true,
  })
  expect(await pageOf(id)).toMatchObject({
    stage: 'minutes-approved',
    minutes: { draft: false, approvedOn: '2030-05-05' },
  })
  expect(await (await tables.meetings()).text()).toMatch(new RegExp(`/governance/meetings/${id},,2030-05-05`))
})

test('a decision has a reference of its own and an owner, in the data too', async () => {
  const saved = (reference: string, expected?: number) =>
    people.sam.ask(
      'POST',
      '/api/meetings',
      {
        ...meeting({ decisions: [{ text: 'Agreed.', reference, owner: 'Programme director' }] }),
        _status: 'published',
      },
      expected,
    )
  await saved(' dpb-2030-04 ')
  expect(await (await tables.decisions()).text()).toMatch(/,DPB-2030-04,Programme director,meeting\/\d+\/decision\/1$/m)
  expect(JSON.stringify(await saved('DPB-2030-04', 400))).toMatch(
    /DPB-2030-04 is the reference of a decision of \\"A board, .*\\" already/,
  )
  expect(JSON.stringify(await saved('the fourth', 400))).toContain('Write letters, digits and hyphens')
})

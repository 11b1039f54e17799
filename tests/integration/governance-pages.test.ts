import type { CollectionSlug, Payload } from 'payload'
import type { comingMeetings as ComingMeetings } from '@/content/governance/meetings'
import type { membersOf as MembersOf } from '@/content/governance/members'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { richText } from '@/seed/text'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// Who holds a seat is shown only as far as it may be, and pages expire when seats, holders or coming meetings change.

let own: PayloadOnDatabase
let payload: Payload
let membersOf: typeof MembersOf
let comingMeetings: typeof ComingMeetings
let count = 0

const add = async (collection: CollectionSlug, data: object): Promise<number> =>
  (await payload.create({ collection, data: { _status: 'published', ...data } as never, overrideAccess: true })).id
const aBody = () => add('governance-bodies', { name: `Board ${++count}`, kind: 'board', summary: 'A board.' })
const aSeat = (body: number, data: object = {}) => add('seats', { label: 'Chair', role: 'chair', body, ...data })
const aPerson = (data: object) =>
  add('people', { name: 'Robin Example', jobTitle: 'Director', sharesName: true, ...data })

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  ;({ membersOf } = await import('@/content/governance/members'))
  ;({ comingMeetings } = await import('@/content/governance/meetings'))
})
afterAll(() => own.remove())

/** What some work reads for a page, and when that page expires: ISO 8601, null if never. */
const rendered = async <Result>(work: () => Promise<Result>): Promise<{ result: Result; expiry: string | null }> => {
  const context = newRenderContext()
  const result = await renderContext.run(context, work)
  return { result, expiry: context.expiresAt === Infinity ? null : new Date(context.expiresAt).toISOString() }
}

const day = '2026-11-24'

describe('the holder of a seat', () => {
  test.each([
    ['whose name may be shown', { shownToPublic: true }, ['Robin Example', 'Director']],
    ['whose name may not', { shownToPublic: false }, [null, null]],
    ['of whom nobody has said', {}, [null, null]],
  ])('%s', async (_, shown, [name, jobTitle]) => {
    const body = await aBody()
    const appointment = { seat: await aSeat(body), holder: 'person', person: await aPerson(shown), from: '2025' }
    const id = await add('appointments', appointment)
    const [seat] = (await membersOf(body, day)).now
    expect(seat?.state).toBe('held')
    expect(seat?.holders).toMatchObject([
      { name, jobTitle, onBehalfOf: null, from: '2025', until: null, certainty: 'certain' },
    ])
    const stored = await payload.findByID({ collection: 'appointments', id, depth: 0, overrideAccess: true })
    expect(stored.title).toMatch(/^Chair, Board \d+$/)
  })

  test('whose name is not published is not shown, though the person is known', async () => {
    const body = await aBody()
    const person = await aPerson({ shownToPublic: true })
    const id = await add('appointments', { seat: await aSeat(body), holder: 'not-published', person })
    const [seat] = (await membersOf(body, day)).now
    expect(seat?.holders.map(({ name }) => name)).toEqual([null])
    const stored = await payload.findByID({ collection: 'appointments', id, depth: 0, overrideAccess: true })
    expect(stored.title).toMatch(/^Chair, Board \d+$/)
  })
})

describe('the seats of a body', () => {
  test.each([
    ['none of three while nobody was ever entered', 3, [], 0],
    ['one of three with two holders', 3, [{}, { from: '2024' }], 1],
    ['none of two with two holders', 2, [{}, { from: '2024' }], 0],
    ['all of two whose holders have left', 2, [{ until: '2024' }, { until: '2025' }], 2],
  ])('that are vacant: %s', async (_, howMany, appointments, vacant) => {
    const body = await aBody()
    const seat = await aSeat(body, { howMany })
    for (const one of appointments) await add('appointments', { seat, holder: 'not-published', ...one })
    expect((await membersOf(body, day)).now[0]?.vacant).toBe(vacant)
  })

  test.each([
    ['one that begins', { from: '2026-12-01' }, '2026-12-01T00:00:00.000Z'],
    ['one that ends', { until: '2026-12-31' }, '2027-01-01T00:00:00.000Z'],
    ['one without dates', {}, null],
  ])('hold until the next change: %s', async (_, dates, expiry) => {
    const body = await aBody()
    await aSeat(body, dates)
    expect((await rendered(() => membersOf(body, day))).expiry).toBe(expiry)
  })

  test.each([
    ['one that begins', { from: '2026-12-01' }, '2026-12-01T00:00:00.000Z'],
    ['one that ends', { from: '2020', until: '2026-12-31' }, '2027-01-01T00:00:00.000Z'],
    ['one that is over', { from: '2020', until: '2021' }, null],
  ])('hold until the next change of their appointments: %s', async (_, dates, expiry) => {
    const body = await aBody()
    await add('appointments', { seat: await aSeat(body), holder: 'not-published', ...dates })
    expect((await rendered(() => membersOf(body, day))).expiry).toBe(expiry)
  })
})

test('coming meetings hold until the next one begins', async () => {
  const at = new Date(`${day}T12:00:00Z`)
  expect(await rendered(() => comingMeetings(at, 3))).toEqual({ result: [], expiry: null })
  const body = await aBody()
  for (const startsAt of ['2027-01-15T10:00:00.000Z', '2026-12-15T10:00:00.000Z', '2026-06-15T10:00:00.000Z'])
    await add('meetings', { body, startsAt, startsAt_tz: 'Europe/London', state: 'planned' })
  const { expiry, result } = await rendered(() => comingMeetings(at, 3))
  expect(expiry).toBe('2026-12-15T10:00:00.000Z')
  expect(result).toHaveLength(2)
})

test('the next meeting is one that takes place, of a body that is public', async () => {
  const { nextMeeting } = await import('@/content/governance/meetings')
  const [shown, hidden] = [await aBody(), await aBody()]
  const planned = { startsAt_tz: 'Europe/London', state: 'planned' }
  for (const startsAt of ['2031-03-01T10:00:00.000Z', '2031-03-02T10:00:00.000Z'])
    await add('meetings', { ...planned, body: hidden, startsAt })
  await add('meetings', { ...planned, body: shown, startsAt: '2031-03-03T10:00:00.000Z', state: 'cancelled' })
  await add('meetings', { ...planned, body: shown, startsAt: '2031-03-04T10:00:00.000Z' })
  await own.database.sql(`update governance_bodies set _status = 'draft' where id = ${hidden}`)
  expect((await nextMeeting(new Date('2031-01-01T00:00:00Z')))?.startsAt).toBe('2031-03-04T10:00:00.000Z')
})

test('the structure on a day has the names, lines and holders of that day, and what changed on the last one before', async () => {
  const { daysAround } = await import('@/content/governance/days-around')
  const { structureOnDay } = await import('@/content/governance/on-day')
  const above = await aBody()
  const body = await add('governance-bodies', {
    name: 'The Board of Today',
    kind: 'board',
    summary: 'A board.',
    established: '2019-04-01',
    earlierNames: [{ name: 'The Board of Old', renamed: '2022-04-01' }],
    reportingLines: [
      { to: above, kind: 'reports-to', from: '2019-04-01', until: '2021-08-31' },
      { to: above, kind: 'advises', from: '2021-09-01' },
    ],
  })
  const seat = await aSeat(body, { howMany: 1 })
  const person = await aPerson({ name: 'Alex Long Ago', shownToPublic: true })
  await add('appointments', { seat, holder: 'person', person, from: '2019-04-01', until: '2021-12-31' })
  await add('appointments', { seat, holder: 'not-published', from: '2022-01' })
  const on = async (asked: string) => {
    const { bodies, changed, lines, members, since } = await structureOnDay(asked)
    return {
      name: bodies.find((one) => one.body.id === body)?.body.name,
      lines: lines.filter(({ from }) => from.id === body).map(({ line }) => line.kind),
      holders: members.rows
        .find((one) => one.body.id === body)
        ?.seats.flatMap(({ holders }) => holders.map(({ certainty, name }) => [name, certainty])),
      since,
      changed: changed.map(({ body: { text }, what, was }) => [what, text, was]),
    }
  }
  expect(await on('2021-08-30')).toMatchObject({
    name: 'The Board of Old',
    lines: ['reports-to'],
    holders: [['Alex Long Ago', 'certain']],
  })
  expect(await on('2022-01-15')).toMatchObject({ lines: ['advises'], holders: [[null, 'about']] })
  expect(await on('2022-05-01')).toMatchObject({
    name: 'The Board of Today',
    holders: [[null, 'certain']],
    since: '2022-04-01',
    changed: [['renamed', 'The Board of Today', 'The Board of Old']],
  })
  expect((await on('2018-01-01')).name).toBeUndefined()
  expect(await daysAround('2022-05-01')).toMatchObject({ since: '2022-04-01', earlier: '2022-01-31' })
  expect(await daysAround('2021-12-31')).toMatchObject({ since: '2021-09-01', later: '2022-01-01' })
})

test('the page of a body keeps past, present and coming apart', async () => {
  const { bodyPage } = await import('@/content/governance/body-page')
  const { thePublic } = await import('@/content/viewer')
  const above = await aBody()
  const body = await add('governance-bodies', {
    name: 'The Three Tenses Board',
    slug: 'three-tenses',
    kind: 'board',
    summary: 'A board.',
    reportingLines: [
      { to: above, kind: 'reports-to', from: '2019', until: '2022-08' },
      { to: above, kind: 'advises', from: '2023' },
      { to: above, kind: 'delegated-from', from: '2027-04-01' },
    ],
  })
  const seat = await aSeat(body, { howMany: 2 })
  const named = (name: string) => aPerson({ name, shownToPublic: true })
  await add('appointments', { seat, holder: 'person', person: await named('Past Person'), until: '2022' })
  await add('appointments', { seat, holder: 'person', person: await named('Present Person'), from: '2023' })
  await add('appointments', { seat, holder: 'person', person: await named('Coming Person'), from: '2027-04-01' })
  const asDeputy = async (name: string, dates: object) =>
    add('appointments', { seat, holder: 'person', person: await named(name), isDeputy: true, ...dates })
  await asDeputy('Present Deputy', { from: '2024' })
  await asDeputy('Past Deputy', { from: '2020', until: '2021' })
  await add('governance-bodies', {
    name: 'The Board Before',
    slug: 'board-before',
    kind: 'board',
    summary: 'A board.',
    dissolved: '2018',
    succeededBy: [body],
  })
  await add('governance-bodies', {
    name: 'The Board To End',
    slug: 'board-to-end',
    kind: 'board',
    summary: 'A board.',
    dissolved: '2027-03-31',
    succeededBy: [body],
  })
  const at = new Date(`${day}T12:00:00Z`)
  const { expiry, result: page } = await rendered(() => bodyPage(thePublic, 'three-tenses', at))
  expect(expiry).toBe('2026-11-25T00:00:00.000Z')
  expect(page?.pastMembers.map(({ name, seat: of }) => [name, of])).toEqual([
    ['Past Person', 'Chair'],
    ['Past Deputy', 'Deputy for Chair'],
  ])
  expect(page?.seats.map(({ deputies }) => deputies.map(({ name }) => name))).toEqual([['Present Deputy']])
  expect(page?.seats.map(({ holders, vacant }) => [holders.map(({ name }) => name), vacant])).toEqual([
    [['Present Person'], 1],
  ])
  expect(page?.coming.map(({ date, holder, what }) => [date, what, holder])).toEqual([
    ['2027-04-01', 'line-begins', null],
    ['2027-04-01', 'appointed', 'Coming Person'],
  ])
  expect(page?.answersTo.map(({ kind, on }) => [kind, on.tense])).toEqual([
    ['advises', 'now'],
    ['delegated-from', 'coming'],
    ['reports-to', 'past'],
  ])
  expect(page?.predecessors).toEqual([{ href: '/governance/board-before', text: 'The Board Before' }])
  const before = await bodyPage(thePublic, 'board-before', at)
  expect(before).toMatchObject({ tense: 'past', seats: [], successors: [{ text: 'The Three Tenses Board' }] })
})

test('the history is told from the newest change on; what is to come is apart until it has come', async () => {
  const { changesForFeed, historyPage } = await import('@/content/governance/history')
  const body = await aBody()
  const seat = await aSeat(body, { label: 'Seat with a history' })
  const person = await aPerson({ name: 'Nobody Knows', shownToPublic: false })
  await add('appointments', { seat, holder: 'person', person, from: '2031-05-01', until: '2032' })
  const of = (events: { date: string; holder: string | null; seat: string | null; what: string }[] | undefined) =>
    events
      ?.filter((event) => event.seat === 'Seat with a history')
      .map(({ date, holder, what }) => [date, what, holder])
  const before = await rendered(() => historyPage(1, new Date('2031-04-30T12:00:00Z')))
  expect(before.expiry).toBe('2031-04-30T23:00:00.000Z')
  expect([of(before.result?.changes), of(before.result?.coming)]).toEqual([
    [],
    [
      ['2031-05-01', 'appointed', null],
      ['2032', 'leaves', null],
    ],
  ])
  const after = await historyPage(1, new Date('2032-06-01T12:00:00Z'))
  expect(of(after?.changes)).toEqual([
    ['2032', 'leaves', null],
    ['2031-05-01', 'appointed', null],
  ])
  expect(of(await changesForFeed(1, new Date('2032-06-01T12:00:00Z')))).toEqual([['2032', 'leaves', null]])
  expect(await historyPage(2, new Date('2032-06-01T12:00:00Z'))).toBeNull()
})

test('the chart is laid out in a thread of its own, and has every body and line of the day', async () => {
  const { chartsOn } = await import('@/content/governance/charts')
  const line = (to: number, from: string) => ({ to, kind: 'reports-to' as const, from })
  const one = (id: number, reportingLines: ReturnType<typeof line>[] = []) => ({
    id,
    name: `Board ${id}`,
    slug: `board-${id}`,
    kind: 'board',
    reportingLines,
  })
  const bodies = [one(1), one(2, [line(1, '2020')]), one(3, [line(1, '2030'), line(2, '2020')]), one(4)]
  const [found, ...more] = await chartsOn(bodies, day, new Map([[2, 'Chair: vacant']]))
  expect(more).toEqual([])
  expect(found?.chart.boxes.map(({ body, note }) => [body.id, note])).toEqual([
    [1, []],
    [2, ['Chair: vacant']],
    [3, []],
    [4, []],
  ])
  expect(found?.chart.lines).toHaveLength(2)
  expect(found?.chart.lanes.map(({ kind }) => kind)).toEqual(['unpublished'])
  expect(await chartsOn([], day, new Map())).toEqual([])
})

test('the overview names who chairs each body, its next meeting and its newest papers', async () => {
  const { overview } = await import('@/content/governance/overview')
  const body = await add('governance-bodies', {
    name: 'Overview Board',
    slug: 'overview',
    kind: 'board',
    summary: 'A board.',
  })
  const person = await aPerson({ name: 'Alex Overview', shownToPublic: true })
  await add('appointments', { seat: await aSeat(body), holder: 'person', person, from: '2024' })
  const meeting = (startsAt: string, more: object = {}) =>
    add('meetings', { body, startsAt, startsAt_tz: 'Europe/London', state: 'planned', ...more })
  const papers = { papers: [{ title: 'Agenda', kind: 'agenda', text: richText('Welcome.', () => undefined) }] }
  await meeting('2026-12-01T10:00:00.000Z', { state: 'cancelled' })
  const next = await meeting('2026-12-02T10:00:00.000Z')
  await meeting('2027-02-02T10:00:00.000Z')
  await meeting('2026-02-02T10:00:00.000Z', papers)
  const last = await meeting('2026-10-02T10:00:00.000Z', papers)
  await meeting('2026-11-02T10:00:00.000Z')
  const { result } = await rendered(() => overview(new Date(`${day}T12:00:00Z`)))
  const row = result.table.rows.find((one) => one.body.id === body)
  expect(row?.chairs.flatMap(({ holders }) => holders.map(({ name }) => name))).toEqual(['Alex Overview'])
  expect([row?.next?.href, row?.papers?.href]).toEqual([`/governance/meetings/${next}`, `/governance/meetings/${last}`])
})

test('a body that will be renamed is called by its name of today, whichever page, list or file names it', async () => {
  const [{ overview }, { appointmentRows }, { interestsOfBody }] = await Promise.all([
    import('@/content/governance/overview'),
    import('@/content/governance/tables'),
    import('@/content/governance/interests'),
  ])
  const names = { name: 'Aa Board to Come', earlierNames: [{ name: 'Zz Board of Today', renamed: '2199-04-01' }] }
  const body = await add('governance-bodies', { ...names, slug: 'renamed-later', kind: 'board', summary: 'A board.' })
  const person = await aPerson({ name: 'Kim Renamed', shownToPublic: true })
  const appointment = await add('appointments', { seat: await aSeat(body), holder: 'person', person, from: '2024' })
  await add('interests', { person, kind: 'financial', what: 'Shares.' })
  const { result } = await rendered(async () => ({
    rows: (await overview(new Date(`${day}T12:00:00Z`))).table.names,
    file: (await appointmentRows()).find(({ id }) => id === appointment)?.body.name,
    register: await interestsOfBody('renamed-later'),
  }))
  const today = 'Zz Board of Today'
  expect(result.rows.at(-1)).toBe(today) // in the order of the names that are read
  expect([result.file, result.register?.name]).toEqual([today, today])
  expect(result.register?.people.map(({ bodies }) => bodies.map(({ text }) => text))).toEqual([[today]])
})

test('a body says whom to ask: its own contact, or that of the site; nobody asks one that is over', async () => {
  const { bodyPage } = await import('@/content/governance/body-page')
  const { thePublic } = await import('@/content/viewer')
  const bodies = { kind: 'board', summary: 'A board.' }
  const contact = { who: 'Governance team', email: 'team@example.org' }
  await add('governance-bodies', { ...bodies, name: 'Asked Itself', slug: 'asked-itself', contact })
  await add('governance-bodies', { ...bodies, name: 'Asked Through Us', slug: 'asked-through-us' })
  await add('governance-bodies', { ...bodies, name: 'Not Asked', slug: 'not-asked', contact, dissolved: '2020' })
  const asked = async (slug: string) => {
    const { result } = await rendered(() => bodyPage(thePublic, slug, new Date(`${day}T12:00:00Z`)))
    return result?.contact
  }
  const setPhone = (contactPhone: string | null) =>
    payload.updateGlobal({ slug: 'site-settings', data: { contactPhone }, overrideAccess: true })
  expect([await asked('asked-itself'), await asked('asked-through-us')]).toEqual([{ ...contact, phone: null }, null])
  await setPhone('01772 000 000')
  expect(await asked('asked-through-us')).toEqual({ who: null, email: null, phone: '01772 000 000' })
  expect(await asked('asked-itself')).toEqual({ ...contact, phone: null })
  expect(await asked('not-asked')).toBeNull()
  await setPhone(null)
})

test('many bodies are listed page by page, each once', async () => {
  const { bodiesPage, bodiesPerPage, overview } = await import('@/content/governance/overview')
  const { membersOnDay, structureOnDay } = await import('@/content/governance/on-day')
  for (let n = 0; n < bodiesPerPage; n++)
    await aSeat(
      await add('governance-bodies', {
        name: `Zeta Board ${n}`,
        slug: `zeta-${n}`,
        kind: 'board',
        summary: 'A board.',
      }),
    )
  const at = new Date(`${day}T12:00:00Z`)
  const { result: first } = await rendered(() => overview(at))
  expect(first.table.names.length).toBeGreaterThan(bodiesPerPage)
  const { pages } = first.table
  expect(pages).toBe(Math.ceil(first.table.names.length / bodiesPerPage))
  const rows = [...first.table.rows]
  for (let page = 2; page <= pages; page++) {
    const { result: further } = await rendered(() => bodiesPage(page, at))
    expect(further).toMatchObject({ page, pages, names: first.table.names })
    rows.push(...(further?.rows ?? []))
  }
  expect(rows.map(({ body }) => body.name)).toEqual(first.table.names)
  expect([await bodiesPage(pages + 1, at), await bodiesPage(0, at)]).toEqual([null, null])

  const { members, since } = await structureOnDay(day)
  const seated = members.rows.map(({ body }) => body.slug)
  for (let page = 2; page <= members.pages; page++)
    seated.push(...((await membersOnDay(since ?? '', page))?.rows ?? []).map(({ body }) => body.slug))
  expect(new Set(seated).size).toBe(seated.length)
  expect(seated.filter((slug) => slug.startsWith('zeta-'))).toHaveLength(bodiesPerPage)
  expect(await membersOnDay(since ?? '', members.pages + 1)).toBeNull()
  expect(await membersOnDay('1900-01-01', 1)).toBeNull()
})

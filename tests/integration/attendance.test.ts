import type { CollectionSlug, TypedUser } from 'payload'
import type * as Help from '@/content/editors/structure/attendance'
import type * as Carried from '@/content/editors/structure/carried-over'
import type * as OfYear from '@/content/governance/attendance-of-year'
import type { meetingPage as MeetingPage } from '@/content/governance/meeting-page'
import { thePublic } from '@/content/viewer'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'
import { author, publisher, secretariat, type Person } from '../support/people'
import { openData } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// Who was at a meeting, what was left to do, and how the public asks a question: names only as far as they may be shown.

let own: PayloadOnDatabase
let who: Record<'sam' | 'publisher' | 'author', Person>
let user: Record<'sam' | 'publisher', TypedUser>
let meetingPage: typeof MeetingPage
let help: typeof Help
let carried: typeof Carried
let ofYear: typeof OfYear

const published = { _status: 'published' }
const add = async (collection: CollectionSlug, data: object): Promise<number> => {
  const { doc } = await who.sam.ask('POST', `/api/${collection}?depth=0`, { ...published, ...data })
  return (doc as { id: number }).id // Payload's answer
}
const change = (collection: CollectionSlug, id: number, data: object) =>
  who.sam.ask('PATCH', `/api/${collection}/${id}`, { ...published, ...data })
let count = 0
const aBody = (more: object = {}) =>
  add('governance-bodies', { name: `Board ${++count}`, kind: 'board', summary: 'A board.', ...more })
const aMeeting = (body: number, startsAt: string, more: object = {}) =>
  add('meetings', { body, startsAt, startsAt_tz: 'Europe/London', state: 'held', ...more })
const userOf = async (email: string): Promise<TypedUser> => {
  const { docs } = await own.payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const [found] = docs
  if (!found) throw new Error(`There is no ${email}.`)
  return { ...found, collection: 'users' }
}

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  const rest = await restOn(own)
  who = { sam: await rest.as(secretariat), publisher: await rest.as(publisher), author: await rest.as(author) }
  user = { sam: await userOf(secretariat), publisher: await userOf(publisher) }
  ;({ meetingPage } = await import('@/content/governance/meeting-page'))
  help = await import('@/content/editors/structure/attendance')
  carried = await import('@/content/editors/structure/carried-over')
  ofYear = await import('@/content/governance/attendance-of-year')
})
afterAll(() => own.remove())

const pageOf = async (id: number) => {
  const page = await meetingPage(thePublic, id)
  if (!page) throw new Error('The meeting has no page.')
  return page
}
const namesOf = async (id: number) => (await pageOf(id)).attendance?.seats.map(({ holder }) => holder?.name ?? null)

/** A board of a chair who may be named, a member who may not, and a seat of which nobody is recorded; with a meeting. */
const aBoard = async () => {
  const body = await aBody({ quorumNumber: 2, deputies: 'do-not-count' })
  const seats = [
    await add('seats', { label: 'Chair', role: 'chair', body }),
    await add('seats', { label: 'Member', role: 'member', body, howMany: 2 }),
    await add('seats', { label: 'Adviser', role: 'in-attendance', body }),
  ]
  const shown = await add('people', { name: `Shown Person ${count}`, shownToPublic: true })
  const hidden = await add('people', { name: `Hidden Person ${count}`, shownToPublic: false })
  const held = [
    await add('appointments', { seat: seats[0], holder: 'person', person: shown, from: '2025' }),
    await add('appointments', { seat: seats[1], holder: 'person', person: hidden, from: '2025' }),
    await add('appointments', { seat: seats[1], holder: 'not-published', from: '2026-08-01' }),
  ]
  const attendance = [
    { seat: seats[0], appointment: held[0], presence: 'present' },
    { seat: seats[1], appointment: held[1], presence: 'deputy', deputy: 'Deputy director' },
    { seat: seats[2], presence: 'present' },
  ]
  const quorums = [{ body, needed: 2, deputies: 'do-not-count' }]
  const meeting = await aMeeting(body, '2026-07-14T13:00:00.000Z', { attendance, quorums })
  return { body, seats, held, shown, hidden, meeting, attendance }
}

test('the form gets the seats of that day with who held them, and what the body needs', async () => {
  const { body, held, seats } = await aBoard()
  const deputy = await add('people', { name: `Deputy ${count}`, jobTitle: 'Deputy director' })
  await add('appointments', { seat: seats[0], holder: 'person', person: deputy, isDeputy: true, from: '2025' })
  const asked = { bodies: [body], day: '2026-07-14', seats: [], appointments: [] }
  const answer = await help.attendanceHelp(user.sam, asked)
  expect(answer?.rows).toEqual([
    { seat: seats[0], appointment: held[0] },
    { seat: seats[1], appointment: held[1] },
    { seat: seats[2], appointment: null },
  ])
  expect(answer?.quorums).toEqual([{ body, needed: 2, deputies: 'do-not-count' }])
  expect(answer?.holders[held[1] ?? 0]).toBe(`Hidden Person ${count}`)
  expect(answer?.deputies).toEqual({ [seats[0] ?? 0]: ['Deputy director'], [seats[1] ?? 0]: [], [seats[2] ?? 0]: [] })
  const later = await help.attendanceHelp(user.sam, { ...asked, day: '2026-09-01' })
  expect(later?.rows.map(({ appointment }) => appointment)).toEqual([held[0], held[1], held[2], null])
  expect(await help.attendanceHelp(user.publisher, asked)).toBeNull()
})

test('nothing of it is public, or read by other roles, before it is shown and the meeting was held', async () => {
  const { meeting } = await aBoard()
  expect((await pageOf(meeting)).attendance).toBeNull()
  const read = (one: Person) => one.ask('GET', `/api/meetings/${meeting}?depth=0`)
  for (const one of [who.publisher, who.author])
    expect(await read(one)).toMatchObject({ attendance: [], alsoPresent: [], quorums: [] })
  const noted = expect.arrayContaining([expect.objectContaining({ presence: 'present' })]) as unknown
  expect(await read(who.sam)).toMatchObject({ attendance: noted })
  await change('meetings', meeting, { attendanceShown: true })
  expect(await read(who.publisher)).toMatchObject({ attendance: noted })
  expect((await pageOf(meeting)).attendance).not.toBeNull()
  await change('meetings', meeting, { state: 'planned' })
  expect((await pageOf(meeting)).attendance).toBeNull()
  expect(await read(who.publisher)).toMatchObject({ attendance: [], alsoPresent: [], quorums: [] })
})

test('the page names who may be named, says who came for whom, and whether it was quorate', async () => {
  const { meeting } = await aBoard()
  const trust = await add('organisations', { name: 'A Council' })
  const organisation = { relationTo: 'organisations', value: trust }
  await change('meetings', meeting, {
    attendanceShown: true,
    alsoPresent: [{ role: 'Programme manager', organisation }, { role: 'Note taker' }],
  })
  const { attendance } = await pageOf(meeting)
  expect(
    attendance?.seats.map(({ deputy, holder, isHeld, presence }) => [holder?.name, isHeld, presence, deputy]),
  ).toEqual([
    [`Shown Person ${count}`, true, 'present', null],
    [null, true, 'deputy', 'Deputy director'],
    [undefined, false, 'present', null],
  ])
  expect(attendance?.others.map((one) => [one.role, one.organisation?.name])).toEqual([
    ['Programme manager', 'A Council'],
    ['Note taker', undefined],
  ])
  expect(attendance?.quorums).toEqual([{ body: `Board ${count}`, verdict: 'no', counted: 1, needed: 2 }])
  await change('meetings', meeting, { quorums: [] })
  expect((await pageOf(meeting)).attendance?.quorums).toMatchObject([{ verdict: 'unknown', needed: null }])
})

test('a name that is hidden or removed is gone from the attendance too, and the page goes stale', async () => {
  const { held, meeting, shown } = await aBoard()
  await change('meetings', meeting, { attendanceShown: true })
  const context = newRenderContext()
  await renderContext.run(context, () => pageOf(meeting))
  expect([...context.tags]).toEqual(expect.arrayContaining([`people:${shown}`, `appointments:${held[0]}`]))
  const name = `Shown Person ${count}`
  expect(await namesOf(meeting)).toEqual([name, null, null])
  await change('people', shown, { shownToPublic: false })
  expect(await namesOf(meeting)).toEqual([null, null, null])
  await change('people', shown, { shownToPublic: true })
  expect(await namesOf(meeting)).toEqual([name, null, null])
  await who.sam.ask('POST', `/api/people/${shown}/remove-name`, { reason: 'They asked us to.' })
  expect(await namesOf(meeting)).toEqual([null, null, null])
  const kept = await own.database.sql(
    'select m::text, v::text from meetings_attendance m, _meetings_v_version_attendance v',
  )
  expect(JSON.stringify(kept)).not.toContain('Shown Person')
})

test('a body has a table of the year, and open data a row a seat', async () => {
  const { attendance, body, meeting, seats } = await aBoard()
  const name = `Shown Person ${count}`
  await change('meetings', meeting, { attendanceShown: true })
  const away = attendance.map((row) => ({ ...row, presence: 'apologies' }))
  const shown = { attendance: away, attendanceShown: true }
  await aMeeting(body, '2026-09-14T13:00:00.000Z', shown)
  await aMeeting(body, '2026-03-14T13:00:00.000Z', shown) // of the year before
  await aMeeting(body, '2026-10-14T13:00:00.000Z', { ...shown, attendanceShown: false })
  expect((await ofYear.attendanceOfYear(body, '2027-03-31'))?.year).toEqual({ from: '2026-04-01', to: null })
  expect(await ofYear.attendanceOfYear(body, '2027-04-01')).toMatchObject({
    year: { from: '2026-04-01', to: '2027-03-31' },
    members: [
      { seat: 'Chair', name, of: 2, present: 1, deputies: 0 },
      { seat: 'Member', name: null, isHeld: true, of: 2, present: 0, deputies: 1 },
      { seat: 'Adviser', name: null, isHeld: false, of: 2, present: 1, deputies: 0 },
    ],
  })
  const answer = await openData('/api/open/v1/attendance.csv')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="attendance.csv"')
  const rows = (await answer.text())
    .trim()
    .split('\r\n')
    .filter((row) => row.includes(`,Board ${count},`))
  expect(rows).toHaveLength(9)
  expect(rows.join('\n')).not.toContain('Hidden')
  expect(rows[3]).toMatch(
    new RegExp(
      `^${meeting},2026-07-14T13:00:00.000Z,${body},Board ${count},${seats[0]},Chair,chair,\\d+,\\d+,${name},,present,,https://portal.test/governance/meetings/${meeting}$`,
    ),
  )
  expect(rows[4]).toMatch(/,Member,member,\d+,,,,deputy,Deputy director,/)
})

test('a meeting that is duplicated takes neither attendance nor actions with it', async () => {
  const { meeting } = await aBoard()
  await change('meetings', meeting, {
    attendanceShown: true,
    actions: [{ text: 'Write it.', owner: 'Chair', state: 'open' }],
  })
  const { doc } = await who.sam.ask('POST', `/api/meetings/${meeting}/duplicate?depth=0&draft=true`, {})
  expect(doc).toMatchObject({ attendance: [], quorums: [], actions: [], attendanceShown: false })
})

test('a seat that a meeting names in its attendance stays', async () => {
  const { seats } = await aBoard()
  const bin = await who.sam.ask('PATCH', `/api/seats/${seats[2]}`, { deletedAt: '2026-11-28T00:00:00.000Z' }, 400)
  expect(JSON.stringify(bin)).toContain('meeting with its attendance')
})

describe('an action', () => {
  const action = (text: string, more: object = {}) => ({ text, owner: 'Programme director', state: 'open', ...more })
  const wordsOf = (actions: readonly { text: string }[] | undefined) => actions?.map(({ text }) => text)

  test('is kept once, and each later meeting shows it as long as it was open', async () => {
    const [body, other] = [await aBody(), await aBody()]
    const first = await aMeeting(body, '2026-01-14T13:00:00.000Z', {
      actions: [action('Open still', { due: '2026-02' }), action('Done', { state: 'done', closedOn: '2026-03-10' })],
    })
    const second = await aMeeting(body, '2026-03-10T13:00:00.000Z', { alsoOf: [other], actions: [action('Second')] })
    const third = await aMeeting(other, '2026-05-14T13:00:00.000Z')
    expect(wordsOf((await pageOf(first)).actions?.own)).toEqual(['Open still', 'Done'])
    const { actions } = await pageOf(second)
    expect(wordsOf(actions?.own)).toEqual(['Second'])
    expect(actions?.carried).toMatchObject([
      { text: 'Open still', state: 'open', isOverdue: true, agreedAt: { href: `/governance/meetings/${first}` } },
    ])
    // of the joint meeting, not of a body that this one is not of
    expect(wordsOf((await pageOf(third)).actions?.carried)).toEqual(['Second'])
    const stored = await own.database.sql("select count(*)::int as n from meetings_actions where text = 'Open still'")
    expect(stored).toEqual([{ n: 1 }])
    // what was closed at the meeting was carried over to it
    const form = await carried.carriedOver(user.sam, { bodies: [body], at: new Date('2026-03-10T13:00:00Z') })
    expect(form?.map(({ about, text }) => [text, about])).toEqual([
      ['Open still', 'Programme director, due February 2026, agreed 14 January 2026'],
      ['Done', 'Programme director, agreed 14 January 2026'],
    ])
    expect(await carried.carriedOver(user.publisher, { bodies: [body], at: new Date() })).toBeNull()
  })

  test('has somebody who sees to it', async () => {
    const body = await aBody()
    const data = { body, startsAt: '2026-01-14T13:00:00.000Z', startsAt_tz: 'Europe/London', state: 'held' }
    const sent = { ...data, ...published, actions: [{ text: 'Nobody does it', state: 'open' }] }
    expect(JSON.stringify(await who.sam.ask('POST', '/api/meetings', sent, 400))).toContain('Say who sees to it')
  })
})

describe('questions from the public', () => {
  const questions = { email: 'board@example.org', how: 'Write to us.', daysBefore: 7, time: '17:00' }
  const asked = async (more: object, startsAt = '2098-12-10T14:00:00.000Z') =>
    (await pageOf(await aMeeting(await aBody({ questions: more }), startsAt, { state: 'planned' }))).questions

  test('are taken until the day that the body says', async () => {
    expect(await asked(questions)).toEqual({
      how: 'Write to us.',
      email: 'board@example.org',
      areTaken: true,
      deadline: { day: '2098-12-03', time: '17:00', closes: new Date('2098-12-03T17:00:00Z') },
    })
  })

  test.each([
    ['where nobody has said how', {}],
    ['where only the days are known', { daysBefore: 7, time: '17:00' }],
  ])('are not spoken of %s', async (_, more) => expect(await asked(more)).toBeNull())

  test('are closed after that, on a page that expires when they close and when the meeting begins', async () => {
    const soon = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000)
    expect(await asked(questions, soon.toISOString())).toMatchObject({ areTaken: false })
    const later = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000)
    const context = newRenderContext()
    const open = await renderContext.run(context, () => asked(questions, later.toISOString()))
    expect(open?.areTaken).toBe(true)
    expect(new Date(context.expiresAt)).toEqual(open?.deadline?.closes)
  })
})

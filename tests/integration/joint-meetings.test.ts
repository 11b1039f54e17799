import type { CollectionSlug } from 'payload'
import type * as Calendar from '@/content/governance/meeting-calendar'
import type { meetingPage as MeetingPage } from '@/content/governance/meeting-page'
import type * as Meetings from '@/content/governance/meetings'
import type * as ByBody from '@/content/governance/meetings-by-body'
import { thePublic } from '@/content/viewer'
import { administrator, secretariat, type Json, type Person } from '../support/people'
import { openData } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// A joint meeting is one meeting, shown at each of its bodies.

let own: PayloadOnDatabase
let sam: Person
let admin: Person
let meetings: typeof Meetings
let meetingPage: typeof MeetingPage
let calendar: typeof Calendar
let byBody: typeof ByBody
let [board, committee, draft, joint] = [0, 0, 0, 0]

const published = { _status: 'published' }
const add = async (collection: CollectionSlug, data: object): Promise<number> => {
  const { doc } = await sam.ask('POST', `/api/${collection}?depth=0`, { ...published, ...data })
  return (doc as { id: number }).id // Payload's answer
}
const body = (name: string, more: object = {}) =>
  add('governance-bodies', { name, kind: 'board', summary: 'A board.', ...more })
const startsAt = '2026-07-14T13:00:00.000Z'
const meeting = { startsAt, startsAt_tz: 'Europe/London', state: 'planned' }
const wordsOf = ({ errors }: Json): string => JSON.stringify(errors)

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  ;[sam, admin] = [await rest.as(secretariat), await rest.as(administrator)]
  meetings = await import('@/content/governance/meetings')
  ;({ meetingPage } = await import('@/content/governance/meeting-page'))
  calendar = await import('@/content/governance/meeting-calendar')
  byBody = await import('@/content/governance/meetings-by-body')
  board = await body('Board')
  committee = await body('Committee')
  draft = await body('Secret', { _status: 'draft' })
  joint = await add('meetings', { ...meeting, body: board, alsoOf: [committee, draft] })
})
afterAll(() => own.remove())

test('its page names each body that is public, and the panel all of them', async () => {
  const page = await meetingPage(thePublic, joint)
  expect(page?.body?.text).toBe('Board')
  expect(page?.alsoOf).toEqual([{ href: '/governance/committee', text: 'Committee' }])
  const stored = await sam.ask('GET', `/api/meetings/${joint}?depth=0`)
  expect(stored.title).toBe('Board, Committee and Secret, 14 July 2026')
})

test('each body has it on its page, in its list, in its calendar and at a glance', async () => {
  const at = new Date('2026-07-01T00:00:00Z')
  const href = `/governance/meetings/${joint}`
  const glance = await byBody.meetingsAtAGlance([board, committee], at)
  for (const [id, slug] of [
    [board, 'board'],
    [committee, 'committee'],
  ] as const) {
    expect((await meetings.meetingsOf(id, at)).upcoming.map((one) => one.href)).toEqual([href])
    expect((await meetings.meetingsOfBody(slug, 1))?.meetings.map((one) => one.href)).toEqual([href])
    const inCalendar = (await calendar.meetingsOfBodyForCalendar(slug))?.meetings
    expect(inCalendar?.map(({ bodies }) => bodies)).toEqual([['Board', 'Committee']])
    expect(glance.get(id)?.next?.href).toBe(href)
  }
})

test('in the list of all meetings and in the open data it is one', async () => {
  const list = await meetings.meetingsList('upcoming', 1, new Date('2026-07-01T00:00:00Z'))
  expect(list?.meetings).toHaveLength(1)
  const rows = (await (await openData('/api/open/v1/meetings.csv')).text()).trim().split('\r\n')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatch(/,also bodies,also body names,updated$/)
  expect(rows[1]).toMatch(new RegExp(`/governance/meetings/${joint},,,${committee},Committee,[^,]+Z$`))
})

test('in the open data of attendance no seat of a body that is not public has a row', async () => {
  const seated = async (label: string, of: number) => ({
    seat: await add('seats', { label, role: 'member', body: of }),
    presence: 'present',
  })
  const attendance = [await seated('Open seat', board), await seated('Hidden seat', draft)]
  await sam.ask('PATCH', `/api/meetings/${joint}`, { state: 'held', attendance, attendanceShown: true, ...published })
  const text = await (await openData('/api/open/v1/attendance')).text()
  const { data } = JSON.parse(text) as { data: { body: string; seat_name: string }[] }
  expect(data.map((row) => [row.body, row.seat_name])).toEqual([[`body/${board}`, 'Open seat']])
  await sam.ask('PATCH', `/api/meetings/${joint}`, {
    state: 'planned',
    attendance: [],
    attendanceShown: false,
    ...published,
  })
})

test('the title follows when a body that meets with others is renamed', async () => {
  await sam.ask('PATCH', `/api/governance-bodies/${committee}`, { name: 'New Committee', ...published })
  const stored = await sam.ask('GET', `/api/meetings/${joint}?depth=0`)
  expect(stored.title).toBe('Board, New Committee and Secret, 14 July 2026')
  await sam.ask('PATCH', `/api/governance-bodies/${committee}`, { name: 'Committee', ...published })
})

test('no body meets twice at one moment, nor with itself, nor when it is not there', async () => {
  const refused = async (data: object): Promise<string> =>
    wordsOf(await sam.ask('POST', '/api/meetings', { ...meeting, ...published, ...data }, 400))
  const gone = await body('Gone', { dissolved: '2025' })
  const other = await body('Other')
  expect(await refused({ body: committee })).toContain('\\"Committee\\" has a meeting 14 July 2026, 2pm already')
  expect(await refused({ body: other, alsoOf: [other] })).toContain('\\"Other\\" is named twice')
  expect(await refused({ body: other, alsoOf: [gone] })).toContain('\\"Gone\\" was dissolved in 2025')
  const series = { body: committee, days: ['2026-07-14'], time: '14:00', publish: false }
  expect(wordsOf(await sam.ask('POST', '/api/meetings/series', series, 400))).toContain('has a meeting at that time')
})

test('a body that meets with others is in use', async () => {
  const binned = { deletedAt: '2026-11-28T00:00:00.000Z' }
  expect(wordsOf(await sam.ask('PATCH', `/api/governance-bodies/${committee}`, binned, 400))).toContain('meeting')
  expect(wordsOf(await admin.ask('DELETE', `/api/governance-bodies/${committee}`, undefined, 400))).toContain('meeting')
})

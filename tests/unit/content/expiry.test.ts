import { isInUse } from '@/content/centres/every-centre'
import {
  differingDaysAt,
  hoursTodayAt,
  hoursForSearchAt,
  offeringOpenAt,
  offeringStatusAt,
  openAt,
  openedAt,
  statusAt,
  weekAt,
} from '@/content/centres/opening'
import { scheduleOf } from '@/content/centres/schedules'
import { expiresDayAfter, today } from '@/content/clock'
import { newRenderContext, renderContext } from '@/server/page-cache/render-context'

// When pages that show hours, days and states expire.

/** When a page expires that is rendered by some work, ISO 8601; null if never. */
const expiryOf = (work: () => unknown): string | null => {
  const context = newRenderContext()
  renderContext.run(context, work)
  return context.expiresAt === Infinity ? null : new Date(context.expiresAt).toISOString()
}

const at = new Date('2026-07-01T10:00:00Z')
const days = { wednesday: true, thursday: true }
const hours = [{ days, opens: '08:00', closes: '20:00' }]
const open = { state: 'open' } as const
const closure = { state: 'closed', from: '2026-07-10', until: '2026-07-12' } as const

test('a page that says what day it is expires at midnight in London', () =>
  expect(expiryOf(() => today(at))).toBe('2026-07-01T23:00:00.000Z'))

test.each([
  ['2026-07-10', 0, '2026-07-09T23:00:00.000Z'],
  ['2026-12-31', 1, '2027-01-01T00:00:00.000Z'],
])('%s and %i days later', (day, later, moment) => expect(expiryOf(() => expiresDayAfter(day, later))).toBe(moment))

test.each([
  ['open', { hours, status: open, exceptions: [] }, '2026-07-01T19:00:00.000Z'],
  ['of which no hours are known', { hours: [], status: open, exceptions: [] }, null],
  ['that is to close', { hours: [], status: closure, exceptions: [] }, '2026-07-09T23:00:00.000Z'],
])('whether a centre is open: one %s', (_, centre, moment) => expect(expiryOf(() => openAt(centre, at))).toBe(moment))

test.each([
  ['is to come', at, '2026-07-09T23:00:00.000Z'],
  ['has come', new Date('2026-07-11T10:00:00Z'), '2026-07-12T23:00:00.000Z'],
  ['is over', new Date('2026-07-13T10:00:00Z'), null],
])('the status of a centre that %s', (_, moment, expiry) =>
  expect(expiryOf(() => statusAt(closure, moment))).toBe(expiry),
)

test.each([
  ['2026-08', '2026-07-31T23:00:00.000Z'],
  ['2026-05', null],
])('a centre that opens in %s', (openedOn, expiry) =>
  expect(expiryOf(() => openedAt({ openedOn, status: open }, at))).toBe(expiry),
)

const differing = (dates: string[]) => dates.map((date) => ({ date, closed: true }))

test.each([
  ['the next of them', ['2026-08-31', '2026-07-05', '2026-06-01'], '2026-07-05T23:00:00.000Z'],
  ["today's", ['2026-07-01'], '2026-07-01T23:00:00.000Z'],
  ['none to come', ['2026-06-01'], null],
])('days that differ: %s', (_, dates, expiry) =>
  expect(
    expiryOf(() => differingDaysAt(scheduleOf({ hours: [], status: open, exceptions: differing(dates) }), at)),
  ).toBe(expiry),
)

const schedule = scheduleOf({ hours, status: open, bankHolidays: 'closed' })
const midnight = '2026-07-01T23:00:00.000Z'

test.each([
  ['days that differ, bank holidays among them', () => differingDaysAt(schedule, at), midnight],
  ['the week of today', () => weekAt(schedule, at), midnight],
  ['the year from today, for search engines', () => hoursForSearchAt(schedule, at), midnight],
  ['no hours for search engines', () => hoursForSearchAt(scheduleOf({ status: open }), at), null],
])('%s', (_, read, expiry) => expect(expiryOf(read)).toBe(expiry))

const mornings = [{ days: ['wednesday' as const], opens: '08:30', closes: '12:30' }]
const usual = { state: 'usual' } as const
const service = { state: 'stopped', from: '2026-07-01', until: '2026-07-03' } as const
const morning = new Date('2026-07-01T08:00:00Z')

test.each([
  ['with hours of its own', { hours: mornings, status: usual }, morning, '2026-07-01T11:30:00.000Z'],
  [
    'until the last arrival',
    { hours: mornings, status: usual, lastArrival: '12:00' },
    morning,
    '2026-07-01T11:00:00.000Z',
  ],
  ['with the hours of the centre', { hours: [], status: usual }, at, '2026-07-01T19:00:00.000Z'],
  ['that is not done for now', { hours: [], status: service }, at, '2026-07-03T23:00:00.000Z'],
  [
    'that will not be done',
    { hours: mornings, status: { ...service, from: '2026-07-02' } },
    at,
    '2026-07-01T11:30:00.000Z',
  ],
])('a test %s', (_, offering, moment, expiry) =>
  expect(expiryOf(() => offeringOpenAt(schedule, offering, moment))).toBe(expiry),
)

test('the status of a test expires when it is over', () =>
  expect(expiryOf(() => offeringStatusAt({ hours: [], status: service }, at))).toBe('2026-07-03T23:00:00.000Z'))

test.each([
  ['moves', { state: 'moved', from: '2026-07-10' }, true, '2026-07-09T23:00:00.000Z'],
  ['has moved', { state: 'moved', from: '2026-06-10' }, false, null],
  ['has closed for good', { state: 'ended' }, false, null],
  ['is closed for now', closure, true, null],
] as const)('whether people are sent to a centre that %s', (_, status, inUse, moment) => {
  expect(isInUse({ status }, at)).toBe(inUse)
  expect(expiryOf(() => isInUse({ status }, at))).toBe(moment)
})

test('the hours of today are those of the test where it has own ones, and hold until midnight', () => {
  const centre = { hours, status: open, exceptions: [], bankHolidays: null }
  const own = {
    hours: [{ days: ['wednesday' as const], opens: '09:00', closes: '12:00' }],
    status: { state: 'usual' as const },
  }
  expect(hoursTodayAt(scheduleOf(centre), null, at)).toBe('8am to 8pm')
  expect(hoursTodayAt(scheduleOf(centre), own, at)).toBe('9am to midday')
  expect(hoursTodayAt(scheduleOf({ ...centre, hours: [] }), null, at)).toBeNull()
  expect(expiryOf(() => hoursTodayAt(scheduleOf(centre), null, at))).toBe('2026-07-01T23:00:00.000Z')
})

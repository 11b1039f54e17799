import { weekdays } from '@/domain/dates/london-time'
import type { OfferingSchedule, Schedule } from '@/domain/opening-hours/day-plan'
import { offeringOpenState } from '@/domain/opening-hours/offering-open-state'
import { bannerOfOffering, offeringStatusInWords, type OfferingStatus } from '@/domain/opening-hours/offering-status'

// Preston Healthport's blood tests: Monday to Friday, 8:30am to 12:30pm, arrive before midday.

const mornings = { days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }
const centre: Schedule = {
  hours: [{ days: [...weekdays], opens: '08:00', closes: '20:00' }],
  exceptions: [],
  bankHolidays: 'closed',
  status: { state: 'open' },
}
const bloodTests: OfferingSchedule = { hours: [mornings], status: { state: 'usual' }, lastArrival: '12:00' }

const label = (at: string, offering: Partial<OfferingSchedule> = {}, of: Partial<Schedule> = {}): string =>
  offeringOpenState({ ...centre, ...of }, { ...bloodTests, ...offering }, new Date(at)).label

test.each([
  ['before it begins', '2027-05-04T07:00Z', 'Closed, opens at 8:30am'],
  ['in the morning', '2027-05-04T08:00Z', 'Open until 12:30pm, arrive before midday'],
  ['too late to arrive', '2027-05-04T11:00Z', 'Last arrival was midday, opens tomorrow at 8:30am'],
  ['when it is over', '2027-05-04T11:30Z', 'Closed, opens tomorrow at 8:30am'],
  ['on a Friday', '2027-05-07T11:10Z', 'Last arrival was midday, opens Monday at 8:30am'],
  ['the eve of a bank holiday', '2027-04-30T15:00Z', 'Closed, opens Tuesday at 8:30am'],
])('blood tests %s', (_, at, expected) => expect(label(at)).toBe(expected))

test('without hours of its own a test has those of the centre', () =>
  expect(label('2027-05-04T16:00Z', { hours: [], lastArrival: null })).toBe('Open until 8pm'))

const service: OfferingStatus = { state: 'stopped', from: '2027-05-04', until: '2027-05-07' }

test('a test that is not done says until when, and opens next after that', () => {
  const state = offeringOpenState(centre, { ...bloodTests, status: service }, new Date('2027-05-04T09:00Z'))
  expect(state).toMatchObject({ kind: 'closed-for-now', label: 'Not available until 7 May 2027' })
  expect(state.opens?.toISOString()).toBe('2027-05-10T07:30:00.000Z')
  expect(label('2027-05-03T12:00Z', { status: service })).toBe('Closed, opens 10 May 2027 at 8:30am')
})

test('no test is done while its centre is closed', () => {
  const closure = { state: 'closed' as const, from: '2027-05-04', until: '2027-05-05' }
  expect(label('2027-05-04T09:00Z', {}, { status: closure })).toBe('Closed for now, until 5 May 2027')
  expect(label('2027-05-03T12:00Z', {}, { status: closure })).toBe('Closed, opens Thursday at 8:30am')
})

test.each([
  ['closed', { closed: true }, 'Closed, opens tomorrow at 8:30am'],
  ['open for less', { closed: false, opens: '10:00', closes: '14:00' }, 'Closed, opens at 10am'],
  ['open after its hours', { closed: false, opens: '14:00', closes: '18:00' }, 'Closed, opens tomorrow at 8:30am'],
  ['by appointment', { closed: false, words: 'by appointment' }, 'By appointment today'],
])('on a day on which its centre is %s', (_, day, expected) =>
  expect(label('2027-05-04T08:00Z', {}, { exceptions: [{ date: '2027-05-04', ...day }] })).toBe(expected),
)

test.each([
  ['open', { closed: false, opens: '10:00', closes: '14:00' }],
  ['by appointment', { closed: false, words: 'by appointment' }],
])('on a Sunday on which its centre is %s a test is not done: it has no hours then', (_, day) =>
  expect(label('2027-05-09T10:00Z', {}, { exceptions: [{ date: '2027-05-09', ...day }] })).toBe(
    'Closed, opens tomorrow at 8:30am',
  ),
)

test.each<[OfferingStatus, string | null]>([
  [{ state: 'usual', from: '2027-05-03' }, null],
  [{ state: 'stopped' }, 'Not available for now'],
  [{ state: 'stopped', from: '2027-05-03', until: '2027-05-07' }, 'Not available from 3 to 7 May 2027'],
  [{ state: 'stopped', from: '2027-05-03' }, 'Not available from 3 May 2027'],
  [{ state: 'stopped', until: '2027-04-30' }, null],
  [{ state: 'limited', from: '2027-04-28', until: '2027-05-03' }, 'Limited from 28 April to 3 May 2027'],
  [{ state: 'limited', from: '2027-04-28' }, 'Limited from 28 April 2027'],
  [{ state: 'limited', until: '2027-05-03' }, 'Limited until 3 May 2027'],
])('before 1 May 2027 the status %j says %s', (status, words) => {
  const day = status.until === '2027-04-30' ? '2027-05-01' : '2027-04-20'
  expect(offeringStatusInWords(status, day)).toBe(words)
})

test('the banner of a test has its message', () =>
  expect(bannerOfOffering({ ...service, message: 'The scanner is being serviced.' }, '2027-05-05')).toEqual({
    heading: 'Not available until 7 May 2027',
    message: 'The scanner is being serviced.',
    isClosed: true,
  }))

test.each([
  ['before it opens', '08:00'],
  ['when it opens', '08:30'],
  ['when it closes', '12:30'],
  ['after it closes', '13:00'],
])('a last arrival %s says nothing', (_, lastArrival) =>
  expect(label('2027-05-04T08:00Z', { lastArrival })).toBe('Open until 12:30pm'),
)

test.each([
  ['that evening', '23:00', '2027-05-04T21:30Z'],
  ['the next morning, before midnight', '05:00', '2027-05-04T21:30Z'],
  ['the next morning, after midnight', '05:00', '2027-05-05T00:30Z'],
])('of a night a last arrival %s says nothing', (_, lastArrival, at) => {
  const nights = [{ days: [...weekdays], opens: '22:00', closes: '06:00' }]
  expect(label(at, { hours: nights, lastArrival }, { hours: nights })).toBe('Open until 6am')
})

test.each([
  ['2027-05-04T10:00Z', 'Open until midnight, arrive before 11:30pm'],
  ['2027-05-04T22:45Z', 'Last arrival was 11:30pm, opens tomorrow at 8am'],
])('where hours end with the day, the last arrival counts: %s', (at, words) => {
  const late = [{ ...mornings, days: [...weekdays], opens: '08:00', closes: '00:00' }]
  expect(label(at, { hours: late, lastArrival: '23:30' }, { hours: late })).toBe(words)
})

test('after the last arrival a test opens next as it would after it closes, if it does', () => {
  const state = offeringOpenState(centre, bloodTests, new Date('2027-05-04T11:10Z'))
  expect([state.kind, state.closes, state.opens?.toISOString()]).toEqual(['closed', null, '2027-05-05T07:30:00.000Z'])
  const last = { ...centre, status: { state: 'ended' as const, from: '2027-05-05' } }
  expect(offeringOpenState(last, bloodTests, new Date('2027-05-04T11:10Z'))).toMatchObject({
    label: 'Last arrival was midday',
    opens: null,
  })
})

test('a test without a message about its status is no less closed, nor is its centre', () => {
  expect(label('2027-05-03T12:00Z', { status: { ...service, message: null } })).toBe(
    'Closed, opens 10 May 2027 at 8:30am',
  )
  const closure = { state: 'closed' as const, from: '2027-05-04', until: '2027-05-05', message: null }
  expect(label('2027-05-03T12:00Z', {}, { status: closure })).toBe('Closed, opens Thursday at 8:30am')
})

test('a test that is done as usual, or again, has no banner', () => {
  expect(bannerOfOffering({ state: 'usual', message: 'Bring your letter.' }, '2027-05-05')).toBeNull()
  expect(bannerOfOffering({ ...service, message: 'The scanner is being serviced.' }, '2027-05-08')).toBeNull()
})

test('the banner of a test that is limited, or stopped later, does not close it', () => {
  expect(bannerOfOffering({ state: 'limited' }, '2027-05-05')).toEqual({
    heading: 'Limited for now',
    message: null,
    isClosed: false,
  })
  expect(bannerOfOffering(service, '2027-05-03')).toEqual({
    heading: 'Not available from 4 to 7 May 2027',
    message: null,
    isClosed: false,
  })
})

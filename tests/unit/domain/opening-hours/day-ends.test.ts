import { weekdays } from '@/domain/dates/london-time'
import { hoursSummary } from '@/domain/opening-hours/hours-in-words'
import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import { hoursProblems } from '@/domain/opening-hours/hours-problems'
import { openState } from '@/domain/opening-hours/open-state'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'
import type { OperatingStatus } from '@/domain/opening-hours/operating-status'
import { hoursSpecifications } from '@/domain/opening-hours/schema-org'

// Cases from public bug reports about opening hours: table, label and structured data say the same.

const daily = (opens: string, closes: string): HoursRow => ({ days: [...weekdays], opens, closes })
const on = (days: HoursRow['days'], opens: string, closes: string): HoursRow => ({ days, opens, closes })
const open: OperatingStatus = { state: 'open' }
const working = weekdays.slice(0, 5)

const label = (hours: HoursRow[], at: string, exceptions: HoursException[] = [], status = open) =>
  openState({ hours, exceptions, bankHolidays: 'usual', status }, new Date(at)).label
const until = (hours: HoursRow[], at: string) =>
  openState({ hours, exceptions: [], bankHolidays: 'usual', status: open }, new Date(at)).until?.toISOString()
const table = (hours: HoursRow[]) => hoursSummary(hours).map((row) => `${row.days}: ${row.hours}`)
const forSearch = (hours: HoursRow[], status = open, exceptions: HoursException[] = []) =>
  hoursSpecifications({ hours, exceptions, bankHolidays: 'usual', status }, '2026-12-23')
const times = (hours: HoursRow[]) =>
  forSearch(hours).openingHoursSpecification.map(({ opens, closes }) => [opens, closes])

test.each([
  ['24:00', [daily('00:00', '24:00')]],
  ['00:00', [daily('00:00', '00:00')]],
  ['23:59', [daily('00:00', '23:59')]],
  ['in two stretches', [daily('00:00', '12:00'), daily('12:00', '24:00')]],
  ['over midnight', [daily('06:00', '22:00'), daily('22:00', '06:00')]],
])('open all the time, entered as %s', (_, hours) => {
  expect(hoursProblems(hours)).toEqual([])
  expect(table(hours)).toEqual(['Every day: Open 24 hours'])
  for (const at of ['2026-11-24T00:00Z', '2026-11-24T12:00Z', '2026-11-24T23:59:30Z'])
    expect(label(hours, at)).toBe('Open 24 hours')
  expect(times(hours)).toEqual([['00:00', '23:59']])
})

test.each(['24:00', '00:00', '23:59'])('a day that ends at %s ends at midnight', (closes) => {
  const hours = [daily('08:00', closes)]
  expect(hoursProblems(hours)).toEqual([])
  expect(table(hours)).toEqual(['Every day: 8am to midnight'])
  expect(label(hours, '2026-11-24T23:59:30Z')).toBe('Open until midnight')
  expect(label(hours, '2026-11-25T00:00Z')).toBe('Closed, opens at 8am')
  expect(times(hours)).toEqual([['08:00', '23:59']])
})

test('hours run past midnight', () => {
  const hours = [on(['friday'], '22:00', '06:00')]
  expect(hoursProblems(hours)).toEqual([])
  expect(table(hours)).toEqual(['Monday to Thursday: Closed', 'Friday: 10pm to 6am', 'Saturday and Sunday: Closed'])
  expect(label(hours, '2026-11-27T23:00Z')).toBe('Open until 6am')
  expect(label(hours, '2026-11-28T05:59Z')).toBe('Open until 6am')
  expect(label(hours, '2026-11-28T06:00Z')).toBe('Closed, opens Friday at 10pm')
  expect(until(hours, '2026-11-27T23:00Z')).toBe('2026-11-28T06:00:00.000Z')
  expect(times(hours)).toEqual([['22:00', '06:00']])
})

test('hours from Sunday night into Monday overlap with those of Monday morning', () => {
  const hours = [on(['sunday'], '22:00', '06:00'), on(['monday'], '05:00', '12:00')]
  expect(hoursProblems(hours).map(({ path }) => path)).toEqual(['1.opens'])
})

test('weekly hours end at midnight before a day that differs', () => {
  const hours = [daily('22:00', '06:00')]
  const christmas = [{ date: '2026-12-25', closed: true }]
  expect(label(hours, '2026-12-24T23:00Z', christmas)).toBe('Open until midnight')
  expect(label(hours, '2026-12-25T02:00Z', christmas)).toBe('Closed, opens tomorrow at 10pm')
})

const party = [{ date: '2026-12-31', closed: false, opens: '20:00', closes: '02:00' }]

test('a day that differs may run past midnight itself', () => {
  expect(exceptionProblems(party)).toEqual([])
  expect(label([daily('08:00', '17:00')], '2027-01-01T01:00Z', party)).toBe('Open until 2am')
})

test.each([
  ['that differs', [{ date: '2027-01-01', closed: true }], open],
  ['of a closure', [], { state: 'closed' as const, from: '2027-01-01' }],
])('only the part past midnight is lost before a day %s', (_, closed, status) => {
  const split = [daily('08:00', '12:00'), daily('22:00', '06:00')]
  expect(label(split, '2026-12-31T10:00Z', closed, status)).toBe('Open until midday')
  expect(label(split, '2026-12-31T13:00Z', closed, status)).toBe('Closed, opens at 10pm')
  expect(label(split, '2026-12-31T22:30Z', closed, status)).toBe('Open until midnight')
})

const fromNewYear: OperatingStatus = { state: 'closed', from: '2027-01-01' }

test('a day that differs ends at midnight before a closure', () => {
  expect(label([daily('08:00', '17:00')], '2026-12-31T21:00Z', party, fromNewYear)).toBe('Open until midnight')
  expect(label([daily('08:00', '17:00')], '2027-01-01T01:00Z', party, fromNewYear)).toBe('Closed for now')
})

test('a day that differs runs past midnight into a bank holiday', () =>
  expect(
    openState(
      { hours: [daily('08:00', '17:00')], exceptions: party, bankHolidays: 'closed', status: open },
      new Date('2027-01-01T01:00Z'),
    ).label,
  ).toBe('Open until 2am'))

test('a night that differs is not cut short by less on the next day', () => {
  const late = [{ date: '2026-12-31', closed: false, opens: '20:00', closes: '04:00' }]
  expect(label([on(['friday'], '01:00', '03:00')], '2027-01-01T00:30Z', late)).toBe('Open until 4am')
})

test('stretches that touch are one', () => {
  const hours = [on(working, '08:00', '14:00'), on(working, '14:00', '20:00')]
  expect(hoursProblems(hours)).toEqual([])
  expect(label(hours, '2026-11-24T13:25Z')).toBe('Open until 8pm')
  expect(table(hours)[0]).toBe('Monday to Friday: 8am to 8pm')
  expect(times(hours)).toEqual([['08:00', '20:00']])
})

test('stretches that touch at midnight are one', () => {
  const hours = [on(['monday'], '08:00', '24:00'), on(['tuesday'], '00:00', '06:00')]
  expect(label(hours, '2026-11-23T23:00Z')).toBe('Open until 6am')
})

test('what is open for days says until which day', () => {
  const hours = [on(['monday', 'tuesday'], '00:00', '24:00'), on(['wednesday'], '00:00', '18:00')]
  expect(label(hours, '2026-11-23T10:00Z')).toBe('Open until Wednesday at 6pm')
  expect(until(hours, '2026-11-24T10:00Z')).toBe('2026-11-24T18:00:00.000Z')
  expect(label(hours, '2026-11-24T18:00Z')).toBe('Open until 6pm')
})

test.each([
  ['2026-11-23T10:00Z', 'Open until the end of Wednesday'],
  ['2026-11-24T10:00Z', 'Open until the end of tomorrow'],
  ['2026-11-25T10:00Z', 'Open until midnight'],
])('what is open for days until midnight says at the end of which, at %s', (at, expected) =>
  expect(label([on(['monday', 'tuesday', 'wednesday'], '00:00', '24:00')], at)).toBe(expected),
)

test('hours of a day and more are written for search engines in two parts', () => {
  expect(times([on(['friday'], '08:00', '20:00'), on(['friday'], '20:00', '08:00')])).toEqual([
    ['08:00', '23:59'],
    ['23:59', '08:00'],
  ])
  expect(times([on(['friday'], '06:00', '20:00'), on(['friday'], '20:00', '07:30')])).toEqual([
    ['06:00', '23:59'],
    ['23:59', '07:30'],
  ])
})

const closure: OperatingStatus = { state: 'closed', from: '2026-12-24', until: '2027-01-03' }
const office = [on(working, '08:00', '20:00')]

test('the next opening is after a closure', () => {
  expect(label(office, '2026-12-23T21:00Z', [], closure)).toBe('Closed, opens 4 January 2027 at 8am')
  const within = [{ date: '2026-12-28', closed: false, opens: '09:00', closes: '12:00' }]
  expect(label(office, '2026-12-23T21:00Z', within, closure)).toBe('Closed, opens 4 January 2027 at 8am')
})

test('a closure cuts what would be open into it', () =>
  expect(label([daily('00:00', '24:00')], '2026-12-23T21:00Z', [], closure)).toBe('Open until midnight'))

test('structured data has the closure too', () => {
  const within = [{ date: '2026-12-28', closed: false, opens: '09:00', closes: '12:00' }]
  const { openingHoursSpecification, specialOpeningHoursSpecification } = forSearch(office, closure, within)
  expect(openingHoursSpecification).toEqual([expect.objectContaining({ opens: '08:00', closes: '20:00' })])
  expect(specialOpeningHoursSpecification).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-24',
      validThrough: '2027-01-03',
      opens: '00:00',
      closes: '00:00',
    },
  ])
})

test('a centre that is planned has no hours for search engines yet', () =>
  expect(forSearch([daily('08:00', '20:00')], { state: 'planned' })).toEqual({
    openingHoursSpecification: [],
    specialOpeningHoursSpecification: [expect.objectContaining({ opens: '00:00', closes: '00:00' })],
  }))

// 25 October 2026: 1am to 2am occurs twice. 29 March 2026: it does not occur.
test.each([
  ['closes in the repeated hour, at its first passing', '01:30', '2026-10-25T00:20Z', 'Open until 1:30am'],
  ['has closed at the second passing', '01:30', '2026-10-25T00:40Z', 'Closed, opens tonight at midnight'],
  ['stays closed at the second passing', '01:30', '2026-10-25T01:10Z', 'Closed, opens tonight at midnight'],
  ['closes in the missing hour, when the clocks go from 1am to 2am', '01:30', '2026-03-29T00:50Z', 'Open until 2am'],
  ['has closed after the missing hour', '01:30', '2026-03-29T01:00Z', 'Closed, opens tonight at midnight'],
])('a clock that changes: %s', (_, closes, at, expected) => {
  const { label: said, until: change } = openState(
    { hours: [daily('00:00', closes)], exceptions: [], bankHolidays: 'usual', status: open },
    new Date(at),
  )
  expect(said).toBe(expected)
  expect(change?.getTime()).toBeGreaterThan(new Date(at).getTime())
})

test.each([
  ['opens in the repeated hour, at its first passing', '2026-10-25T00:30Z', 'Open until 5am'],
  ['is open at its second passing', '2026-10-25T01:10Z', 'Open until 5am'],
  ['opens in the missing hour, when the clocks go forward', '2026-03-29T01:00Z', 'Open until 5am'],
])('a clock that changes: %s', (_, at, expected) => expect(label([daily('01:30', '05:00')], at)).toBe(expected))

test.each([
  ['01:00', '02:00', 'Closed, opens tomorrow at 1am'],
  ['01:15', '01:45', 'Closed, opens tomorrow at 1:15am'],
])('hours from %s to %s, over which the clocks go forward, are not that day', (opens, closes, expected) =>
  expect(label([daily(opens, closes)], '2026-03-29T00:30Z')).toBe(expected),
)

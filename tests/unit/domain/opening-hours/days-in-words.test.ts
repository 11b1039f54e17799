import { weekdays } from '@/domain/dates/london-time'
import { plansOfCentre, type Schedule } from '@/domain/opening-hours/day-plan'
import { daysThatDiffer, weekInWords } from '@/domain/opening-hours/days-in-words'

const centre = (over: Partial<Schedule> = {}): Schedule => ({
  hours: [
    { days: weekdays.slice(0, 5), opens: '08:00', closes: '20:00' },
    { days: ['saturday'], week: 'second', opens: '09:00', closes: '12:00' },
  ],
  exceptions: [],
  bankHolidays: 'usual',
  status: { state: 'open' },
  ...over,
})

const week = (day: string, over: Partial<Schedule> = {}) =>
  weekInWords(plansOfCentre(centre(over)), day).map(({ days, hours, reason }) =>
    [days, hours, reason].filter(Boolean).join(' | '),
  )

test('a week as it is, the second Saturday open', () => {
  expect(week('2026-12-10')).toEqual(['Monday to Friday | 8am to 8pm', 'Saturday | 9am to midday', 'Sunday | Closed'])
  expect(week('2026-12-20')).toEqual(['Monday to Friday | 8am to 8pm', 'Saturday and Sunday | Closed'])
})

test('a week with a bank holiday, a day that differs and a closure', () => {
  const training = { date: '2026-12-23', closed: false, opens: '12:00', closes: '17:00', reason: 'Training' }
  expect(week('2026-12-23', { bankHolidays: 'closed', exceptions: [training] })).toEqual([
    'Monday and Tuesday | 8am to 8pm',
    'Wednesday | Midday to 5pm | Training',
    'Thursday | 8am to 8pm',
    'Friday | Closed | Christmas Day',
    'Saturday and Sunday | Closed',
  ])
  expect(week('2026-12-23', { bankHolidays: null })).toContain('Friday | Not known yet | Christmas Day')
  expect(week('2026-12-23', { status: { state: 'closed', from: '2026-12-24', message: 'New boiler.' } })).toEqual([
    'Monday to Wednesday | 8am to 8pm',
    'Thursday to Sunday | Closed | New boiler.',
  ])
})

const differ = (day: string, over: Partial<Schedule>) =>
  daysThatDiffer(centre(over), day).map(({ days, hours, reason }) => [days, hours, reason])

test('days that differ are said once as a span, until their last day', () => {
  const exceptions = [
    { date: '2026-12-24', until: '2027-01-03', closed: true, reason: 'Holidays' },
    { date: '2026-12-10', closed: false, words: 'by appointment' },
  ]
  const holidays = ['Thursday 24 December 2026 to Sunday 3 January 2027', 'Closed', 'Holidays']
  expect(differ('2026-12-01', { exceptions })).toEqual([
    ['Thursday 10 December 2026', 'By appointment', null],
    holidays,
  ])
  expect(differ('2027-01-03', { exceptions })).toEqual([holidays])
  expect(differ('2027-01-04', { exceptions })).toEqual([])
})

test.each([
  ['closed', 'Closed'],
  ['usual', '8am to 8pm'],
  [null, 'Not known yet'],
] as const)('bank holidays of the next 31 days are said, the rule being %s', (bankHolidays, hours) =>
  expect(differ('2026-12-01', { bankHolidays })).toContainEqual(['Friday 25 December 2026', hours, 'Christmas Day']),
)

test('bank holidays further ahead, and those of a centre without hours, are not', () => {
  expect(differ('2026-11-20', { bankHolidays: 'closed' })).toEqual([])
  expect(differ('2026-12-01', { bankHolidays: null, hours: [] })).toEqual([])
})

test('what a closure covers is not said', () => {
  const exceptions = [{ date: '2026-12-24', until: '2026-12-26', closed: true }]
  const closure = { state: 'closed' as const, from: '2026-12-24' }
  expect(differ('2026-12-01', { exceptions, status: { ...closure, until: '2026-12-31' } })).toEqual([])
  expect(differ('2026-12-01', { exceptions, status: { ...closure, until: '2026-12-25' } })).toHaveLength(2)
})

test('of a closure that has begun only the days to come count', () => {
  const exceptions = [{ date: '2026-12-10', until: '2026-12-12', closed: true }]
  expect(differ('2026-12-12', { exceptions, status: { state: 'closed', from: '2026-12-12' } })).toEqual([])
  expect(differ('2026-12-11', { exceptions, status: { state: 'closed', from: '2026-12-12' } })).toHaveLength(1)
})

test('bank holidays stand among the days that differ, the earliest first', () => {
  const exceptions = [
    { date: '2026-12-30', closed: true, reason: 'Training' },
    { date: '2026-12-23', closed: false, opens: '08:00', closes: '12:00' },
  ]
  expect(differ('2026-12-20', { exceptions, bankHolidays: 'closed' })).toEqual([
    ['Wednesday 23 December 2026', '8am to midday', null],
    ['Friday 25 December 2026', 'Closed', 'Christmas Day'],
    ['Monday 28 December 2026', 'Closed', 'Boxing Day (substitute day)'],
    ['Wednesday 30 December 2026', 'Closed', 'Training'],
    ['Friday 1 January 2027', 'Closed', "New Year's Day"],
  ])
})

test.each([
  [
    'the week says closed anyway',
    { bankHolidays: null, hours: [{ days: ['sunday' as const], words: 'by appointment' }] },
  ],
  ['no hours are known, usual as they may be', { bankHolidays: 'usual' as const, hours: [] }],
])('bank holidays are not said where %s', (_, over) => expect(differ('2026-12-01', over)).toEqual([]))

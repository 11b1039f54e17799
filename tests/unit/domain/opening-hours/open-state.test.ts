import fc from 'fast-check'
import { weekdays } from '@/domain/dates/london-time'
import {
  exceptionProblems,
  hoursProblems,
  hoursSummary,
  openingHoursSpecification,
  openState,
  type HoursException,
  type HoursRow,
} from '@/domain/opening-hours/opening-hours'
import { statusInWords, type OperatingStatus } from '@/domain/opening-hours/operating-status'

const everyDay: HoursRow[] = [{ days: [...weekdays], opens: '08:00', closes: '20:00' }]
const mornings: HoursRow[] = [{ days: weekdays.slice(0, 5), opens: '08:30', closes: '12:30' }]
const open: OperatingStatus = { state: 'open' }

const at = (moment: string, hours = everyDay, exceptions: HoursException[] = [], status = open) => {
  const { kind, label, until } = openState({ hours, exceptions, status }, new Date(moment))
  return [kind, label, until?.toISOString() ?? null]
}

test.each([
  ['in the day', '2026-11-24T10:00Z', everyDay, 'open', 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  ['the minute it opens', '2026-11-24T08:00Z', everyDay, 'open', 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [
    'the minute it closes',
    '2026-11-24T20:00Z',
    everyDay,
    'closed',
    'Closed, opens tomorrow at 8am',
    '2026-11-25T00:00:00.000Z',
  ],
  ['before it opens', '2026-11-24T07:59Z', everyDay, 'closed', 'Closed, opens at 8am', '2026-11-24T08:00:00.000Z'],
  ['in summer time', '2026-07-01T07:00Z', everyDay, 'open', 'Open until 8pm', '2026-07-01T19:00:00.000Z'],
  [
    'on a Friday afternoon',
    '2026-11-27T13:00Z',
    mornings,
    'closed',
    'Closed, opens Monday at 8:30am',
    '2026-11-28T00:00:00.000Z',
  ],
  [
    'on a Sunday',
    '2026-11-29T13:00Z',
    mornings,
    'closed',
    'Closed, opens tomorrow at 8:30am',
    '2026-11-30T00:00:00.000Z',
  ],
  [
    'the night the clocks go back',
    '2026-10-24T23:30Z',
    everyDay,
    'closed',
    'Closed, opens at 8am',
    '2026-10-25T08:00:00.000Z',
  ],
] as const)('%s', (_, moment, hours, kind, label, until) =>
  expect(at(moment, [...hours])).toEqual([kind, label, until]),
)

test('hours that are not known say nothing, until a day that is known', () => {
  expect(at('2026-11-24T10:00Z', [])).toEqual(['unknown', '', null])
  expect(at('2026-11-24T10:00Z', [], [{ date: '2026-11-20', closed: true }])).toEqual(['unknown', '', null])
  expect(at('2026-11-24T10:00Z', [], [{ date: '2026-12-25', closed: true }])).toEqual([
    'unknown',
    '',
    '2026-12-25T00:00:00.000Z',
  ])
  expect(at('2026-12-25T10:00Z', [], [{ date: '2026-12-25', closed: true }])[1]).toBe('Closed')
})

const christmas: HoursException = { date: '2026-12-25', closed: true, reason: 'Bank holiday' }

test.each([
  ['closed on the day', '2026-12-25T10:00Z', 'Closed, opens tomorrow at 8am'],
  ['named the evening before', '2026-12-24T21:00Z', 'Closed, opens Saturday at 8am'],
])('an exception is %s', (_, moment, label) => expect(at(moment, everyDay, [christmas])[1]).toBe(label))

test('an exception has its own hours', () =>
  expect(
    at('2026-12-24T10:00Z', everyDay, [{ date: '2026-12-24', closed: false, opens: '08:00', closes: '12:00' }])[1],
  ).toBe('Open until midday'))

test.each<[OperatingStatus, string, string | null]>([
  [{ state: 'closed' }, 'Closed for now', null],
  [{ state: 'closed', until: '2026-11-30' }, 'Closed for now, until 30 November 2026', '2026-12-01T00:00:00.000Z'],
  [{ state: 'closed', from: '2026-11-24' }, 'Closed for now', null],
  [{ state: 'closed', from: '2026-11-25' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'closed', until: '2026-11-23' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
  [{ state: 'planned' }, 'Not open yet', null],
  [{ state: 'limited' }, 'Open until 8pm', '2026-11-24T20:00:00.000Z'],
])('the status %j', (status, label, until) =>
  expect(at('2026-11-24T10:00Z', everyDay, [], status).slice(1)).toEqual([label, until]),
)

test.each<[OperatingStatus, string | null]>([
  [{ state: 'open' }, null],
  [{ state: 'limited' }, 'Open, with limits'],
  [{ state: 'closed', until: '2026-11-24' }, 'Closed for now, until 24 November 2026'],
  [{ state: 'closed', until: '2026-11-23' }, null],
  [{ state: 'closed', from: '2026-11-25' }, 'Closed from 25 November 2026'],
  [
    { state: 'limited', from: '2026-12-01', until: '2026-12-05' },
    'Open, with limits, from 1 December 2026 to 5 December 2026',
  ],
  [{ state: 'planned', from: '2026-01-01' }, 'Not open yet'],
])('in words, the status %j is %s', (status, words) => expect(statusInWords(status, '2026-11-24')).toBe(words))

test('law: the answer holds until its moment, which lies ahead', () => {
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) })
  const minute = 60_000
  fc.assert(
    fc.property(
      moment,
      fc.constantFrom(everyDay, mornings),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (begin, hours, part) => {
        const timed = { hours, exceptions: [christmas], status: open }
        const first = openState(timed, new Date(begin))
        const until = first.until?.getTime() ?? Infinity
        expect(until).toBeGreaterThan(begin)
        const later = Math.min(begin + part * (until - begin), until - minute)
        if (later > begin) expect(openState(timed, new Date(later)).label).toBe(first.label)
      },
    ),
  )
})

test.each<[HoursRow[], { days: string; hours: string }[]]>([
  [[], []],
  [everyDay, [{ days: 'Every day', hours: '8am to 8pm' }]],
  [
    mornings,
    [
      { days: 'Monday to Friday', hours: '8:30am to 12:30pm' },
      { days: 'Saturday and Sunday', hours: 'Closed' },
    ],
  ],
  [
    [
      { days: ['monday'], opens: '13:00', closes: '24:00' },
      { days: ['monday'], opens: '08:00', closes: '12:00' },
    ],
    [
      { days: 'Monday', hours: '8am to midday, and 1pm to midnight' },
      { days: 'Tuesday to Sunday', hours: 'Closed' },
    ],
  ],
])('hours in words %#', (hours, words) => expect(hoursSummary(hours)).toEqual(words))

const row = (opens: string, closes: string, days: HoursRow['days'] = ['monday']): HoursRow => ({ days, opens, closes })

test.each<[string, HoursRow[], string[]]>([
  ['right', [row('08:00', '12:00'), row('12:00', '17:00'), row('08:00', '24:00', ['tuesday'])], []],
  ['no days', [row('08:00', '12:00', [])], ['0.days']],
  ['closes before it opens', [row('12:00', '08:00')], ['0.closes']],
  ['closes when it opens', [row('08:00', '08:00')], ['0.closes']],
  ['no times', [row('', '25:00')], ['0.opens', '0.closes']],
  ['overlap', [row('08:00', '12:00'), row('11:00', '17:00')], ['1.opens']],
  ['the same twice', [row('08:00', '12:00'), row('08:00', '12:00')], ['1.opens']],
])('weekly hours: %s', (_, rows, paths) => {
  const problems = hoursProblems(rows)
  expect(problems.map(({ path }) => path)).toEqual(paths)
  for (const { message } of problems) expect(message).toMatch(/^Rows? \d.*\.$/)
})

const day = (date: string, over: Partial<HoursException> = {}): HoursException => ({ date, closed: true, ...over })

test.each<[string, HoursException[], string[]]>([
  ['right', [day('2026-12-25'), day('2026-12-24', { closed: false, opens: '08:00', closes: '12:00' })], []],
  [
    'two stretches of one day',
    [
      day('2026-12-24', { closed: false, opens: '08:00', closes: '12:00' }),
      day('2026-12-24', { closed: false, opens: '13:00', closes: '15:00' }),
    ],
    [],
  ],
  ['no day', [day('2026-02-30')], ['0.date']],
  ['twice', [day('2026-12-25'), day('2026-12-25')], ['1.date']],
  ['other hours missing', [day('2026-12-25', { closed: false })], ['0.opens']],
  ['half of the hours missing', [day('2026-12-25', { closed: false, opens: '08:00' })], ['0.closes']],
  ['closes before it opens', [day('2026-12-25', { closed: false, opens: '12:00', closes: '08:00' })], ['0.closes']],
])('days that differ: %s', (_, rows, paths) => expect(exceptionProblems(rows).map(({ path }) => path)).toEqual(paths))

test('search engines read the same', () => {
  expect(openingHoursSpecification(mornings.slice(), [christmas])).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((one) => `https://schema.org/${one}`),
      opens: '08:30',
      closes: '12:30',
    },
    {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      opens: '00:00',
      closes: '00:00',
    },
  ])
})

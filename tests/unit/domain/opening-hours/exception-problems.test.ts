import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import type { HoursException } from '@/domain/opening-hours/opening-periods'

const day = (date: string, over: Partial<HoursException> = {}): HoursException => ({ date, closed: true, ...over })

test.each<[string, HoursException[], string[]]>([
  ['right', [day('2026-12-25'), day('2026-12-24', { closed: false, opens: '08:00', closes: '12:00' })], []],
  [
    'two periods of one day',
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
  ['into the next morning', [day('2026-12-24', { closed: false, opens: '22:00', closes: '06:00' })], []],
  ['closes when it opens', [day('2026-12-25', { closed: false, opens: '08:00', closes: '08:00' })], ['0.closes']],
  [
    'into a day that is closed',
    [day('2026-12-25'), day('2026-12-24', { closed: false, opens: '22:00', closes: '06:00' })],
    ['1.closes'],
  ],
  [
    'into a day that opens earlier',
    [
      day('2026-12-24', { closed: false, opens: '22:00', closes: '06:00' }),
      day('2026-12-25', { closed: false, opens: '05:00', closes: '12:00' }),
    ],
    ['0.closes'],
  ],
  [
    'into a day that opens when they end',
    [
      day('2026-12-24', { closed: false, opens: '22:00', closes: '06:00' }),
      day('2026-12-25', { closed: false, opens: '06:00', closes: '12:00' }),
    ],
    [],
  ],
])('days that differ: %s', (_, rows, paths) => expect(exceptionProblems(rows).map(({ path }) => path)).toEqual(paths))

test('a problem names the first day that two rows share', () =>
  expect(exceptionProblems([day('2026-12-24', { until: '2027-01-03' }), day('2026-12-28')])).toEqual([
    { path: '1.date', message: 'Rows 1 and 2 are both about 28 December 2026. Keep one of them.' },
  ]))

test.each([
  ['', 'Row 1: give the day, for example 25/12/2026.'],
  ['31/11/2026', 'Row 1: "31/11/2026" is not a day. Write it like 25/12/2026.'],
])('the day %j is refused as its box refuses it', (date, message) =>
  expect(exceptionProblems([day(date)])).toEqual([{ path: '0.date', message, isOfBox: true }]),
)

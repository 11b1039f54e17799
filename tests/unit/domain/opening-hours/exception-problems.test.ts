import { exceptionProblems } from '@/domain/opening-hours/exception-problems'
import type { HoursException } from '@/domain/opening-hours/opening-periods'

const day = (date: string, over: Partial<HoursException> = {}): HoursException => ({ date, closed: true, ...over })
const times = (date: string, opens: string, closes: string, until?: string): HoursException =>
  day(date, { closed: false, opens, closes, until })
const byAppointment = (date: string): HoursException => day(date, { closed: false, words: 'by appointment' })

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
  ['one day, said twice', [day('2026-12-25', { until: '2026-12-25' })], []],
  ['a whole year', [day('2026-01-01', { until: '2027-01-01' })], []],
  ['more than a year', [day('2026-01-01', { until: '2027-01-02' })], ['0.until']],
  ['no day, with hours', [day('2026-02-30', { closed: false, opens: '08:00', closes: '12:00' })], ['0.date']],
  ['times that touch', [times('2026-12-24', '13:00', '15:00'), times('2026-12-24', '08:00', '13:00')], []],
  ['times that touch, in order', [times('2026-12-24', '08:00', '13:00'), times('2026-12-24', '13:00', '15:00')], []],
  ['times that overlap', [times('2026-12-24', '08:00', '12:00'), times('2026-12-24', '11:30', '15:00')], ['1.opens']],
  ['times within others', [times('2026-12-24', '08:00', '17:00'), times('2026-12-24', '11:30', '15:00')], ['1.opens']],
  ['the same times on other days', [times('2026-12-24', '08:00', '12:00'), times('2026-12-23', '08:00', '12:00')], []],
  ['times and closed', [times('2026-12-24', '08:00', '12:00'), day('2026-12-24')], ['1.date']],
  ['closed and times', [day('2026-12-24'), times('2026-12-24', '08:00', '12:00')], ['1.date']],
  ['words beside times', [byAppointment('2026-12-24'), times('2026-12-24', '08:00', '12:00')], []],
  ['times beside words', [times('2026-12-24', '08:00', '12:00'), byAppointment('2026-12-24')], []],
  ['until midnight, before a day that is closed', [times('2026-12-24', '20:00', '24:00'), day('2026-12-25')], []],
  ['a night long before a day that is closed', [times('2026-12-24', '22:00', '06:00'), day('2026-12-30')], []],
  ['a night after a day that is closed', [day('2026-12-23'), times('2026-12-24', '22:00', '06:00')], []],
  ['a night before words', [times('2026-12-24', '22:00', '06:00'), byAppointment('2026-12-25')], []],
  ['nights in a row', [times('2026-12-24', '22:00', '06:00', '2026-12-26')], []],
])('days that differ: %s', (_, rows, paths) => expect(exceptionProblems(rows).map(({ path }) => path)).toEqual(paths))

test.each([
  ['the longer first', [day('2026-12-24', { until: '2027-01-03' }), day('2026-12-28')]],
  ['the longer last', [day('2026-12-28'), day('2026-12-24', { until: '2027-01-03' })]],
])('a problem names the first day that two rows share, %s', (_, rows) =>
  expect(exceptionProblems(rows)).toEqual([
    { path: '1.date', message: 'Rows 1 and 2 are both about 28 December 2026. Keep one of them.' },
  ]),
)

test.each([
  [
    'times that overlap',
    [day('2026-12-31'), times('2026-12-24', '08:00', '12:00'), times('2026-12-24', '11:00', '15:00')],
    '2.opens',
    'Row 3: these times overlap with others on 24 December 2026. Change one of them.',
  ],
  [
    'a night into a day that is closed',
    [day('2026-12-27'), times('2026-12-24', '22:00', '06:00', '2026-12-26')],
    '1.closes',
    'Row 2: these times run into 27 December 2026, which row 1 says is closed all day. Let them end at 24:00.',
  ],
  [
    'a night into a day that opens at midnight',
    [times('2026-12-24', '22:00', '06:00'), times('2026-12-25', '00:00', '12:00')],
    '0.closes',
    'Row 1: these times run into 25 December 2026, which row 2 says opens before these end. Let them end at 24:00.',
  ],
  [
    'more than a year',
    [day('2026-01-01', { until: '2028-01-01' })],
    '0.until',
    'Row 1: that is longer than a year. Change the weekly hours, or the operating status.',
  ],
  [
    'no times',
    [day('2026-12-24', { closed: false })],
    '0.opens',
    'Row 1: give both times for 24 December 2026, or words in place of them, or tick that it is closed all day.',
  ],
])('the rows are told what is wrong: %s', (_, rows, path, message) =>
  expect(exceptionProblems(rows)).toEqual([{ path, message }]),
)

test.each([
  ['', 'Row 1: give the day, for example 25/12/2026.'],
  ['31/11/2026', 'Row 1: "31/11/2026" is not a day. Write it like 25/12/2026.'],
])('the day %j is refused as its box refuses it', (date, message) =>
  expect(exceptionProblems([day(date)])).toEqual([{ path: '0.date', message, isOfBox: true }]),
)

test.each([
  ['2026-12-23', 'Row 1: the last day, 23 December 2026, is before the first, 24 December 2026.'],
  ['31/11/2026', 'Row 1: "31/11/2026" is not a day. Write it like 25/12/2026.'],
])('the last day %j is refused as its box refuses it', (until, message) =>
  expect(exceptionProblems([day('2026-12-24', { until })])).toEqual([{ path: '0.until', message, isOfBox: true }]),
)

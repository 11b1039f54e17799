import { exceptionProblems, hoursProblems } from '@/domain/opening-hours/hours-problems'
import type { HoursException, HoursRow } from '@/domain/opening-hours/opening-periods'

const row = (opens: string, closes: string, days: HoursRow['days'] = ['monday']): HoursRow => ({ days, opens, closes })

test.each<[string, HoursRow[], string[]]>([
  ['right', [row('08:00', '12:00'), row('12:00', '17:00'), row('08:00', '24:00', ['tuesday'])], []],
  ['no days', [row('08:00', '12:00', [])], ['0.days']],
  ['closes before it opens', [row('12:00', '08:00')], ['0.closes']],
  ['into the next morning', [row('22:00', '06:00'), row('20:00', '08:00', ['friday'])], []],
  ['opens at the end of the day', [row('24:00', '06:00')], ['0.opens']],
  ['overlaps the next morning', [row('22:00', '06:00'), row('05:00', '09:00', ['tuesday'])], ['1.opens']],
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

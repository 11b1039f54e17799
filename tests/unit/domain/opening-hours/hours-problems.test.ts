import { hoursProblems } from '@/domain/opening-hours/hours-problems'
import type { HoursRow } from '@/domain/opening-hours/opening-periods'

const row = (
  opens: string,
  closes: string,
  days: HoursRow['days'] = ['monday'],
  week: HoursRow['week'] = null,
): HoursRow => ({ days, opens, closes, week })

test.each<[string, HoursRow[], string[]]>([
  ['right', [row('08:00', '12:00'), row('12:00', '17:00'), row('08:00', '24:00', ['tuesday'])], []],
  ['no days', [row('08:00', '12:00', [])], ['0.days']],
  ['closes before it opens', [row('12:00', '08:00')], ['0.closes']],
  ['into the next morning', [row('22:00', '06:00'), row('20:00', '08:00', ['friday'])], []],
  ['opens at the end of the day', [row('24:00', '06:00')], ['0.opens']],
  ['overlaps the next morning', [row('22:00', '06:00'), row('05:00', '09:00', ['tuesday'])], ['1.opens']],
  ['closes when it opens', [row('08:00', '08:00')], ['0.closes']],
  ['no time', [row('8', '25:00')], ['0.opens', '0.closes']],
  ['no times', [row('', '')], ['0.opens']],
  ['one time', [row('08:00', '')], ['0.closes']],
  ['words', [{ days: ['monday'], words: 'by appointment' }], []],
  ['words beside the times of another row', [row('08:00', '12:00'), { days: ['monday'], words: 'by appointment' }], []],
  ['words and times', [{ ...row('08:00', '12:00'), words: 'by appointment' }], ['0.words']],
  ['long words', [{ days: ['monday'], words: 'a'.repeat(61) }], ['0.words']],
  [
    'two weeks of the month',
    [row('08:00', '12:00', ['saturday'], 'first'), row('08:00', '12:00', ['saturday'], 'third')],
    [],
  ],
  [
    'a week and every week',
    [row('08:00', '12:00', ['saturday']), row('09:00', '17:00', ['saturday'], 'second')],
    ['1.opens'],
  ],
  [
    'the fourth, which may be the last',
    [row('08:00', '12:00', ['saturday'], 'last'), row('09:00', '17:00', ['saturday'], 'fourth')],
    ['1.opens'],
  ],
  [
    'a night into the next day',
    [row('22:00', '06:00', ['saturday'], 'second'), row('05:00', '09:00', ['sunday'], 'third')],
    ['1.opens'],
  ],
  [
    'a night before another Sunday',
    [row('22:00', '06:00', ['saturday'], 'second'), row('05:00', '09:00', ['sunday'], 'first')],
    [],
  ],
  ['overlap', [row('08:00', '12:00'), row('11:00', '17:00')], ['1.opens']],
  ['the same twice', [row('08:00', '12:00'), row('08:00', '12:00')], ['1.opens']],
])('weekly hours: %s', (_, rows, paths) => {
  const problems = hoursProblems(rows)
  expect(problems.map(({ path }) => path)).toEqual(paths)
  for (const { message } of problems) expect(message).toMatch(/^Rows? \d.*\.$/)
})

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
  [
    'another Sunday before a night',
    [row('05:00', '09:00', ['sunday'], 'first'), row('22:00', '06:00', ['saturday'], 'second')],
    [],
  ],
  [
    'the next day before its night',
    [row('05:00', '09:00', ['sunday'], 'third'), row('22:00', '06:00', ['saturday'], 'second')],
    ['1.opens'],
  ],
  [
    'a week before another',
    [row('08:00', '12:00', ['saturday'], 'first'), row('08:00', '12:00', ['saturday'], 'second')],
    [],
  ],
  [
    'a week after another',
    [row('08:00', '12:00', ['saturday'], 'second'), row('08:00', '12:00', ['saturday'], 'first')],
    [],
  ],
  ['the afternoon first', [row('12:00', '17:00'), row('08:00', '12:00')], []],
  ['a break of a quarter of an hour', [row('08:30', '12:15'), row('12:30', '17:45')], []],
  ['overlaps the night before', [row('05:00', '09:00', ['tuesday']), row('22:00', '06:00')], ['1.opens']],
  ['Monday overlaps Sunday night', [row('05:00', '09:00'), row('22:00', '06:00', ['sunday'])], ['1.opens']],
  ['opens when the night ends', [row('22:00', '06:00'), row('06:00', '09:00', ['tuesday'])], []],
  ['a night of 12 hours', [row('20:00', '08:00')], []],
  ['a night of more than 12 hours', [row('20:00', '08:01')], ['0.closes']],
  ['no time to open', [row('8', '12:00')], ['0.opens']],
  ['no time to close', [row('08:00', '25:00')], ['0.closes']],
  ['more than a time', [row('08:00am', '012:00')], ['0.opens', '0.closes']],
  ['the other time', [row('', '12:00')], ['0.opens']],
  ['words and the time it opens', [{ days: ['monday'], opens: '08:00', words: 'by appointment' }], ['0.words']],
  ['words and the time it closes', [{ days: ['monday'], closes: '12:00', words: 'by appointment' }], ['0.words']],
  ['times and words of spaces', [{ ...row('08:00', '12:00'), words: '  ' }], []],
  ['only words of spaces', [{ days: ['monday'], words: '  ' }], ['0.opens']],
  ['the longest words', [{ days: ['monday'], words: 'a'.repeat(60) }], []],
  ['overlap', [row('08:00', '12:00'), row('11:00', '17:00')], ['1.opens']],
  ['the same twice', [row('08:00', '12:00'), row('08:00', '12:00')], ['1.opens']],
])('weekly hours: %s', (_, rows, paths) => {
  const problems = hoursProblems(rows)
  expect(problems.map(({ path }) => path)).toEqual(paths)
  for (const { message } of problems) expect(message).toMatch(/^Rows? \d.*\.$/)
})

test.each<[string, HoursRow[], string]>([
  ['no time to open', [row('8', '12:00')], 'Row 1: "8" is not a time. Write the time when it opens like 08:30.'],
  ['no time to close', [row('08:00', '8pm')], 'Row 1: "8pm" is not a time. Write the time when it closes like 08:30.'],
  [
    'a time and more',
    [row('08:00', '24:00h')],
    'Row 1: "24:00h" is not a time. Write the time when it closes like 08:30.',
  ],
  [
    'more and a time',
    [row('08:00', '124:00')],
    'Row 1: "124:00" is not a time. Write the time when it closes like 08:30.',
  ],
  ['one time', [row('', '12:00')], 'Row 1: give both times, or words in place of them such as "by appointment".'],
  ['the other time', [row('08:00', '')], 'Row 1: give both times, or words in place of them such as "by appointment".'],
  [
    'overlap',
    [
      row('08:00', '09:00', ['friday']),
      row('08:00', '12:00', ['monday', 'tuesday']),
      row('11:00', '17:00', ['tuesday']),
    ],
    'Rows 2 and 3 overlap on Tuesday. Change the times or take the day out of one of them.',
  ],
])('the rows are told what is wrong: %s', (_, rows, message) =>
  expect(hoursProblems(rows).map((problem) => problem.message)).toEqual([message]),
)

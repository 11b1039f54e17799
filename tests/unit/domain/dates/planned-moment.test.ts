import fc from 'fast-check'
import { londonDay, londonTime } from '@/domain/dates/london-time'
import { plannedMoment } from '@/domain/dates/planned-moment'

const iso = (day: string, time: string): string => {
  const planned = plannedMoment(day, time)
  return 'problem' in planned ? planned.problem : planned.moment.toISOString()
}
const note = (day: string, time: string): string | undefined => {
  const planned = plannedMoment(day, time)
  return 'note' in planned ? planned.note : undefined
}

test.each([
  ['in winter', '2026-12-01', '09:00', '2026-12-01T09:00:00.000Z'],
  ['in summer', '2026-08-06', '17:30', '2026-08-06T16:30:00.000Z'],
  ['at the end of a day', '2026-08-06', '24:00', '2026-08-06T23:00:00.000Z'],
  ['before the clocks go forward', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z'],
  ['as the clocks go forward', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z'],
  ['before the clocks go back', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z'],
  ['while the hour comes for the first time', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['after the clocks went back', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
])('%s', (_, day, time, expected) => expect(iso(day, time)).toBe(expected))

test.each([
  ['01:00', /^There is no 1am on 29 March 2026: the clocks go forward/],
  ['01:30', /^There is no 1:30am on 29 March 2026/],
  ['01:59', /^There is no 1:59am on 29 March 2026/],
])('%s of the day on which the clocks go forward is refused', (time, words) =>
  expect(iso('2026-03-29', time)).toMatch(words),
)

test('a time that comes twice says which it is, and others say nothing', () => {
  expect(note('2026-10-25', '01:30')).toBe(
    '1:30am comes twice on 25 October 2026, as the clocks go back. It is the first.',
  )
  expect([note('2026-10-25', '00:59'), note('2026-10-25', '02:00'), note('2026-08-06', '01:30')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  ['2026-02-30', '09:00', /^"2026-02-30" is not a day/],
  ['2026-02', '09:00', /^"2026-02" is not a day/],
  [undefined, '09:00', /^"" is not a day/],
  ['2026-02-01', '9am', /^"9am" is not a time/],
  ['2026-02-01', '09:00:00', /^"09:00:00" is not a time/],
  ['2026-02-01', '2026-02-01T09:00', /^"2026-02-01T09:00" is not a time/],
  ['2026-02-01', null, /^"" is not a time/],
])('%s %s is refused in words', (day, time, words) => {
  const planned = plannedMoment(day, time)
  expect('problem' in planned && planned.problem).toMatch(words)
})

test('the clocks in London show what was planned, whichever moment it is', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
      (moment) => {
        const [day, time] = [londonDay(moment), londonTime(moment)]
        const planned = plannedMoment(day, time)
        if ('problem' in planned) throw new Error(planned.problem)
        expect([londonDay(planned.moment), londonTime(planned.moment)]).toEqual([day, time])
        expect(planned.moment.getTime()).toBeLessThanOrEqual(moment.getTime())
      },
    ),
  ))

import { dayAfter } from '@/domain/dates/london-time'
import { canBeBoth, canFollow, isInWeek, weeksOfMonth } from '@/domain/opening-hours/week-of-month'

test.each([
  ['2026-12-05', ['first']],
  ['2026-12-12', ['second']],
  ['2026-12-19', ['third']],
  ['2026-12-26', ['fourth', 'last']],
  ['2027-01-23', ['fourth']],
  ['2027-01-30', ['last']],
  ['2027-02-28', ['fourth', 'last']],
])('%s is the %j of its weekday in its month', (day, weeks) =>
  expect(weeksOfMonth.filter((week) => isInWeek(day, week))).toEqual(weeks),
)

test('which weeks a day can be in, and which can follow each other, is what 28 years of days are', () => {
  const weeksOf = (day: string) => weeksOfMonth.filter((week) => isInWeek(day, week))
  const [both, follow] = [new Set<string>(), new Set<string>()]
  for (let day = '2000-01-01'; day < '2028-01-01'; day = dayAfter(day))
    for (const week of weeksOf(day)) {
      weeksOf(day).forEach((other) => both.add(`${week} ${other}`))
      weeksOf(dayAfter(day)).forEach((next) => follow.add(`${week} ${next}`))
    }
  for (const week of weeksOfMonth)
    for (const other of weeksOfMonth) {
      expect([week, other, canBeBoth(week, other)]).toEqual([week, other, both.has(`${week} ${other}`)])
      expect([week, other, canFollow(week, other)]).toEqual([week, other, follow.has(`${week} ${other}`)])
    }
  expect(canBeBoth(null, 'second') && canFollow('second', null)).toBe(true)
})

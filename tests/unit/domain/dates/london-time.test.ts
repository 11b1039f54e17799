import {
  dayAfter,
  daysBetween,
  isSkipped,
  londonDay,
  londonMoment,
  londonTime,
  weekdayOf,
} from '@/domain/dates/london-time'

test.each([
  ['2026-12-31T23:59:59.999Z', '2026-12-31', '23:59'],
  ['2026-06-30T22:59:00Z', '2026-06-30', '23:59'],
  ['2026-06-30T23:00:00Z', '2026-07-01', '00:00'],
  // the clocks go forward, and back
  ['2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
  ['2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
  ['2027-10-31T00:30:00Z', '2027-10-31', '01:30'],
  ['2027-10-31T01:30:00Z', '2027-10-31', '01:30'],
])('%s is %s, %s in London', (moment, day, time) =>
  expect([londonDay(new Date(moment)), londonTime(new Date(moment))]).toEqual([day, time]),
)

test.each([
  ['2027-01-31', '24:00', '2027-02-01T00:00:00.000Z'],
  ['2027-06-30', '24:00', '2027-06-30T23:00:00.000Z'],
  // of what comes twice the first, of what is skipped the end
  ['2027-10-31', '01:30', '2027-10-31T00:30:00.000Z'],
  ['2027-03-28', '01:00', '2027-03-28T01:00:00.000Z'],
  ['2027-03-28', '01:30', '2027-03-28T01:00:00.000Z'],
])('the clocks show %s, %s first at %s', (day, time, moment) =>
  expect(londonMoment(day, time).toISOString()).toBe(moment),
)

test.each([
  ['2027-03-28', '00:59', false],
  ['2027-03-28', '01:00', true],
  ['2027-03-28', '01:59', true],
  ['2027-03-28', '02:00', false],
  ['2027-03-27', '24:00', false],
  ['2027-03-28', '24:00', false],
  ['2027-03-27', '01:30', false],
  ['2027-10-31', '01:30', false],
])('whether %s skips %s: %s', (day, time, skipped) => expect(isSkipped(day, time)).toBe(skipped))

test.each([
  ['2027-03-27', '2027-03-29', 2], // one has 23 hours
  ['2027-10-30', '2027-11-01', 2], // one has 25
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-01-01', '2027-01-01', 365],
  ['2027-01-01', '2027-01-01', 0],
  ['2027-01-01', '2026-12-31', -1],
])('from %s to %s is %d days, and so many days after it is that day', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
  expect(dayAfter(from, days)).toBe(to)
})

test.each([
  ['2026-12-28', 'monday'],
  ['2027-01-02', 'saturday'],
  ['2027-01-03', 'sunday'],
  ['2024-02-29', 'thursday'],
])('%s is a %s', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

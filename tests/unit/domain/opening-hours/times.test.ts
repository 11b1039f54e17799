import { clockTime, endOf, minutesOf, timeFrom } from '@/domain/opening-hours/times'

test.each([
  ['00:00', 0],
  ['08:30', 510],
  ['24:00', 1440],
  ['30:15', 1815],
])('%s is %i minutes after the day began', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes)
  expect(timeFrom(minutes)).toBe(time)
})

test.each([
  ['08:30', '08:30'],
  ['24:00', '24:00'],
  ['24:01', '00:01'],
  ['30:15', '06:15'],
])('of %s a clock shows %s', (time, shown) => expect(clockTime(time)).toBe(shown))

test.each([
  ['08:00', '12:00', '12:00'],
  ['08:00', '00:00', '24:00'],
  ['08:00', '23:59', '24:00'],
  ['08:00', '24:00', '24:00'],
  ['22:00', '06:30', '30:30'],
  ['08:00', '08:00', '32:00'],
])('what opens at %s and closes at %s ends at %s', (opens, closes, end) => expect(endOf(opens, closes)).toBe(end))

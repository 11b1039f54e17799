import { daysOf, tick } from '@/domain/opening-hours/ticked-days'

test.each([
  [null, []],
  [undefined, []],
  [{}, []],
  [{ sunday: true, monday: true }, ['monday', 'sunday']],
  [{ monday: false, tuesday: null, friday: true }, ['friday']],
])('of %j the days %j are ticked', (ticked, days) => expect(daysOf(ticked)).toEqual(days))

test('days are stored as a tick each', () => {
  expect(tick([])).toEqual({})
  expect(tick(['saturday', 'monday'])).toEqual({ monday: true, saturday: true })
})

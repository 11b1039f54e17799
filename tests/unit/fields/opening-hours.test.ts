import { hoursExceptions, weeklyHours } from '@/fields/opening-hours'

type Told = (rows: unknown) => unknown
const told = (field: { validate?: unknown }) => field.validate as Told // neither rule looks at anything but the rows

const monday = { days: { monday: true } }

test('hours are refused by what their boxes do not say themselves', () => {
  expect(told(weeklyHours())([{ ...monday, opens: '08:00', closes: '07:00' }])).toMatch(/^Row 1: it closes at 07:00/)
  expect(told(weeklyHours())([{ ...monday, opens: 'quarter to', closes: '07:00' }])).toBe(true)
  expect(told(hoursExceptions())([{ date: '31/11/2026', closed: true }])).toBe(true)
  expect(told(hoursExceptions())([{ date: '2026-12-24', until: '2026-01-03', closed: true }])).toBe(true)
})

test('no rows, which a form says as 0, are right', () => {
  expect([told(weeklyHours())(0), told(hoursExceptions())(0)]).toEqual([true, true])
})

import { exceptionsEntered, hoursEntered } from '@/domain/opening-hours/as-entered'

test.each([[[]], [0], [null], [undefined]] as const)('%j is no rows: a form says 0', (rows) => {
  expect(hoursEntered(rows)).toEqual([])
  expect(exceptionsEntered(rows)).toEqual([])
})

test('weekly hours are taken as they are ticked and typed', () =>
  expect(
    hoursEntered([
      { days: { sunday: true, monday: true, tuesday: false, wednesday: null }, opens: '08:00', closes: '12:00' },
      { days: { saturday: true }, week: 'second', words: '  by appointment ' },
      { days: null, week: null, opens: null, closes: null, words: null },
      { words: '   ' },
    ]),
  ).toEqual([
    { days: ['monday', 'sunday'], week: null, opens: '08:00', closes: '12:00', words: null },
    { days: ['saturday'], week: 'second', words: 'by appointment' },
    { days: [], week: null, opens: null, closes: null, words: null },
    { days: [], week: null, words: null },
  ]))

test('days that differ are taken as they are typed; a row that nobody has ticked is not closed', () =>
  expect(
    exceptionsEntered([
      { date: '2026-12-24', until: '2026-12-26', closed: true, reason: 'Holidays' },
      { date: '2026-12-31', closed: false, opens: '08:00', closes: '12:00', words: ' ' },
      { closed: null, words: ' by appointment ' },
    ]),
  ).toEqual([
    { date: '2026-12-24', until: '2026-12-26', closed: true, words: null, reason: 'Holidays' },
    { date: '2026-12-31', closed: false, opens: '08:00', closes: '12:00', words: null },
    { date: '', closed: false, words: 'by appointment' },
  ]))

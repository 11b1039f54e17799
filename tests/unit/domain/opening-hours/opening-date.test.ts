import { openingChange, openingInWords } from '@/domain/opening-hours/opening-date'

const open = { state: 'open' } as const
const planned = { state: 'planned' } as const

test.each([
  ['2021', open, 'Opened in 2021'],
  ['2024-03-01', open, 'Opened on 1 March 2024'],
  ['2026-11-28', open, 'Opened on 28 November 2026'],
  ['2026-11', open, 'Opened in November 2026'],
  ['2026-11-29', open, 'To open on 29 November 2026'],
  ['2027-05', open, 'To open in May 2027'],
  // one page does not say both that it is not open yet and that it opened
  ['2026', planned, 'Planned to open in 2026'],
  ['2021-05-01', planned, 'Planned to open on 1 May 2021'],
  ['2026-11', { ...planned, until: '2026-11-20' }, 'Opened in November 2026'],
])('on 28 November 2026 the date %s of a centre reads so', (date, status, words) =>
  expect(openingInWords(date, status, '2026-11-28')).toBe(words),
)

test.each([
  ['2021', null],
  ['2026', null],
  ['2027-05', '2027-05-01'],
  ['2026-11-28', null],
])('after 28 November 2026 the words about %s change on %s', (date, change) =>
  expect(openingChange(date, '2026-11-28')).toBe(change),
)

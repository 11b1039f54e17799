import { askWhy, pastChanges } from '@/domain/governance/past'

const today = '2026-11-28'
const line = { id: 'a', to: 1, from: '2020', until: null }

test.each([
  ['a start of the past', 'appointments', { from: '2024' }, { from: '2025' }, ['from']],
  ['an end of the past that is taken away', 'seats', { until: '2025-03' }, { until: null }, ['until']],
  ['an end of the past that is moved to come', 'seats', { until: '2025-03' }, { until: '2027' }, ['until']],
  ['a start that is said more closely', 'appointments', { from: '2024' }, { from: '2024-05' }, []],
  ['an end where none was', 'appointments', { from: '2024', until: null }, { from: '2024', until: '2025' }, []],
  ['a date to come', 'appointments', { until: '2027' }, { until: '2026-12' }, []],
  ['today', 'appointments', { from: today }, { from: '2026-12-01' }, []],
  [
    'a line whose start is moved',
    'governance-bodies',
    { reportingLines: [line] },
    { reportingLines: [{ ...line, from: '2021' }] },
    ['from'],
  ],
  ['a line that is removed', 'governance-bodies', { reportingLines: [line] }, { reportingLines: [] }, ['from']],
  [
    'a line that ends',
    'governance-bodies',
    { reportingLines: [line] },
    { reportingLines: [{ ...line, until: '2024' }] },
    [],
  ],
  ['what has no dates', 'people', { name: 'A' }, { name: 'B' }, []],
])('%s', (_, kind, before, after, what) =>
  expect(pastChanges(kind, before, after, today).map((one) => one.what)).toEqual(what),
)

test('the reason is asked for with what was and what is', () => {
  expect(
    askWhy(pastChanges('appointments', { from: '2024', until: '2025' }, { from: '2024-06-01', until: null }, today)),
  ).toBe(
    'This changes the past, as it was public: "until" was 2025, and is empty now. Say why. The reason is kept in "Who did what".',
  )
})

import { newestFirst } from '@/domain/governance/newest-first'

test('the newest comes first, a year after its months, and what has no date last', () => {
  const agreed = [null, '2019', '2024-05', '2024-05-31', '2025', '2024-12-31'].map((date) => ({ agreed: date }))
  expect(agreed.sort(newestFirst).map((one) => one.agreed)).toEqual([
    '2025',
    '2024-12-31',
    '2024-05',
    '2024-05-31',
    '2019',
    null,
  ])
})

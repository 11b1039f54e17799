import { figuresCsv, waitingTimesAt, waitingTimesFor } from '@/domain/waiting-times/address'

test('the pages are named by the slugs of the trust and the test', () => {
  expect(waitingTimesAt('east-lancashire-hospitals')).toBe('/waiting-times/east-lancashire-hospitals')
  expect(waitingTimesFor('mri-scan')).toBe('/waiting-times/tests/mri-scan')
})

test.each([
  [{}, ''],
  [{ trusts: ['RXL', 'ENGLAND'], tests: ['MRI' as const] }, '?trust=RXL,ENGLAND&test=MRI'],
  [{ sum: 'all' as const, to: '2026-03' }, '?to=2026-03&sum=all'],
  [{ from: '2023-04', to: '2026-03' }, '?from=2023-04&to=2026-03'],
  [
    { to: '2026-03', from: '2023-04', tests: ['MRI' as const, 'CT' as const], trusts: ['RXL'] },
    '?trust=RXL&test=MRI,CT&from=2023-04&to=2026-03',
  ],
])('figures as CSV of %j', (asked, query) => {
  expect(figuresCsv(asked)).toBe(`/api/open/v1/waiting-times.csv${query}`)
})

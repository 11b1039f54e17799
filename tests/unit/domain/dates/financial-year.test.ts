import { financialYearOf } from '@/domain/dates/financial-year'

test.each([
  ['2026-03-31', '2025-04-01', '2026-03-31'],
  ['2026-04-01', '2026-04-01', '2027-03-31'],
  ['2026-12-31', '2026-04-01', '2027-03-31'],
  ['2027-01-01', '2026-04-01', '2027-03-31'],
  ['2000-01-01', '1999-04-01', '2000-03-31'],
])('%s lies in the year from %s to %s', (day, from, to) => expect(financialYearOf(day)).toEqual({ from, to }))

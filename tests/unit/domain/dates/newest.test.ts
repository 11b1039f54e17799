import { newestOf } from '@/domain/dates/newest'

test('the newest of moments, whatever their order, and of none none', () => {
  const [first, last] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z']
  expect(newestOf([first, null, last, first])).toBe(last)
  expect(newestOf([null])).toBeNull()
  expect(newestOf([])).toBeNull()
})

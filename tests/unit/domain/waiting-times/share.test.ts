import fc from 'fast-check'
import { inPercent, percentOf, reaches, roundedPercent, shareUnder } from '@/domain/waiting-times/share'
import { anyBands, waiting } from './figures'

const listOf = (...people: [number, number?, number?]) => {
  const { bands } = waiting('2026-03', 'RXL', 'MRI', ...people)
  return { bands, waiting: bands.reduce((sum, one) => sum + one, 0) }
}

test('a share counts the bands under 6, or 13, weeks', () => {
  expect(shareUnder(listOf(70, 20, 10), 6)).toEqual({ part: 70, whole: 100 })
  expect(shareUnder(listOf(70, 20, 10), 13)).toEqual({ part: 90, whole: 100 })
})

test('nobody who waits has no share', () => {
  expect(shareUnder(listOf(0), 6)).toBeNull()
})

test.each([
  [37612, 48005, '78.4%'],
  [1, 8, '12.5%'],
  [1, 2000, '0.1%'],
  [1, 1_000_000, '0.1%'],
  [0, 10, '0.0%'],
  [95, 100, '95.0%'],
  [94_970, 100_000, '94.9%'],
  [9499, 10_000, '94.9%'],
  [98_960, 100_000, '98.9%'],
  [99, 100, '99.0%'],
  [99_999, 100_000, '99.9%'],
  [7, 7, '100.0%'],
])('%i of %i is %s', (part, whole, shown) => {
  expect(inPercent({ part, whole })).toBe(shown)
})

const anyShare = fc
  .integer({ min: 1, max: 3_000_000 })
  .chain((whole) => fc.nat({ max: whole }).map((part) => ({ part, whole })))

test('what is shown is right to a tenth, and never crosses a line that the people have not', () => {
  fc.assert(
    fc.property(anyShare, (share) => {
      const shown = roundedPercent(share)
      expect(Math.abs(shown - percentOf(share))).toBeLessThanOrEqual(0.1)
      for (const line of [95, 99, 100]) expect(shown >= line).toBe(reaches(share, line))
      expect(shown > 0).toBe(share.part > 0)
    }),
    { numRuns: 2000 },
  )
})

test('under 13 weeks are all who are under 6, and more', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const list = { bands, waiting: bands.reduce((sum, people) => sum + people, 0) }
      const [six, thirteen] = [shareUnder(list, 6), shareUnder(list, 13)]
      expect((six?.part ?? 0) <= (thirteen?.part ?? 0)).toBe(true)
      expect((thirteen?.part ?? 0) + (bands[13] ?? 0)).toBe(list.waiting)
    }),
  )
})

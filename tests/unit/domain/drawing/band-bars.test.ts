import fc from 'fast-check'
import { bandChart } from '@/domain/drawing/band-bars'
import { anyBands } from '../waiting-times/figures'

test('the longest bar is as wide as the drawing, the others in proportion', () => {
  const { bars } = bandChart([100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25])
  expect(bars.map(({ width }) => width)).toEqual([100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25])
})

test('the bars say their weeks and people, and which have waited too long', () => {
  const { bars } = bandChart(Array.from({ length: 14 }, (_, week) => week * 1000))
  expect(bars.map(({ weeks }) => weeks).filter((_, week) => [0, 1, 12, 13].includes(week))).toEqual([
    'Under 1',
    '1 to 2',
    '12 to 13',
    '13 or more',
  ])
  expect(bars.map(({ kind }) => kind)).toEqual([
    ...Array<string>(6).fill('under-6'),
    ...Array<string>(7).fill('to-13'),
    'open',
  ])
  expect(bars[13]?.people).toBe('13,000')
})

test('bars stand under each other, and the line of 6 weeks between the sixth and the seventh', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const { bars, sixWeeks } = bandChart(bands)
      const ends = bars.map(({ height, y }) => y + height)
      expect(bars.slice(1).every(({ y }, place) => y > (ends[place] ?? 100))).toBe(true)
      expect(ends.at(-1)).toBeLessThanOrEqual(100)
      expect(sixWeeks).toBeGreaterThan(ends[5] ?? 100)
      expect(sixWeeks).toBeLessThan(bars[6]?.y ?? 0)
      expect(bars.every(({ width }) => width >= 0 && width <= 100)).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import { spread } from '@/domain/drawing/spread'

const close = (value: number | undefined) => expect.closeTo(value ?? NaN, 6) as number

test.each([
  ['far apart: they stay', [10, 50], 8, [10, 50]],
  ['two on each other: each moves half', [50, 50], 8, [46, 54]],
  ['in their order, however they are given', [50.2, 49.8], 8, [54, 46]],
  ['a third that they are pushed into moves along', [50, 52, 60], 8, [46, 54, 62]],
  ['one alone', [7], 8, [7]],
  ['none', [], 8, []],
])('%s', (_, places, gap, moved) => {
  expect(spread(places, gap)).toEqual(moved.map(close))
})

test('all are a gap apart, in the order they had, and those that were stay', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), (places) => {
      const moved = spread(places, 7.5)
      const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
      const sorted = order.map((index) => moved[index] ?? 0)
      for (const [place, value] of sorted.entries())
        expect(value - (sorted[place - 1] ?? -Infinity)).toBeGreaterThanOrEqual(7.5 - 1e-9)
      const wereApart = order.every((index, place) => {
        const before = order[place - 1]
        return before === undefined || (places[index] ?? 0) - (places[before] ?? 0) >= 7.5
      })
      expect(wereApart ? moved : places).toEqual(places)
    }),
  )
})

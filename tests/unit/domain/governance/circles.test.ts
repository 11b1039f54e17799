import fc from 'fast-check'
import { circleThrough, type DatedLine } from '@/domain/governance/circles'
import { windowOf } from '@/domain/governance/windows'
import { anyWindow, worldsOf } from './worlds'

type Known = [from: number, to: number, dates?: { from?: string; until?: string }]
const dated = (lines: Known[]): DatedLine[] =>
  lines.map(([from, to, dates = {}]) => ({ from, to, window: windowOf(dates) }))
const circleOf = (lines: Known[], body = 1): number[] | null =>
  circleThrough(dated(lines), body)?.map(({ from }) => from) ?? null

test.each<[string, Known[], number[] | null]>([
  ['none', [[2, 1]], null],
  ['two', [[1, 2], [2, 1]], [1, 2]], // prettier-ignore
  ['three', [[1, 3], [2, 1], [3, 2]], [1, 3, 2]], // prettier-ignore
  ['itself', [[1, 1]], [1]],
  ['of others alone', [[1, 2], [2, 3], [3, 2]], null], // prettier-ignore
  ['one after the other', [[1, 2, { until: '2024' }], [2, 1, { from: '2025' }]], null], // prettier-ignore
  ['one after the other within a year', [[1, 2, { until: '2024' }], [2, 1, { from: '2024' }]], null], // prettier-ignore
  ['turned round on a day', [[1, 2, { until: '2024-12-11' }], [2, 1, { from: '2024-12-11' }]], null], // prettier-ignore
  ['for a time', [[1, 2, { from: '2020', until: '2025-06' }], [2, 1, { from: '2025-01' }]], [1, 2]], // prettier-ignore
  ['within a year that is known as the year', [[1, 2, { from: '2021-01', until: '2021' }], [2, 1, { from: '2015' }]], [1, 2]], // prettier-ignore
  ['the long way, from the day on which the short way ends', [[1, 2, { from: '2020-01-01' }], [2, 1, { from: '2010', until: '2020-01-01' }], [2, 3, { from: '2020-01-01' }], [3, 1, { from: '2020-01-01' }]], [1, 2, 3]], // prettier-ignore
  ['the long way, until the day on which the short way begins', [[1, 2, { from: '2020-01-01', until: '2020-06-01' }], [2, 1, { from: '2020-06-01' }], [2, 3, { from: '2020-01-01' }], [3, 1, { from: '2020-01-01' }]], [1, 2, 3]], // prettier-ignore
])('circles: %s', (_, lines, ids) => expect(circleOf(lines)).toEqual(ids))

const lines = fc.array(
  fc.record({
    from: fc.integer({ min: 1, max: 4 }),
    to: fc.integer({ min: 1, max: 4 }),
    window: anyWindow(4, 1),
  }),
  { maxLength: 5 },
)

/** Every circle through a body, as the places of its lines. */
const circlesThrough = (all: readonly DatedLine[], body: number, path: DatedLine[] = []): DatedLine[][] =>
  all
    .filter(({ from }) => from === (path.at(-1)?.to ?? body))
    .filter((line) => !path.some(({ from }) => from === line.to) || line.to === body)
    .flatMap((line) => (line.to === body ? [[...path, line]] : circlesThrough(all, body, [...path, line])))

test('law: a circle is told if its lines hold on one day in every way to read their dates', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const certain = circlesThrough(all, 1).some((circle) =>
        worldsOf(circle.map(({ window }) => window)).every(
          (world) => Math.max(...world.map(({ first }) => first)) < Math.min(...world.map(({ next }) => next)),
        ),
      )
      expect(circleThrough(all, 1) !== null).toBe(certain)
    }),
    { numRuns: 500 },
  )
})

test('300 bodies of which each reports to 3 are looked through, though there are more ways than atoms', () => {
  const layered = Array.from({ length: 300 }, (_, id) => id).flatMap((id): Known[] =>
    [1, 2, 3].map((step) => [id, (Math.floor(id / 3) + 1) * 3 + step, { from: String(1900 + (id % 90)) }]),
  )
  expect(circleOf(layered, 0)).toBeNull()
  expect(circleOf([...layered, [299, 0]], 0)).toContain(299)
})

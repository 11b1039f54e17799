import fc from 'fast-check'
import { changeSince } from '@/domain/waiting-times/change'
import type { Figure } from '@/domain/waiting-times/figure'
import { testCodes } from '@/domain/waiting-times/tests'
import { changeOfPeople, changeOfShare, pointsInWords } from '@/domain/waiting-times/wait-words'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import { anyFigures, trusts, waiting } from './figures'

const changeOf = (...figures: Figure[]) => {
  const lists = waitingLists(figures, { providers: trusts, tests: testCodes })
  return changeSince(lists.get('2026-03'), lists.get('2026-02'))
}

test('people and percentage points, from the sums', () => {
  expect(changeOf(waiting('2026-02', 'RXL', 'MRI', 80, 20), waiting('2026-03', 'RXL', 'MRI', 75, 75))).toEqual({
    since: '2026-02',
    people: 50,
    points: -30,
    leftOut: [],
  })
})

test('nothing where a month has no figures', () => {
  expect(changeOf(waiting('2026-03', 'RXL', 'MRI', 1))).toBeNull()
  expect(changeOf(waiting('2026-02', 'RXL', 'MRI', 1))).toBeNull()
})

test('nothing where other trusts report', () => {
  expect(
    changeOf(
      waiting('2026-02', 'RXL', 'MRI', 10),
      waiting('2026-03', 'RXL', 'MRI', 10),
      waiting('2026-03', 'RXR', 'MRI', 10),
    ),
  ).toBeNull()
})

const before = { RXL: waiting('2026-02', 'RXL', 'MRI', 10), RXR: waiting('2026-02', 'RXR', 'MRI', 10) }
const after = { RXL: waiting('2026-03', 'RXL', 'MRI', 10), RXN: waiting('2026-03', 'RXN', 'MRI', 10) }

test.each<[string, Figure[]]>([
  ['that reported before reports no more', [before.RXL, before.RXR, after.RXL]],
  ['reports in the place of another', [before.RXL, before.RXR, after.RXL, after.RXN]],
])('nothing where a trust %s', (_, figures) => expect(changeOf(...figures)).toBeNull())

test('a test that is reported in one month only is left out of both, and named', () => {
  expect(
    changeOf(
      waiting('2026-02', 'RXL', 'MRI', 10),
      waiting('2026-03', 'RXL', 'MRI', 12),
      waiting('2026-03', 'RXL', 'BARIUM_ENEMA', 500),
    ),
  ).toEqual({ since: '2026-02', people: 2, points: 0, leftOut: [{ provider: 'RXL', test: 'BARIUM_ENEMA' }] })
})

test('what only the earlier month has is left out of both, and named after what only the later one has', () => {
  expect(
    changeOf(
      waiting('2026-02', 'RXL', 'MRI', 10),
      waiting('2026-02', 'RXL', 'BARIUM_ENEMA', 0, 500),
      waiting('2026-03', 'RXL', 'MRI', 12),
      waiting('2026-03', 'RXL', 'CT', 0, 70),
    ),
  ).toEqual({
    ...{ since: '2026-02', people: 2, points: 0 },
    leftOut: [
      { provider: 'RXL', test: 'CT' },
      { provider: 'RXL', test: 'BARIUM_ENEMA' },
    ],
  })
})

test('nothing where the months have no figure in common', () => {
  expect(changeOf(waiting('2026-02', 'RXL', 'CT', 10), waiting('2026-03', 'RXL', 'MRI', 10))).toBeNull()
})

test('no points where nobody waited', () => {
  expect(changeOf(waiting('2026-02', 'RXL', 'MRI', 0), waiting('2026-03', 'RXL', 'MRI', 10))).toMatchObject({
    people: 10,
    points: null,
  })
})

test('no points where nobody waits any more', () => {
  expect(changeOf(waiting('2026-02', 'RXL', 'MRI', 10), waiting('2026-03', 'RXL', 'MRI', 0))).toMatchObject({
    people: -10,
    points: null,
  })
})

test('back is forth with the other sign', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const lists = waitingLists(figures, { providers: trusts.slice(0, 2), tests: testCodes.slice(0, 3) })
      const [now, then] = [lists.get('2026-03'), lists.get('2026-02')]
      const [forth, back] = [changeSince(now, then), changeSince(then, now)]
      expect((forth?.people ?? 0) + (back?.people ?? 0)).toBe(0)
      expect((forth?.points ?? 0) + (back?.points ?? 0)).toBe(0)
      expect(forth?.leftOut.length).toBe(back?.leftOut.length)
    }),
  )
})

test.each([
  [3354, '3,354 more than in February 2026'],
  [-1, '1 fewer than in February 2026'],
  [0, 'as many as in February 2026'],
])('%i people are %s', (people, words) => {
  expect(changeOfPeople({ people, since: '2026-02' })).toBe(words)
})

test.each([
  [-1.52, '1.5 percentage points lower than in February 2026'],
  [0.96, '1 percentage point higher than in February 2026'],
  [-0.04, 'about the same as in February 2026'],
])('%d points are %s', (points, words) => {
  expect(changeOfShare(points, '2026-02')).toBe(words)
})

test('points that round to none are said to be none', () => {
  expect(pointsInWords(0.049)).toBeNull()
})

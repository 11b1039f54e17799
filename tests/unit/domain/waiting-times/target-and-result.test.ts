import type { Figure } from '@/domain/waiting-times/figure'
import { targetAndResult } from '@/domain/waiting-times/target-and-result'
import { waiting } from './figures'
import { publishedFigures } from './published-figures'

const trusts = [
  { code: 'RXL', name: 'Blackpool Teaching Hospitals' },
  { code: 'RXR', name: 'East Lancashire Hospitals' },
  { code: 'RXN', name: 'Lancashire Teaching Hospitals' },
  { code: 'RTX', name: 'Morecambe Bay' },
]
const two = trusts.slice(0, 2)
const aim = '95% in under 6 weeks by March 2025: our target.'
const wordsOf = (...figures: Figure[]) => targetAndResult(figures, two).words

test('the published figures say what came of the target', () => {
  const said = targetAndResult(publishedFigures, trusts)
  expect(said.words).toEqual([
    aim,
    '79.2% of the people waiting at the end of that month had waited under 6 weeks; 78.4% in March 2026 (England 78.8%).',
  ])
  expect(said).toMatchObject({
    target: { percent: 95, weeks: 6, by: '2025-03' },
    atTarget: { month: '2025-03', percent: '79.2%', isReached: false, without: [] },
    latest: { month: '2026-03', percent: '78.4%', isReached: false },
    england: { month: '2026-03', percent: '78.8%', without: [] },
    counts: 'This counts people still waiting, not people seen.',
    source: 'NHS England, Diagnostics Waiting Times and Activity',
  })
})

test('the month of the target alone', () => {
  expect(
    wordsOf(
      waiting('2025-03', 'RXL', 'MRI', 90, 10),
      waiting('2025-03', 'RXR', 'MRI', 100),
      waiting('2025-03', 'ENGLAND', 'MRI', 8, 2),
    ),
  ).toEqual([aim, '95.0% of the people waiting at the end of that month had waited under 6 weeks (England 80.0%).'])
})

test('without England', () => {
  expect(wordsOf(waiting('2025-03', 'RXL', 'MRI', 1), waiting('2025-03', 'RXR', 'MRI', 1)).at(-1)).toBe(
    '100.0% of the people waiting at the end of that month had waited under 6 weeks.',
  )
})

test('no figures for the month of the target', () => {
  expect(wordsOf(waiting('2026-03', 'RXL', 'MRI', 1, 1), waiting('2026-03', 'RXR', 'MRI', 1, 1))).toEqual([
    aim,
    'There are no figures for March 2025.',
    '50.0% of the people waiting at the end of March 2026 had waited under 6 weeks.',
  ])
})

test('no figures at all', () => {
  expect(targetAndResult([], trusts)).toMatchObject({
    atTarget: null,
    latest: null,
    england: null,
    words: [aim, 'There are no figures for March 2025.'],
  })
})

test('a trust without figures is named, not counted as zero', () => {
  expect(wordsOf(waiting('2025-03', 'RXL', 'MRI', 1), waiting('2026-03', 'RXL', 'MRI', 1)).slice(2)).toEqual([
    'March 2025 and March 2026 are without East Lancashire Hospitals.',
  ])
})

test('a single month that is without a trust', () => {
  expect(wordsOf(waiting('2025-03', 'RXL', 'MRI', 1)).at(-1)).toBe('March 2025 is without East Lancashire Hospitals.')
})

test('a month in which nobody waits has no result', () => {
  const of = (...figures: Figure[]) => targetAndResult(figures, [{ code: 'RXL', name: 'Blackpool' }])
  expect(of(waiting('2025-03', 'RXL', 'MRI', 0))).toMatchObject({
    atTarget: null,
    words: [aim, 'There are no figures for March 2025.'],
  })
  expect(of(waiting('2025-03', 'RXL', 'MRI', 1), waiting('2026-03', 'RXL', 'MRI', 0))).toMatchObject({
    atTarget: { percent: '100.0%' },
    latest: null,
  })
})

test('the newest month is the last one, in whatever order the figures come', () => {
  const months = ['2026-02', '2026-03', '2025-03']
  const { latest } = targetAndResult(
    months.map((month) => waiting(month, 'RXL', 'MRI', 1)),
    two,
  )
  expect(latest?.month).toBe('2026-03')
})

test('what was reached is known to the person', () => {
  const of = (under6: number, over: number) =>
    targetAndResult([waiting('2025-03', 'RXL', 'MRI', under6, over)], [{ code: 'RXL', name: 'Blackpool' }]).atTarget
  expect(of(95, 5)).toMatchObject({ isReached: true, percent: '95.0%' })
  expect(of(94_999, 5001)).toMatchObject({ isReached: false, percent: '94.9%' })
})

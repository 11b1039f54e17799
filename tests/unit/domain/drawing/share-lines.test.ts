import fc from 'fast-check'
import { lowestOf, shareChart, type LineOf } from '@/domain/drawing/share-lines'
import { monthAfter } from '@/domain/waiting-times/month'

const series = (of: LineOf, percents: readonly (number | null)[], first = '2023-04') => ({
  of,
  name: of === 'ours' ? 'Our trusts' : 'England',
  shares: percents.map((percent, place) => ({
    month: monthAfter(first, place),
    share: percent === null ? null : { part: percent * 10, whole: 1000 },
  })),
})

test('a share is as high as it is of the scale, from 50 to 100%', () => {
  const chart = shareChart([series('ours', [50, 75, 100])])
  expect(chart.lowest).toBe(50)
  expect(chart.lines[0]?.path).toBe('M0,100L50,50L100,0')
  expect(chart.target.y).toBe(10)
  expect(chart.levels.map(({ text }) => text)).toEqual(['50%', '60%', '70%', '80%', '90%', '100%'])
})

test('a month that is not known breaks the line, and is not drawn as zero', () => {
  const [line] = shareChart([series('ours', [75, null, 75, 75])]).lines
  expect(line?.path).toBe('M0,50ZM66.67,50L100,50')
})

test('a line ends where it was known last', () => {
  const [line] = shareChart([series('ours', [60, 75, null])]).lines
  expect(line?.end).toMatchObject({ x: 50, y: 50, text: '75.0%' })
})

test('what is never known has no line', () => {
  const chart = shareChart([series('ours', [null, null]), series('england', [80, 81])])
  expect(chart.lines.map(({ of }) => of)).toEqual(['england'])
})

test('values that are alike are written a line apart', () => {
  const [ours, national] = shareChart([series('ours', [78.4]), series('england', [78.8])]).lines
  expect((ours?.end.textY ?? 0) - (national?.end.textY ?? 0)).toBeCloseTo(7.5)
})

test('years stand at their Januaries, and a short time has its first and last month', () => {
  expect(shareChart([series('ours', Array(36).fill(80))]).times.map(({ text }) => text)).toEqual([
    '2024',
    '2025',
    '2026',
  ])
  expect(shareChart([series('ours', [80, 81, 82])]).times).toEqual([
    { x: 0, text: 'Apr 2023' },
    { x: 100, text: 'Jun 2023' },
  ])
  expect(shareChart([series('ours', [80])]).times).toEqual([{ x: 0, text: 'Apr 2023' }])
})

test('nothing known is an empty chart', () => {
  expect(shareChart([])).toMatchObject({ lines: [], times: [], lowest: 50 })
})

test('every share lies on the scale, which begins at a multiple of 10 that is no higher than half', () => {
  const anyPercent = fc.option(fc.integer({ min: 0, max: 100 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPercent, anyPercent), { minLength: 1, maxLength: 40 }), (months) => {
      const [one, other] = [months.map(([percent]) => percent), months.map(([, percent]) => percent)]
      const both = [series('ours', one), series('england', other)]
      const lowest = lowestOf(both.map(({ shares }) => shares))
      expect(lowest % 10).toBe(0)
      expect(lowest).toBeLessThanOrEqual(50)
      const chart = shareChart(both)
      const numbers = chart.lines.flatMap(({ path }) => path.match(/[\d.]+/g) ?? []).map(Number)
      expect(numbers.every((place) => place >= 0 && place <= 100)).toBe(true)
      // as many points as months that are known
      const points = chart.lines.flatMap(({ path }) => path.match(/[ML]/g) ?? []).length
      expect(points).toBe([...one, ...other].filter((percent) => percent !== null).length)
    }),
  )
})

import { england } from '@/domain/waiting-times/figure'
import { inPercent, percentOf, shareUnder } from '@/domain/waiting-times/share'
import { testCodes } from '@/domain/waiting-times/tests'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import { trusts } from './figures'
import { publishedFigures, publishedRows } from './published-figures'

// Sums made of the file's own columns by nothing but addition, beside what the rules say.

const under6 = ['00_01', '01_02', '02_03', '03_04', '04_05', '05_06'].map((band) => `wait_${band}`)

const added = (providers: readonly string[]) => {
  const sums = new Map<string, { waiting: number; under6: number }>()
  for (const row of publishedRows) {
    if (!providers.includes(row.provider ?? '')) continue
    const sum = sums.get(row.month ?? '') ?? { waiting: 0, under6: 0 }
    sum.waiting += Number(row.waiting)
    for (const column of under6) sum.under6 += Number(row[column])
    sums.set(row.month ?? '', sum)
  }
  return sums
}

test.each([
  ['the four trusts', trusts],
  ['England', [england]],
])('the sums of %s are those of the published file, in every month', (_, providers) => {
  const lists = waitingLists(publishedFigures, { providers, tests: testCodes })
  const ours = new Map(
    [...lists].map(([month, list]) => [month, { waiting: list.waiting, under6: shareUnder(list, 6)?.part }]),
  )
  expect(ours.size).toBe(36)
  expect(ours).toEqual(added(providers))
})

test('March 2026: 48,005 people wait at the four trusts, 78.35% under 6 weeks; England 78.79%', () => {
  const [ours, national] = [trusts, [england]].map((providers) =>
    waitingLists(publishedFigures, { providers, tests: testCodes }).get('2026-03'),
  )
  const shareOf = (list: typeof ours) => (list ? shareUnder(list, 6) : null)
  expect(ours?.waiting).toBe(48_005)
  expect(shareOf(ours)).toEqual({ part: 37_612, whole: 48_005 })
  expect(percentOf(shareOf(ours) ?? { part: 0, whole: 1 }).toFixed(2)).toBe('78.35')
  expect(percentOf(shareOf(national) ?? { part: 0, whole: 1 }).toFixed(2)).toBe('78.79')
  expect(inPercent(shareOf(ours) ?? { part: 0, whole: 1 })).toBe('78.4%')
})

test('no trust reports electrophysiology, which is named as missing', () => {
  const list = waitingLists(publishedFigures, { providers: trusts, tests: testCodes }).get('2026-03')
  expect(list?.missing).toEqual([
    { provider: 'RXL', test: 'ELECTROPHYSIOLOGY' },
    { provider: 'RXR', test: 'BARIUM_ENEMA' },
    { provider: 'RXR', test: 'ELECTROPHYSIOLOGY' },
    { provider: 'RXR', test: 'SLEEP_STUDIES' },
    { provider: 'RXN', test: 'ELECTROPHYSIOLOGY' },
    { provider: 'RTX', test: 'ELECTROPHYSIOLOGY' },
  ])
})

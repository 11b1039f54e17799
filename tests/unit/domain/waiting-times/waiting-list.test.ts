import fc from 'fast-check'
import { groupsOfTests, testsOfGroup } from '@/domain/waiting-times/groups'
import { testCodes } from '@/domain/waiting-times/tests'
import { waitingLists } from '@/domain/waiting-times/waiting-list'
import { anyFigures, figure, trusts } from './figures'

test('a sum adds up the bands of what was asked, and of nothing else', () => {
  const figures = [
    figure('2026-03', 'RXL', 'MRI', 1, 2),
    figure('2026-03', 'RXR', 'MRI', 10, 20),
    figure('2026-03', 'RXR', 'CT', 100),
    figure('2026-02', 'RXL', 'MRI', 1000),
    figure('2026-03', 'ENGLAND', 'MRI', 9999),
  ]
  const lists = waitingLists(figures, { providers: ['RXL', 'RXR'], tests: ['MRI'] })
  expect([...lists.keys()].sort()).toEqual(['2026-02', '2026-03'])
  expect(lists.get('2026-03')).toMatchObject({ waiting: 33, missing: [] })
  expect(lists.get('2026-03')?.bands.slice(0, 3)).toEqual([11, 22, 0])
})

test('what was asked and has no figure is named, and a month without any figure has no sum', () => {
  const lists = waitingLists([figure('2026-03', 'RXL', 'MRI', 0)], { providers: ['RXL', 'RXR'], tests: ['MRI', 'CT'] })
  expect(lists.get('2026-03')).toMatchObject({
    waiting: 0,
    missing: [
      { provider: 'RXL', test: 'CT' },
      { provider: 'RXR', test: 'MRI' },
      { provider: 'RXR', test: 'CT' },
    ],
  })
  expect(lists.get('2026-02')).toBeUndefined()
})

test('what is counted and what is missing are together what was asked', () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      for (const { figures: counted, missing } of waitingLists(figures, {
        providers: trusts,
        tests: testCodes,
      }).values())
        expect(counted.length + missing.length).toBe(trusts.length * testCodes.length)
    }),
  )
})

test('the sums of the trusts, of the groups and of the tests are each the sum of all', () => {
  const waitingIn = (figures: Parameters<typeof waitingLists>[0], asked: Parameters<typeof waitingLists>[1]) =>
    waitingLists(figures, asked).get('2026-03')?.waiting ?? 0
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const all = waitingIn(figures, { providers: trusts, tests: testCodes })
      const add = (parts: number[]) => parts.reduce((sum, part) => sum + part, 0)
      expect(add(trusts.map((trust) => waitingIn(figures, { providers: [trust], tests: testCodes })))).toBe(all)
      expect(add(testCodes.map((code) => waitingIn(figures, { providers: trusts, tests: [code] })))).toBe(all)
      expect(
        add(groupsOfTests.map((group) => waitingIn(figures, { providers: trusts, tests: testsOfGroup(group) }))),
      ).toBe(all)
    }),
  )
})

test('the groups hold each of the 15 tests once', () => {
  expect(groupsOfTests.flatMap(testsOfGroup).sort()).toEqual([...testCodes].sort())
})

import fc from 'fast-check'
import { england } from '@/domain/waiting-times/figure'
import { figuresRows, type FiguresRow } from '@/domain/waiting-times/rows'
import { testCodes } from '@/domain/waiting-times/tests'
import { anyFigures, trusts, waiting } from './figures'

const query = { providers: [...trusts, england], tests: testCodes }

const brief = ({ bands: _, figures: __, activity: ___, ...row }: FiguresRow) => row

const figures = [
  waiting('2026-03', england, 'MRI', 900),
  waiting('2026-03', 'RXR', 'MRI', 20, 5),
  waiting('2026-03', 'RXL', 'CT', 7),
  waiting('2026-03', 'RXL', 'MRI', 10),
  waiting('2026-02', 'RXL', 'MRI', 1),
  waiting('2026-03', 'RXL', 'GASTROSCOPY', 100),
]
const asked = { providers: ['RXL', 'RXR', england], tests: ['MRI', 'CT'] as const, from: '2026-03' }

test('one figure a row, by month, provider and test; what is not reported has none', () => {
  expect(
    figuresRows(figures, asked).map(({ providers, tests, waiting: people }) => [...providers, ...tests, people]),
  ).toEqual([
    ['RXL', 'MRI', 10],
    ['RXL', 'CT', 7],
    ['RXR', 'MRI', 25],
    [england, 'MRI', 900],
  ])
})

test('a row of one figure is without nothing', () => {
  expect(figuresRows(figures, { ...asked, providers: [england] }).map(brief)).toEqual([
    { month: '2026-03', providers: [england], tests: ['MRI'], waiting: 900, missing: [] },
  ])
})

test('the months asked for are those from the first to the last, in order', () => {
  const months = ['2026-04', '2026-01', '2026-03', '2026-02'].map((month) => waiting(month, 'RXL', 'MRI', 1))
  const monthsOf = (more: { from?: string; to?: string; sum?: 'tests' | 'all' }) =>
    figuresRows(months, { providers: ['RXL'], tests: ['MRI'], ...more }).map(({ month }) => month)
  for (const sum of [undefined, 'tests', 'all'] as const) {
    expect(monthsOf({ from: '2026-02', to: '2026-03', sum })).toEqual(['2026-02', '2026-03'])
    expect(monthsOf({ sum })).toEqual(['2026-01', '2026-02', '2026-03', '2026-04'])
  }
})

test('sums come by month, then in the order of providers', () => {
  const some = ['2026-03', '2026-02'].flatMap((month) =>
    ['RXR', 'RXL'].map((provider) => waiting(month, provider, 'MRI', 1)),
  )
  expect(
    figuresRows(some, { providers: ['RXL', 'RXR'], tests: ['MRI'], sum: 'tests' }).map(({ month, providers }) => [
      month,
      ...providers,
    ]),
  ).toEqual([
    ['2026-02', 'RXL'],
    ['2026-02', 'RXR'],
    ['2026-03', 'RXL'],
    ['2026-03', 'RXR'],
  ])
})

test('tests that were done are added up as people are, each kind by itself', () => {
  const done = [
    { ...waiting('2026-03', 'RXL', 'MRI', 1), activity: { waitingList: 1, planned: 20, unscheduled: 300 } },
    { ...waiting('2026-03', 'RXL', 'CT', 1), activity: { waitingList: 4, planned: 50, unscheduled: 600 } },
  ]
  const activities = (sum?: 'tests') => figuresRows(done, { ...asked, sum }).map(({ activity }) => activity)
  expect(activities()).toEqual(done.map(({ activity }) => activity))
  expect(activities('tests')).toEqual([{ waitingList: 5, planned: 70, unscheduled: 900 }])
})

test('tests of a provider are added up, and the sum says what it is without', () => {
  expect(figuresRows(figures, { ...asked, sum: 'tests' }).map(brief)).toEqual([
    { month: '2026-03', providers: ['RXL'], tests: ['MRI', 'CT'], waiting: 17, missing: [] },
    { month: '2026-03', providers: ['RXR'], tests: ['MRI'], waiting: 25, missing: [{ provider: 'RXR', test: 'CT' }] },
    {
      month: '2026-03',
      providers: [england],
      tests: ['MRI'],
      waiting: 900,
      missing: [{ provider: england, test: 'CT' }],
    },
  ])
})

test('all trusts are added up together, and England is never added to them', () => {
  expect(figuresRows(figures, { ...asked, sum: 'all' }).map(brief)).toEqual([
    {
      ...{ month: '2026-03', providers: ['RXL', 'RXR'], tests: ['MRI', 'CT'], waiting: 42 },
      missing: [{ provider: 'RXR', test: 'CT' }],
    },
    {
      month: '2026-03',
      providers: [england],
      tests: ['MRI'],
      waiting: 900,
      missing: [{ provider: england, test: 'CT' }],
    },
  ])
  expect(figuresRows(figures, { ...asked, providers: [england], sum: 'all' })).toHaveLength(1)
})

test('law: however they are added up, everybody is counted once, each provider by itself and England apart', () =>
  fc.assert(
    fc.property(
      anyFigures,
      fc.subarray([...query.providers]),
      fc.subarray([...testCodes]),
      (some, providers, tests) => {
        const people = (sum?: 'tests' | 'all') => {
          const rows = figuresRows(some, { providers, tests, sum })
          const of = (isNational: boolean) =>
            rows
              .filter((row) => row.providers.includes(england) === isNational)
              .reduce((all, row) => all + row.waiting, 0)
          return [of(false), of(true)]
        }
        const wanted = some.filter(({ provider, test: code }) => providers.includes(provider) && tests.includes(code))
        const sumOf = (isNational: boolean) =>
          wanted
            .filter(({ provider }) => (provider === england) === isNational)
            .flatMap(({ bands }) => bands)
            .reduce((all, one) => all + one, 0)
        expect(people()).toEqual([sumOf(false), sumOf(true)])
        expect(people('tests')).toEqual(people())
        expect(people('all')).toEqual(people())
        expect(figuresRows(some, { providers, tests })).toHaveLength(wanted.length)
      },
    ),
  ))

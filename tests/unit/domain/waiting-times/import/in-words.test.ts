import type { Figure } from '@/domain/waiting-times/figure'
import { planInShort, planInWords, providerName } from '@/domain/waiting-times/import/in-words'
import { changesIn, type ImportPlan, type StoredFigure } from '@/domain/waiting-times/import/plan'

// What an editor reads about a file before a decision is made.

const trusts = [
  { code: 'RXR', name: 'East Lancashire' },
  { code: 'RXL', name: 'Blackpool' },
]
const bandsOf = (...people: number[]): number[] => Array.from({ length: 14 }, (_, band) => people[band] ?? 0)
const figure = (more: Partial<Figure> = {}): Figure => ({
  ...{ month: '2026-03', provider: 'RXL', test: 'MRI', bands: bandsOf() },
  activity: { waitingList: 1, planned: 2, unscheduled: 3 },
  ...more,
})
const stored = (more: Partial<Figure> = {}): StoredFigure => ({ ...figure(more), import: 1 })
const nothing: ImportPlan = { added: [], changed: [], removed: [], unchanged: [] }
const words = (plan: Partial<ImportPlan>) => planInWords({ ...nothing, ...plan }, trusts)

test.each([
  ['RXL', 'Blackpool'],
  ['RXR', 'East Lancashire'],
  ['ENGLAND', 'England'],
  // a trust that the site has no more
  ['RW5', 'RW5'],
])('%s is called %s', (code, name) => expect(providerName(code, trusts)).toBe(name))

test('each number that changes is said with what it was, and no other', () => {
  const from = stored({ bands: bandsOf(1000, 2, 3, 4), activity: { waitingList: 10, planned: 20, unscheduled: 30 } })
  const to = figure({
    bands: [1005, 2, 4, 4, ...Array<number>(8).fill(0), 5, 6],
    activity: { waitingList: 1234, planned: 0, unscheduled: 31 },
  })
  expect(words({ changed: [{ from, to }] }).changes).toEqual([
    {
      about: 'Blackpool, MRI, March 2026',
      words: [
        'People waiting: 1,009 becomes 1,026',
        'Waiting under 1 week: 1,000 becomes 1,005',
        'Waiting 2 to 3 weeks: 3 becomes 4',
        'Waiting 12 to 13 weeks: 0 becomes 5',
        'Waiting 13 weeks or more: 0 becomes 6',
        'Tests done from the waiting list: 10 becomes 1,234',
        'Planned tests done: 20 becomes 0',
        'Unscheduled tests done: 30 becomes 31',
      ],
    },
  ])
})

test('people who move to another week are told, also where as many wait', () => {
  const [from, to] = [stored({ bands: bandsOf(0, 7) }), figure({ bands: bandsOf(0, 0, 7) })]
  expect(words({ changed: [{ from, to }] }).changes[0]?.words).toEqual([
    'Waiting 1 to 2 weeks: 7 becomes 0',
    'Waiting 2 to 3 weeks: 0 becomes 7',
  ])
})

test('a figure that goes is named after those that change, with the people that it had', () => {
  const { changes, more } = words({
    removed: [stored({ provider: 'ENGLAND', test: 'NON_OBSTETRIC_ULTRASOUND', bands: bandsOf(1200, 34) })],
    changed: [{ from: stored({ provider: 'RW5' }), to: figure({ provider: 'RW5', bands: bandsOf(1) }) }],
  })
  expect([changes, more]).toEqual([
    [
      {
        about: 'RW5, MRI, March 2026',
        words: ['People waiting: 0 becomes 1', 'Waiting under 1 week: 0 becomes 1'],
      },
      {
        about: 'England, Non-obstetric ultrasound, March 2026',
        words: ['No more in the file: 1,234 people waiting become no figure'],
      },
    ],
    0,
  ])
})

test('months come in order, each with its own numbers, also one from which figures go alone', () => {
  const plan = {
    added: [figure({ month: '2026-03' }), figure({ month: '2026-03', test: 'CT' }), figure({ month: '2025-12' })],
    changed: [{ from: stored({ month: '2026-02' }), to: figure({ month: '2026-02', bands: bandsOf(1) }) }],
    removed: [stored({ month: '2025-11' }), stored({ month: '2026-03', test: 'DEXA_SCAN' })],
    unchanged: [figure({ month: '2025-12', test: 'CT' })],
  }
  expect(words(plan).months).toEqual([
    { month: 'November 2025', added: 0, changed: 0, removed: 1, unchanged: 0 },
    { month: 'December 2025', added: 1, changed: 0, removed: 0, unchanged: 1 },
    { month: 'February 2026', added: 0, changed: 1, removed: 0, unchanged: 0 },
    { month: 'March 2026', added: 2, changed: 0, removed: 1, unchanged: 0 },
  ])
})

test('of the newest month each provider is summed, whatever the plan does to its figures', () => {
  const six = [1, 1, 1, 1, 1, 10, 100, 0, 0, 0, 0, 0, 0, 1000]
  const { newest, providers } = words({
    added: [
      figure({ provider: 'RXR', bands: bandsOf(7) }),
      figure({ month: '2026-02', bands: bandsOf(9999) }),
      figure({ month: '2026-02', provider: 'RTX' }),
    ],
    changed: [{ from: stored({ bands: bandsOf(5000) }), to: figure({ bands: six }) }],
    unchanged: [figure({ test: 'CT', bands: bandsOf(2) }), figure({ provider: 'ENGLAND', bands: six })],
    removed: [stored({ test: 'DEXA_SCAN', bands: bandsOf(300) })],
  })
  expect(newest).toBe('March 2026')
  expect(providers).toEqual([
    { name: 'England', tests: 1, waiting: 1115, underSixWeeks: 15 },
    { name: 'Blackpool', tests: 2, waiting: 1117, underSixWeeks: 17 },
    { name: 'East Lancashire', tests: 1, waiting: 7, underSixWeeks: 7 },
  ])
})

test('new, changed and removed figures are counted each and together', () => {
  const plan = {
    added: [figure()],
    changed: Array.from({ length: 2 }, () => ({ from: stored(), to: figure({ bands: bandsOf(1) }) })),
    removed: Array.from({ length: 1500 }, () => stored()),
    unchanged: [figure(), figure()],
  }
  expect(planInShort(plan)).toBe('1 new, 2 changed, 1,500 removed')
  expect(changesIn(plan)).toBe(1503)
})

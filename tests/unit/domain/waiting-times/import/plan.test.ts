import fc from 'fast-check'
import type { Figure } from '@/domain/waiting-times/figure'
import { planInShort, planInWords } from '@/domain/waiting-times/import/in-words'
import { oddSums } from '@/domain/waiting-times/import/odd-sum'
import { changesIn, planImport, type StoredFigure } from '@/domain/waiting-times/import/plan'

const figure = (people: number, more: Partial<Figure> = {}): Figure => ({
  ...{ month: '2026-03', provider: 'RXL', test: 'MRI', bands: [people, ...Array<number>(13).fill(0)] },
  activity: { waitingList: 1, planned: 0, unscheduled: 0 },
  ...more,
})
const stored = (people: number, more: Partial<Figure> = {}): StoredFigure => ({ ...figure(people, more), import: 1 })
const whole = { form: 'published', providers: ['RXL', 'RXR', 'ENGLAND'] } as const
const single = { ...whole, form: 'figures' } as const

test.each<[string, Figure[], StoredFigure[], typeof whole | typeof single, string]>([
  ['what is not stored is new', [figure(1)], [], whole, '1 new'],
  ['what is stored so is unchanged', [figure(1)], [stored(1)], whole, 'nothing new'],
  ['another number changes it', [figure(2)], [stored(1)], whole, '1 changed'],
  [
    'also one of tests done',
    [figure(1, { activity: { waitingList: 1, planned: 1, unscheduled: 0 } })],
    [stored(1)],
    whole,
    '1 changed',
  ],
  ['what a published month has no more goes', [figure(1)], [stored(1), stored(5, { test: 'CT' })], whole, '1 removed'],
  ['not from a file of single figures', [figure(1)], [stored(1), stored(5, { test: 'CT' })], single, 'nothing new'],
  ['not of another month', [figure(1)], [stored(1), stored(5, { month: '2026-02' })], whole, 'nothing new'],
  [
    'not of a provider that the site has no more',
    [figure(1)],
    [stored(1), stored(5, { provider: 'RW5' })],
    whole,
    'nothing new',
  ],
])('%s', (_, figures, before, how, expected) => expect(planInShort(planImport(figures, before, how))).toBe(expected))

test('each figure is in one part of the plan, and what is done leads to the file', () => {
  const some = fc.uniqueArray(
    fc.record({
      month: fc.constantFrom('2026-02', '2026-03'),
      provider: fc.constantFrom('RXL', 'RXR'),
      test: fc.constantFrom('MRI' as const, 'CT' as const),
      people: fc.nat(2),
    }),
    { selector: ({ month, provider, test }) => `${month}${provider}${test}` },
  )
  const keyOf = ({ month, provider, test }: Figure) => `${month} ${provider} ${test}`
  fc.assert(
    fc.property(some, some, fc.constantFrom(whole, single), (file, before, how) => {
      const figures = file.map(({ people, ...key }) => figure(people, key))
      const was = before.map(({ people, ...key }) => stored(people, key))
      const plan = planImport(figures, was, how)
      expect(plan.added.length + plan.changed.length + plan.unchanged.length).toBe(figures.length)
      const after = new Map(was.map((one) => [keyOf(one), one.bands[0]]))
      for (const one of plan.removed) after.delete(keyOf(one))
      for (const one of [...plan.added, ...plan.changed.map(({ to }) => to)]) after.set(keyOf(one), one.bands[0])
      for (const one of figures) expect(after.get(keyOf(one))).toBe(one.bands[0])
      const now = [...after].map(([key, people]) => {
        const [month = '', provider = '', test = ''] = key.split(' ')
        return stored(people ?? 0, { month, provider, test: test as Figure['test'] })
      })
      expect(changesIn(planImport(figures, now, how))).toBe(0)
    }),
  )
})

test('of many changes 200 are shown, and the others counted', () => {
  const months = Array.from(
    { length: 210 },
    (_, month) => `${2007 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  )
  const plan = planImport(
    months.map((month) => figure(2, { month })),
    months.map((month) => stored(1, { month })),
    single,
  )
  const words = planInWords(plan, [{ code: 'RXL', name: 'Blackpool' }])
  expect([words.changes.length, words.more, words.months.length, words.newest]).toEqual([200, 10, 210, 'June 2024'])
  expect(words.changes[0]?.about).toBe('Blackpool, MRI, January 2007')
})

test.each([
  [700, 1_000, 'England has 30% fewer people waiting in May 2026 than in April 2026. Check that the file is whole.'],
  [1_300, 1_000, 'England has 30% more people waiting in May 2026 than in April 2026. Check that the file is whole.'],
  [800, 1_000, null],
  [1_200, 1_000, null],
  [700, 0, null],
  [0, 1_000, null],
])('%i people after %i: %s', (now, then, expected) => {
  const england = (people: number, month: string) => [
    figure(people, { month, provider: 'ENGLAND' }),
    figure(9_999, { month }),
  ]
  const months = { month: '2026-05', beside: '2026-04' }
  expect(oddSums(england(now, '2026-05'), england(then, '2026-04'), months)).toEqual(
    expected === null ? [] : [expected],
  )
})

test.each<[string, number[], number[], string[]]>([
  ['half of it more', [1_500, 1_500], [1_000, 1_000], []],
  ['half of it fewer', [500, 500], [1_000, 1_000], []],
  ['one trust twice as many', [2_000, 9_000], [1_000, 9_000], []],
  ['more than half of it more', [2_001, 1_000], [1_000, 1_000], ['50% more']],
  ['fewer than half', [10, 10], [1_000, 1_000], ['99% fewer']],
  ['many times more', [60_000, 60_000], [1_000, 1_000], ['5,900% more']],
  ['a trust that is new', [1_000, 9_000], [1_000], []],
  ['a trust that is missing', [1_000], [1_000, 9_000], []],
])('our trusts together, %s', (_, now, then, odd) => {
  const trusts = (people: number[], month: string) =>
    people.map((count, place) => figure(count, { month, provider: ['RXL', 'RXR'][place] ?? '' }))
  expect(oddSums(trusts(now, '2026-05'), trusts(then, '2026-04'), { month: '2026-05', beside: '2026-04' })).toEqual(
    odd.map(
      (words) =>
        `Our trusts together have ${words} people waiting in May 2026 than in April 2026. Check that the file is whole.`,
    ),
  )
})

test('of a file of several months each is held against the stored figures of one month, and England apart from the trusts', () => {
  const of = (month: string, provider: string, people: number) => figure(people, { month, provider })
  const odd = (now: Figure[], then: Figure[]) => oddSums(now, then, { month: '2026-05', beside: '2026-04' })
  // of other months nothing is added
  expect(
    odd(
      [of('2026-05', 'ENGLAND', 1_000), of('2026-04', 'ENGLAND', 1_000), of('2026-03', 'ENGLAND', 9_000)],
      [of('2026-04', 'ENGLAND', 1_000), of('2026-03', 'ENGLAND', 1_000)],
    ),
  ).toEqual([])
  // a trust counts where both of these months have it
  expect(
    odd(
      [of('2026-05', 'RXL', 1_000), of('2026-04', 'RXR', 9_000)],
      [of('2026-04', 'RXL', 1_000), of('2026-04', 'RXR', 9_000)],
    ),
  ).toEqual([])
  expect(
    odd(
      [of('2026-05', 'RXL', 1_000), of('2026-05', 'RXR', 9_000)],
      [of('2026-04', 'RXL', 1_000), of('2026-03', 'RXR', 9_000)],
    ),
  ).toEqual([])
  // England, which is as it was, does not hide what is odd about the trusts
  expect(
    odd(
      [of('2026-05', 'ENGLAND', 90_000), of('2026-05', 'RXL', 400)],
      [of('2026-04', 'ENGLAND', 90_000), of('2026-04', 'RXL', 1_000)],
    ),
  ).toEqual([
    'Our trusts together have 60% fewer people waiting in May 2026 than in April 2026. Check that the file is whole.',
  ])
})

import { exampleRows } from '@/app/(site)/open-data/example-rows'
import { setNames } from '@/domain/open-data/set-names'
import { listedSets } from '@/open-data/description/index-of-sets'
import { everySet } from '@/open-data/sets/every-set'

test('every set has its page, in the order in which people are told of them', () => {
  expect(listedSets.map(({ name }) => name)).toEqual([...setNames])
})

test('a column holds numbers as its words and its example say', () => {
  const bare = everySet.flatMap((set) =>
    (exampleRows[set.name] ?? [])
      .filter(({ words }) => / alone$/.test(words))
      .map((cell) => ({ set: set.name, ...cell })),
  )
  // tables had these before there was JSON: they stay so as long as the address is v1
  expect(bare.map(({ column, set }) => `${set}: ${column}`)).toEqual([
    ...['appointment', 'body', 'seat', 'person'].map((column) => `appointments: ${column}`),
    ...['meeting', 'body', 'also bodies'].map((column) => `meetings: ${column}`),
    ...['meeting', 'body'].map((column) => `decisions: ${column}`),
    ...['meeting', 'body', 'seat', 'appointment', 'person'].map((column) => `attendance: ${column}`),
    ...['interest', 'person', 'bodies', 'meeting'].map((column) => `interests: ${column}`),
  ])
  for (const { column, set, value } of bare)
    expect([set, column, value]).toEqual([set, column, expect.stringMatching(/^\d+$/)])
  const others = Object.values(exampleRows)
    .flat()
    .filter(({ value, words }) => /^a number such as/.test(words) && !/ alone$/.test(words) && value !== '')
  expect(others.length).toBeGreaterThan(15)
  for (const { column, value } of others)
    expect([column, value]).toEqual([column, expect.stringMatching(/^[a-z]+\/\w/)])
})

test.each(everySet.map((set) => [set.name, set] as const))('%s names each field and each column once', (name, set) => {
  for (const form of [set.json, set.csv]) {
    const fields = form?.fields ?? []
    expect(fields.length).toBeGreaterThan(3)
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
    expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length)
    expect(fields.map((field) => field.name).filter((one) => !/^[a-z][a-z0-9_]*$/.test(one))).toEqual([])
  }
  const cells = exampleRows[name] ?? []
  expect(cells.map(({ column }) => column)).toEqual((set.csv?.fields ?? []).map(({ column }) => column))
  // an example without values explains nothing
  expect(cells.filter(({ value }) => value !== '').length).toBeGreaterThan(cells.length / 3)
})

import { exampleRows } from '@/app/(site)/open-data/example-rows'
import { setNames } from '@/domain/open-data/set-names'
import { listedSets } from '@/open-data/description/index-of-sets'
import { everySet } from '@/open-data/sets/every-set'

test('every set has its page, in the order in which people are told of them', () => {
  expect(listedSets.map(({ name }) => name)).toEqual([...setNames])
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

import fc from 'fast-check'
import type { Key } from '@/open-data/definition/data-set'
import { cursorOf, isOf, keyIn } from '@/open-data/definition/cursor'
import { partOf, type Part } from '@/open-data/definition/part'

interface Row {
  day: string
  id: number
}

const rows = fc.uniqueArray(fc.record({ day: fc.constantFrom('2024', '2024-09', '2025'), id: fc.nat(40) }), {
  selector: ({ day, id }) => `${day} ${id}`,
})
const key = ({ day, id }: Row): Key => [day, id]

/** All parts, one after the other; `meanwhile` changes the rows after each. */
const everyPart = (
  all: readonly Row[],
  limit: number,
  isNewestFirst: boolean,
  meanwhile: (rows: readonly Row[]) => readonly Row[] = (same) => same,
): Row[] => {
  const found: Row[] = []
  let [left, after, isOver]: [readonly Row[], Key | null, boolean] = [all, null, false]
  while (!isOver) {
    const part: Part<Row> = partOf({ key, isNewestFirst }, left, { limit, after })
    expect(part.rows.length).toBeLessThanOrEqual(limit)
    found.push(...part.rows)
    after = part.next === null ? null : keyIn(cursorOf(part.next))
    isOver = after === null
    left = meanwhile(left)
  }
  return found
}

test('parts of any length hold all rows once, in the order of their keys', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, limit, isNewestFirst) => {
      const sign = isNewestFirst ? -1 : 1
      const sorted = [...all].sort((a, b) => sign * (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id))
      expect(everyPart(all, limit, isNewestFirst)).toEqual(sorted)
    }),
  )
})

test('whatever is added and taken away meanwhile, what stays is in one part', () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 5 }), (all, others, limit) => {
      const isNew = (row: Row): boolean => !all.some((one) => one.day === row.day && one.id === row.id)
      const staying = all.filter(({ id }) => id % 2 === 0)
      // once after the first part: others come, and the odd ones go
      let isChanged = false
      const found = everyPart(all, limit, false, (left) => {
        if (isChanged) return left
        isChanged = true
        return [...staying, ...others.filter(isNew)]
      })
      for (const row of staying) expect(found.filter(({ day, id }) => day === row.day && id === row.id)).toHaveLength(1)
    }),
  )
})

test('without a limit all rows come as they are', () => {
  const all = [
    { day: '2025', id: 1 },
    { day: '2024', id: 2 },
  ]
  expect(partOf({ key }, all, { limit: null, after: null })).toEqual({ rows: all, next: null })
})

test('a cursor holds its key', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 4 }),
      (one) => {
        expect(keyIn(cursorOf(one))).toEqual(one)
      },
    ),
  )
})

test('nothing else is a cursor', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = keyIn(text)
      expect(found === null || cursorOf(found) === text).toBe(true)
    }),
  )
  for (const value of [[], {}, 1, null, [null], [1.5], [[1]], [1, 2, 3, 4, 5]])
    expect(keyIn(Buffer.from(JSON.stringify(value)).toString('base64url'))).toBeNull()
  expect(isOf(['number'], [1])).toBe(true)
  for (const other of [['1'], [1, 2], []]) expect(isOf(['number'], other)).toBe(false)
})

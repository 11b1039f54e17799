import fc from 'fast-check'
import { type MatchedRow, matchRows } from '@/domain/comparison/rows'

const ids = (list: string): string[][] => Array.from(list).map((id) => [id])

/** 'a' stayed, '+a' came, '-a' went, '~a' moved. */
const said = (before: string, after: string): string =>
  matchRows(ids(before), ids(after))
    .map((row) =>
      row.after === null
        ? `-${before[row.before ?? 0] ?? ''}`
        : `${row.before === null ? '+' : row.isMoved ? '~' : ''}${after[row.after] ?? ''}`,
    )
    .join(' ')

test.each([
  ['one that came first moves no other', 'abc', 'xabc', '+x a b c'],
  ['one that went stands where it was', 'abcd', 'acd', 'a -b c d'],
  ['two that went keep their order', 'abcd', 'ad', 'a -b -c d'],
  ['the first that went', 'ab', 'b', '-a b'],
  ['one that was moved to the end', 'abcd', 'bcda', 'b c d ~a'],
  ['one that was moved to the front', 'abcd', 'dabc', '~d a b c'],
  ['two that changed places', 'ab', 'ba', 'b ~a'],
  ['two that changed places before others', 'abc', 'bac', 'b ~a c'],
  ['as few as can be have moved', 'abcd', 'bcad', 'b c ~a d'],
  ['all at once', 'abcd', 'dxab', '~d +x a b -c'],
  ['none', '', '', ''],
])('%s', (_, before, after, expected) => expect(said(before, after)).toBe(expected))

test('rows that were stored anew are the same by what is in them', () => {
  expect(
    matchRows(
      [
        ['1', 'parking'],
        ['2', 'bus'],
      ],
      [
        ['3', 'bus'],
        ['1', 'parking, free'],
      ],
    ),
  ).toEqual([
    { before: 1, after: 0, isMoved: false },
    { before: 0, after: 1, isMoved: true },
  ])
})

test.each<[string, string[][], string[][], MatchedRow[]]>([
  ['what came has not moved', [], [['1']], [{ before: null, after: 0, isMoved: false }]],
  ['what went has not moved', [['1']], [], [{ before: 0, after: null, isMoved: false }]],
  [
    'rows without an id are the same by what is in them',
    [
      ['', 'parking'],
      ['', 'bus'],
    ],
    [
      ['', 'bus'],
      ['', 'train'],
    ],
    [
      { before: 0, after: null, isMoved: false },
      { before: 1, after: 0, isMoved: false },
      { before: null, after: 1, isMoved: false },
    ],
  ],
  [
    'a row is the one with its id, though one that went was like it',
    [
      ['1', 'parking'],
      ['2', 'bus'],
    ],
    [['1', 'bus']],
    [
      { before: 0, after: 0, isMoved: false },
      { before: 1, after: null, isMoved: false },
    ],
  ],
])('%s', (_, before, after, expected) => expect(matchRows(before, after)).toEqual(expected))

test('each row of both lists is there once, and those that did not move ascend', () => {
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 })
  fc.assert(
    fc.property(list, list, (before, after) => {
      const rows = matchRows(
        before.map((id) => [id]),
        after.map((id) => [id]),
      )
      const placesOf = (side: 'before' | 'after') => rows.flatMap((row) => row[side] ?? [])
      expect(placesOf('after')).toEqual(after.map((_, place) => place))
      expect(placesOf('before').sort((a, b) => a - b)).toEqual(before.map((_, place) => place))
      const unmoved = rows.flatMap((row) => (row.after !== null && !row.isMoved ? (row.before ?? []) : []))
      expect(unmoved).toEqual([...unmoved].sort((a, b) => a - b))
    }),
  )
})

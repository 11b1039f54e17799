import { successionsOf } from '@/domain/governance/succession'
import { body } from './bodies'

const before = (id: number, succeededBy: number[], dissolved: string | null = '2024-03-31') =>
  body(id, [], { dissolved, succeededBy })
const after = (id: number, established: string | null = '2024-04-01') => body(id, [], { established })
const words = (...bodies: ReturnType<typeof body>[]) =>
  successionsOf(bodies).map(({ from, how, into }) => [from.id, how, into.map(({ id }) => id)])

test('one into one is a succession, one into several a split, several into one a merger', () => {
  expect(words(before(1, [3]), after(3))).toEqual([[1, 'succeeded', [3]]])
  expect(words(before(1, [3, 4]), after(3), after(4))).toEqual([[1, 'split', [3, 4]]])
  expect(words(before(1, [3]), before(2, [3]), after(3))).toEqual([
    [1, 'merged', [3]],
    [2, 'merged', [3]],
  ])
})

test('a body that nothing followed, or only what is not shown, has none', () => {
  expect(words(body(1), before(2, []), before(3, [9]))).toEqual([])
  expect(words(before(1, [9, 3]), after(3))).toEqual([[1, 'succeeded', [3]]])
})

test.each([
  ['2024-04-01', '2024-03-31', 'succeeded'],
  ['2024-03-31', '2024-03-31', 'succeeded'],
  ['2024-03-30', '2024-03-31', 'merged'],
  ['2024-03', '2024-03-31', 'succeeded'],
  ['2024-02', '2024-03', 'merged'],
  ['2024', '2024', 'succeeded'],
  ['2023', '2024', 'merged'],
  [null, '2024-03-31', 'succeeded'],
  ['2019', null, 'succeeded'],
  [null, null, 'succeeded'],
])(
  'into a body that began in %j, of one that ended in %j: %s, a merger only where it was certainly there',
  (began, ended, how) => expect(words(before(1, [2], ended), after(2, began))).toEqual([[1, how, [2]]]),
)

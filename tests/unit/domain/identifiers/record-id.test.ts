import { recordId } from '@/domain/identifiers/record-id'

test.each([
  ['7', 7],
  [7, 7],
  ['123456789', 123456789],
])('%p is the id of a record', (sent, id) => {
  expect(recordId(sent)).toBe(id)
})

test.each([
  ['0'],
  ['007'],
  ['1e3'],
  ['1234567890'],
  [1e30],
  [-1],
  [1.5],
  [null],
  [undefined],
  [true],
  [[7]],
  [{ id: 7 }],
  [{ toString: 'x' }],
])('%p is none', (sent) => {
  expect(recordId(sent)).toBeNull()
})

import fc from 'fast-check'
import { fieldsOf } from '@/server/requests/multipart'
import { nestingOf } from '@/server/requests/nesting'
import { queryProblem } from '@/server/requests/query'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
const partsOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + partsOf(one), 1)
    : 0

test('the nesting of any JSON is measured as its parser would find it', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      // what is missing in JSON, and -0, does not change its nesting
      expect(nestingOf(Buffer.from(JSON.stringify(value)))).toEqual({ depth: depthOf(value), parts: partsOf(value) })
    }),
  ))

test.each([
  ['[['.repeat(50), 100],
  ['"[[["', 0],
  ['"\\"[[["', 0],
  ['"\\\\"[[', 2],
  ['', 0],
])('%s is %d deep', (text, depth) => expect(nestingOf(Buffer.from(text)).depth).toBe(depth))

test('the fields of a form are found, and its files are not', () => {
  const body = Buffer.from(
    '--b\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{"a":1}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\n[[[\r\n--b\r\nContent-Disposition: form-data; name="not a filename"\r\n\r\nc\r\n--b--\r\n',
  )
  const texts = (type: string) => [...fieldsOf(body, type)].map((field) => field.toString().trim())
  expect(texts('multipart/form-data; boundary=b')).toEqual(['{"a":1}', 'c'])
  expect(texts('multipart/form-data; boundary="b"')).toEqual(['{"a":1}', 'c'])
})

test.each([
  ['where[a][in][0]=1&where[a][in][1]=2', null],
  [`where${'[a]'.repeat(16)}=1`, /nested/],
  [`where${'%5Ba%5D'.repeat(16)}=1`, /nested/],
  [`a=${'['.repeat(200)}`, null],
  ['a&'.repeat(1_001), /1000 keys/],
])('what is wrong with the query %s: %s', (query, words) => {
  const problem = queryProblem(query)
  expect(words === null ? problem === null : problem?.match(words) !== null).toBe(true)
})

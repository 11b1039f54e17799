import { cursorOf } from '@/open-data/definition/cursor'
import { sentValue } from '@/domain/open-data/sent-value'
import { readAsked } from '@/open-data/definition/asked'
import { fitting } from '@/open-data/definition/part'
import { about, updatedSince, type Filter } from '@/open-data/definition/filters'

interface Row {
  trusts: readonly string[]
  state: string
  day: string
  published: string
  updated: string
}

const filters: Filter<Row>[] = [
  about('trust', 'RXR', ({ trusts }) => trusts),
  { name: 'state', takes: 'choice', choices: ['held', 'planned'], of: ({ state }) => state, example: 'held', says: '' },
  { name: 'from', takes: 'from', of: ({ day }) => day, example: '', says: '' },
  { name: 'to', takes: 'to', of: ({ day }) => day, example: '', says: '' },
  { name: 'year', takes: 'year', of: ({ published }) => published, example: '', says: '' },
  updatedSince(({ updated }) => updated),
]

const read = (query: string, usual: number | null = null) => {
  const sent = new URLSearchParams(query)
  return readAsked({ filters, keyKinds: ['number'], usual }, (name) => sentValue(sent, name))
}

test.each([
  ['', { limit: null, after: null, values: {} }],
  ['limit=1000', { limit: 1000, after: null, values: {} }],
  [`cursor=${cursorOf([7])}`, { limit: 1000, after: [7], values: {} }],
  ['trust=RXR,,trust/4', { limit: null, after: null, values: { trust: ['rxr', 'trust/4'] } }],
  [
    'state=HELD&from=2026-01-01&to=2026-01-01',
    { values: { state: ['held'], from: ['2026-01-01'], to: ['2026-01-01'] } },
  ],
  ['updated_since=2026-07-01', { values: { updated_since: ['2026-06-30T23:00:00.000Z'] } }],
  ['updated_since=2026-07-01T09:30:00z', { values: { updated_since: ['2026-07-01T09:30:00.000Z'] } }],
  // a plus sign that nobody escaped comes as a space
  ['updated_since=2026-02-03T20:00:00+01:00', { values: { updated_since: ['2026-02-03T19:00:00.000Z'] } }],
  ['updated_since=2026-02-03T20:00:00%2B00:00', { values: { updated_since: ['2026-02-03T20:00:00.000Z'] } }],
  ['updated_since=2026-02-03T20:00:00.123456789-05:30', { values: { updated_since: ['2026-02-04T01:30:00.124Z'] } }],
])('"%s" is understood', (query, expected) => {
  expect(read(query)).toMatchObject(expected)
  expect(read(query)).not.toHaveProperty('error')
})

test('without a limit a part is as long as usual', () => {
  expect(read('', 100)).toMatchObject({ limit: 100 })
  expect(read(`cursor=${cursorOf([7])}`, 100)).toMatchObject({ limit: 100, after: [7] })
})

test.each([
  ['limit=0', '"limit" does not take "0". It takes a whole number from 1 to 1000.'],
  ['limit=1001', '"limit" does not take "1001". It takes a whole number from 1 to 1000.'],
  ['limit=1e2', '"limit" does not take "1e2". It takes a whole number from 1 to 1000.'],
  [
    'cursor=x',
    '"cursor" does not take "x". It takes what the address of the next part holds; leave it out for the first.',
  ],
  [`cursor=${cursorOf(['2024', 7])}`, /^"cursor" does not take/],
  ['trust=,,', /^"trust" does not take/],
  ['trust=,', /^"trust" comes without a value\. It takes numbers such as trust\/4 \(or 4\), ODS codes/],
  ['state=moved', '"state" does not take "moved". It takes one of held, planned.'],
  ['from=2026-02-30', '"from" does not take "2026-02-30". It takes a day such as 2026-11-28.'],
  ['from=2026-02-02&to=2026-02-01', '"to" (2026-02-01) is before "from" (2026-02-02). Give the first day as "from".'],
  ['year=26', '"year" does not take "26". It takes a year such as 2026.'],
  ['updated_since=2026-02-30T00:00:00Z', /^"updated_since" does not take/],
  ['updated_since=2026-02-03T25:00:00Z', /^"updated_since" does not take/],
  ['updated_since=2026-02-03T20:00:00', /^"updated_since" does not take/],
  ['limit=', '"limit" comes without a value. It takes a whole number from 1 to 1000; leave it out for everything.'],
  ['cursor=', /^"cursor" comes without a value/],
  ['trust=', /^"trust" comes without a value\. It takes numbers such as trust\/4/],
  ['trust=%00', /^"trust" comes without a value/],
  ['state=%20', /^"state" comes without a value\. It takes one of held, planned/],
  ['year=', /^"year" comes without a value\. It takes a year/],
  ['state=%26', '"state" comes more than once. Give it once: it takes one of held, planned.'],
  [
    'unknown=trusst',
    'There is no parameter "trusst" here. There are: trust, state, from, to, year, updated_since, limit, cursor.',
  ],
])('"%s" is refused, with what it takes', (query, error) => {
  const problem = read(query)
  expect(problem).toEqual({
    parameter: query.startsWith('unknown') ? 'trusst' : query.includes('&') ? 'to' : query.split('=')[0],
    error: typeof error === 'string' ? error : (expect.stringMatching(error) as string),
  })
})

const row: Row = {
  trusts: ['trust/4', 'trust/5'],
  state: 'held',
  day: '2026-03-02',
  published: '2026-03',
  updated: '2026-04-01T00:00:00.000Z',
}

test.each([
  [{}, true],
  [{ trust: ['trust/5', 'trust/6'] }, true],
  [{ trust: ['trust/6'] }, false],
  [{ state: ['planned'] }, false],
  [{ from: ['2026-03-02'], to: ['2026-03-02'] }, true],
  [{ from: ['2026-03-03'] }, false],
  [{ to: ['2026-03-01'] }, false],
  [{ year: ['2026'] }, true],
  [{ year: ['2025'] }, false],
  [{ updated_since: ['2026-04-01T00:00:00.000Z'] }, true],
  [{ updated_since: ['2026-04-01T00:00:00.001Z'] }, false],
  [{ trust: ['trust/4'], state: ['planned'] }, false],
])('%j finds the row: %s', (values, isFound) => {
  expect(fitting(filters, [row], values)).toHaveLength(isFound ? 1 : 0)
})

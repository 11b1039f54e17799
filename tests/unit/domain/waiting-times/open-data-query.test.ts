import { canonicalList, sentValue } from '@/domain/open-data/sent-value'
import { readFiguresQuery, type QueryName } from '@/domain/waiting-times/open-data-query'
import { testCodes } from '@/domain/waiting-times/tests'

const askable = {
  trusts: [
    { code: 'RTX', slug: 'morecambe-bay' },
    { code: 'RXL', slug: 'blackpool' },
  ],
  tests: testCodes.map((code) => ({ code, slug: code === 'MRI' ? 'mri-scan' : null })),
}

const read = (query: string) => {
  const sent = new URLSearchParams(query)
  return readFiguresQuery((name: QueryName) => sentValue(sent, name), askable)
}

const all = { providers: ['RTX', 'RXL', 'ENGLAND'], tests: testCodes }

test.each<[string, object]>([
  ['', all],
  ['trust=RXL', { ...all, providers: ['RXL'] }],
  ['trust=rxl', { ...all, providers: ['RXL'] }],
  ['trust=blackpool,ENGLAND', { ...all, providers: ['RXL', 'ENGLAND'] }],
  ['trust=ENGLAND,RXL,RTX,RXL', all],
  ['test=MRI', { ...all, tests: ['MRI'] }],
  ['test=mri-scan', { ...all, tests: ['MRI'] }],
  ['test=endoscopy,CT', { ...all, tests: ['CT', 'COLONOSCOPY', 'FLEXI_SIGMOIDOSCOPY', 'CYSTOSCOPY', 'GASTROSCOPY'] }],
  ['from=2026-01&to=2026-01', { ...all, from: '2026-01', to: '2026-01' }],
  ['from=2026-01', { ...all, from: '2026-01' }],
  ['to=2026-01', { ...all, to: '2026-01' }],
  ['sum=all', { ...all, sum: 'all' }],
])('%s is understood', (query, asked) => expect(read(query)).toEqual(asked))

test.each<[string, string, RegExp]>([
  ['trust=', 'trust', /^"trust" comes without a value\. It takes ODS codes/],
  ['trust=,%20,', 'trust', /^"trust" comes without a value\. It takes ODS codes/],
  ['test=', 'test', /^"test" comes without a value\. It takes codes of the statistics/],
  ['from=', 'from', /^"from" comes without a value\. It takes a month such as 2026-03\.$/],
  ['sum=%20', 'sum', /^"sum" comes without a value\. It takes one of tests, all\.$/],
  ['test=CT&test=MRI', 'test', /^"test" comes more than once\. Give it once, with commas between its values\.$/],
  ['trust=RXX', 'trust', /"trust" does not take "rxx"\. It takes ODS codes.*RTX, RXL, ENGLAND\.$/],
  ['test=TOTAL', 'test', /"test" does not take "total"\. It takes .*a group \(imaging, .*MRI, CT/],
  ['from=2026', 'from', /"from" does not take "2026"\. It takes a month such as 2026-03\.$/],
  ['to=2026-13', 'to', /a month such as/],
  ['from=2026-03&to=2026-02', 'to', /"to" \(2026-02\) is before "from" \(2026-03\)/],
  ['sum=average', 'sum', /one of tests, all\.$/],
  [`trust=${'x'.repeat(90)}`, 'trust', /does not take "x{40}"\./],
  ['from=2026-03%20zzzz', 'from', /"from" does not take "2026-03 zzzz"/],
  ['trust=RXL&trust=RXR', 'trust', /^"trust" comes more than once\. Give it once, with commas between its values\.$/],
  ['trust=RXX&test=CT&test=CT', 'test', /^"test" comes more than once/],
  ['from=2026-01&from=2026-02', 'from', /^"from" comes more than once\. It takes one value\.$/],
  ['sum=&sum=all', 'sum', /comes more than once/],
  ['trust=constructor', 'trust', /does not take/],
  ['test=__proto__', 'test', /does not take/],
])('%s: what %s takes is said', (query, parameter, error) =>
  expect(read(query)).toEqual({ parameter, error: expect.stringMatching(error) as string }),
)

test('the order, the case and doubles of several values make no other question', () => {
  expect(canonicalList(' RXL,england, rxl,,RTX')).toBe('england,rtx,rxl')
  expect(canonicalList(canonicalList('b,A'))).toBe('a,b')
})

import type { TestCode } from '@/domain/waiting-times/figure'
import { missingInWords } from '@/domain/waiting-times/missing-in-words'

const trusts = [
  { code: 'RXL', name: 'Blackpool' },
  { code: 'RXR', name: 'East Lancashire' },
  { code: 'RTX', name: 'Morecambe Bay' },
]
const tests: { code: TestCode; name: string }[] = [
  { code: 'MRI', name: 'MRI scan' },
  { code: 'CT', name: 'CT scan' },
  { code: 'SLEEP_STUDIES', name: 'Sleep study' },
]
const pairs = (...missing: [string, TestCode][]) => missing.map(([provider, test]) => ({ provider, test }))

test.each<[string, ReturnType<typeof pairs>, string[]]>([
  ['nothing', [], []],
  ['one test of one trust', pairs(['RXR', 'CT']), ['No figures from East Lancashire: CT scan.']],
  [
    'tests of the same trusts together',
    pairs(['RXR', 'CT'], ['RXL', 'CT'], ['RXL', 'MRI'], ['RXR', 'MRI']),
    ['No figures from Blackpool and East Lancashire: MRI scan and CT scan.'],
  ],
  ['a test of no trust', pairs(['RXR', 'CT'], ['RXL', 'CT'], ['RTX', 'CT']), ['No figures from any trust: CT scan.']],
  [
    'a trust without anything',
    pairs(['RXL', 'MRI'], ['RXL', 'CT'], ['RXL', 'SLEEP_STUDIES'], ['RXR', 'CT']),
    ['No figures at all from Blackpool.', 'No figures from East Lancashire: CT scan.'],
  ],
])('%s', (_, missing, words) => {
  expect(missingInWords(missing, { trusts, tests })).toEqual(words)
})

test('on the page of one trust it is named', () => {
  const [trust] = trusts
  expect(missingInWords(pairs(['RXL', 'CT']), { trusts: trust ? [trust] : [], tests })).toEqual([
    'No figures from Blackpool: CT scan.',
  ])
})

import { isOdsCode } from '@/domain/identifiers/ods-code'

test.each([
  ['RXL', true],
  ['QE1', true],
  ['8HT39', true],
  ['P81001', true],
  ['', false],
  ['RX', false],
  ['P810011', false],
  ['rxl', false],
  ['RXÉ', false],
  ['R-L', false],
  ['RXL ', false],
  [' RXL', false],
  ['RXL, RXR', false],
])('%j is an ODS code: %s', (value, isOne) => expect(isOdsCode(value)).toBe(isOne))

import { grouped } from '@/domain/governance/grouped'

test('items stand by their keys in the order given, and those without a key are left out', () =>
  expect([...grouped([12, 7, 31, 5, 14], (one) => (one < 10 ? undefined : one % 10 === 1 ? 'one' : 'other'))]).toEqual([
    ['other', [12, 14]],
    ['one', [31]],
  ]))

import { encodingFor } from '@/server/accept-encoding'

const one = Buffer.from('a')
const bodies = { identity: one, gzip: one, br: one }

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['deflate', 'identity'],
  ['br;q=nonsense', 'identity'],
])('for "%s" the body goes as %s', (accepted, encoding) => expect(encodingFor(accepted, bodies)).toBe(encoding))

test('a body that is not coded goes as it is', () =>
  expect(encodingFor('br, gzip', { identity: one })).toBe('identity'))

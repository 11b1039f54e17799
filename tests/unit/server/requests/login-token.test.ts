import { createHash, createHmac } from 'node:crypto'
import { loginVerifier } from '@/server/requests/login-token'

const secret = 'a secret'
const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
const now = Date.UTC(2026, 0, 1)
const part = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const signed = (head: object, body: object | string, by = key): string => {
  const text = `${part(head)}.${part(body)}`
  return `${text}.${createHmac('sha256', by).update(text).digest('base64url')}`
}
const [head, body] = [
  { alg: 'HS256', typ: 'JWT' },
  { id: 1, exp: now / 1000 + 60 },
]
const good = signed(head, body)
const isLogin = loginVerifier(secret)

test.each([
  [{ cookie: `payload-token=${good}` }],
  [{ cookie: `a=b; payload-token=${good}; c=d` }],
  [{ cookie: `payload-token=false; payload-token=${good}` }],
  [{ authorization: `JWT ${good}` }],
  [{ authorization: `Bearer ${good}` }],
])('%j is a login', (headers) => expect(isLogin(headers, now)).toBe(true))

test.each([
  ['nothing', ''],
  ['words', 'x'],
  ['three words', 'a.b.c'],
  ['a signature by somebody else', signed(head, body, 'other')],
  ['no signature', good.replace(/[^.]+$/, '')],
  ['another algorithm', signed({ alg: 'none' }, body)],
  ['a body that is no object', signed(head, 'null')],
  ['no end', signed(head, { id: 1 })],
  ['an end that has passed', signed(head, { id: 1, exp: now / 1000 })],
  ['a changed body', [good.split('.')[0], part({ id: 2, exp: now }), good.split('.')[2]].join('.')],
  ['a part more', `${good}.x`],
])('a token with %s is no login', (_, token) => {
  expect(isLogin({ cookie: `payload-token=${token}` }, now)).toBe(false)
  expect(isLogin({ authorization: `JWT ${token}` }, now)).toBe(false)
})

test('a cookie of another name is no login', () =>
  expect(isLogin({ cookie: `my-payload-token=${good}` }, now)).toBe(false))

import { shortestPassword as ofUsers } from '@/publishing/login/password'
import { accountOf, shortestPassword } from '@/scripts/start/account.mjs'

const password = 'x'.repeat(shortestPassword)

test('the account is the one that the variables name', () => {
  expect(accountOf({ ADMIN_EMAIL: ' Jo@Example.org', ADMIN_PASSWORD: password })).toEqual({
    email: 'jo@example.org',
    password,
    made: false,
  })
})

test('what is not set is made up, each time another password', () => {
  const [one, other] = [accountOf({}), accountOf({ ADMIN_EMAIL: '', ADMIN_PASSWORD: '' })]
  expect(one).toMatchObject({ email: 'admin@portal.example', made: true })
  expect(one.password.length).toBeGreaterThanOrEqual(shortestPassword)
  expect(other.password).not.toBe(one.password)
})

test.each([
  [{ ADMIN_PASSWORD: password.slice(1) }, 'ADMIN_PASSWORD is too short; it must have 12 characters or more.'],
  [{ ADMIN_EMAIL: 'jo' }, 'ADMIN_EMAIL is "jo"; it must be an e-mail address such as name@example.nhs.uk.'],
  [
    { ADMIN_EMAIL: 'jo@localhost' },
    'ADMIN_EMAIL is "jo@localhost"; it must be an e-mail address such as name@example.nhs.uk.',
  ],
])('%j is refused in a sentence that never holds the password', (set, sentence) => {
  expect(() => accountOf(set)).toThrow(sentence)
})

test('the first administrator needs a password as long as everybody else', () => expect(shortestPassword).toBe(ofUsers))

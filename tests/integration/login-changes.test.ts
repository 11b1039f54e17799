import { passwordProblem } from '@/publishing/login/password'
import { administrator, author, password, publisher, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// Who changes how they log in proves who they are, and takes a password that is hard to guess.

let own: PayloadOnDatabase
let rest: Rest
const next = 'three words together'

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
})
afterAll(() => own.remove())

const change = (who: Person & { id: number }, data: object, expected?: number, id = who.id) =>
  who.ask('PATCH', `/api/users/${id}`, data, expected)
const canLogIn = (email: string, given: string): Promise<boolean> =>
  own.payload.login({ collection: 'users', data: { email, password: given }, overrideAccess: true }).then(
    () => true,
    () => false,
  )

test.each([
  ['password', { password: next }],
  ['e-mail address', { email: 'another@example.org' }],
  ['both with a name', { password: next, email: 'another@example.org', name: 'Another' }],
])("one's own %s changes with the current password only", async (_, data) => {
  const who = await rest.as(author)
  for (const current of [undefined, null, '', 'wrong', 12, { password }, ['x']]) {
    const sent = current === undefined ? data : { ...data, currentPassword: current }
    expect(JSON.stringify(await change(who, sent, 400))).toMatch(
      /"path":"currentPassword".*|Give your current password/,
    )
  }
  expect(await canLogIn(author, password)).toBe(true)
})

test('with the current password it changes, and that is stored nowhere', async () => {
  const who = await rest.as(publisher)
  const { doc } = await change(who, { password: next, currentPassword: password })
  expect(JSON.stringify(doc)).not.toContain(password)
  expect([await canLogIn(publisher, password), await canLogIn(publisher, next)]).toEqual([false, true])
  expect(JSON.stringify(await own.database.sql('select * from users'))).not.toContain(password)
})

test('a name changes without it, and so does the password of another by an administrator', async () => {
  const [admin, who] = [await rest.as(administrator), await rest.as(author)]
  await change(who, { name: 'Renamed', email: author })
  await change(admin, { password: next }, 200, who.id)
  expect(await canLogIn(author, next)).toBe(true)
  await change(admin, { password: next }, 400)
})

test('the same password once more is refused', async () => {
  const admin = await rest.as(administrator)
  expect(JSON.stringify(await change(admin, { password, currentPassword: password }, 400))).toContain('already')
})

test.each([
  'password1234',
  'aaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  'passwordpassword',
  'qwertyuiopasdf',
  '1234567890123',
  'P@ssw0rd1234',
  'Summer2026!!',
  'Diagnostics2026!',
  'robinexample2026',
  'x'.repeat(200),
])('%s is refused, with words that help', (common) => {
  expect(passwordProblem(common, ['Robin Example'])).toMatch(/Use 3 words|Use 12|at most/)
})

test.each([password, next, 'correct horse battery', 'tinned peaches on Tuesday', 'Xk39dLqPz71m'])(
  '%s is taken',
  (good) => {
    expect(passwordProblem(good)).toBeNull()
  },
)

test('a new user and a lost password have one that is hard to guess, too', async () => {
  const admin = await rest.as(administrator)
  const user = { name: 'New', email: 'new@example.org', role: 'author', password: 'password1234' }
  expect(JSON.stringify(await admin.ask('POST', '/api/users', user, 400))).toContain('easy to guess')
  const token = await own.payload.forgotPassword({
    collection: 'users',
    data: { email: administrator },
    disableEmail: true,
    overrideAccess: true,
  })
  const reset = { token, password: 'password1234' }
  expect(JSON.stringify(await admin.ask('POST', '/api/users/reset-password', reset, 400))).toContain('easy to guess')
})

test('the only administrator stays one, and stays', async () => {
  const admin = await rest.as(administrator)
  const other = 'second@example.org'
  await own.payload.create({
    collection: 'users',
    data: { email: other, name: 'Second', password, role: 'publisher' },
    overrideAccess: true,
  })
  const who = await rest.as(other)
  for (const refused of [
    await change(admin, { role: 'author' }, 400),
    await admin.ask('DELETE', `/api/users/${admin.id}`, undefined, 400),
  ])
    expect(JSON.stringify(refused)).toContain('only administrator')
  await change(admin, { role: 'administrator' }, 200, who.id)
  await change(admin, { role: 'author' }, 200)
  await who.ask('DELETE', `/api/users/${who.id}`, undefined, 400)
})

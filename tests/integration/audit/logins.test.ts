import { administrator, author, password, publisher } from '../../support/people'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { restOn, type Rest } from '../../support/rest'
import { until } from '../../support/until'
import { inWords, notedBy, type StoredEvent } from './noted'

// Logins, failed ones, passwords and roles are noted, and nothing secret of them.

let own: PayloadOnDatabase
let rest: Rest

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
})
afterAll(() => own.remove())

const failed = async (): Promise<StoredEvent[]> =>
  (await own.database.sql(
    "select * from audit_events where what = 'login-failed' order by id",
  )) as unknown as StoredEvent[] // what is selected

const next = 'three words together'

test('logging in and out', async () => {
  const events = await notedBy(own.database, async () => {
    const who = await rest.as(publisher)
    await who.ask('POST', '/api/users/logout')
  })
  expect(inWords(events)).toEqual(['login Pat Publisher', 'logout Pat Publisher'])
})

test('failed logins: the account, never what was typed; a flood adds a dozen', async () => {
  const count = async () => (await failed()).length
  for (let time = 0; time < 4; time++) await expect(rest.refused(author, 'wrong words here')).resolves.toBe(401)
  await until(async () => (await count()) === 3)
  await expect(rest.refused('my-secret-password', 'author@example.org')).resolves.toBe(401)
  await until(async () => (await count()) === 4)
  const [first, second, , unknown] = await failed()
  expect(first).toMatchObject({ user_name: 'Alex Author', kind: 'users', title: 'Alex Author' })
  expect(second?.details).toContain('number 2 within an hour')
  expect(unknown).toMatchObject({ user_name: null, record_id: null, title: null })
  expect(JSON.stringify(await failed())).not.toMatch(/wrong words|my-secret-password/)
})

test('a wrong current password is noted as one, a right one as no login', async () => {
  const who = await rest.as(publisher)
  const before = (await failed()).length
  const change = (current: string, expected: number) =>
    who.ask('PATCH', `/api/users/${who.id}`, { password: next, currentPassword: current }, expected)
  await change('not this one', 400)
  await until(async () => (await failed()).length === before + 1)
  expect((await failed()).at(-1)?.details).toContain('Gave a wrong current password')
  expect(inWords(await notedBy(own.database, () => change(password, 200)))).toEqual(['password Pat Publisher'])
})

test('a user who is added, their role, name and password; no password is in any event', async () => {
  const admin = await rest.as(administrator)
  const events = await notedBy(own.database, async () => {
    const data = { name: 'New Person', email: 'new@example.org', role: 'author', password }
    const { doc } = await admin.ask('POST', '/api/users', data)
    const { id } = doc as { id: number } // Payload's answer
    await admin.ask('PATCH', `/api/users/${id}`, { role: 'publisher' })
    await admin.ask('PATCH', `/api/users/${id}`, { name: 'Newer Person', email: 'newer@example.org' })
    await admin.ask('PATCH', `/api/users/${id}`, { password: next })
    await admin.ask('DELETE', `/api/users/${id}`)
  })
  expect(events.map(({ details, title, what }) => [what, title, details])).toEqual([
    ['create', 'New Person', 'As author'],
    ['role', 'New Person', 'From author to publisher'],
    ['change', 'Newer Person', expect.stringMatching(/^Name, Email$|^Email, Name$/)],
    ['password', 'Newer Person', null],
    ['delete', 'Newer Person', null],
  ])
  const stored = JSON.stringify(await own.database.sql('select * from audit_events'))
  for (const secret of [password, next]) expect(stored).not.toContain(secret)
})

test('a lost password that is set anew', async () => {
  const token = await own.payload.forgotPassword({
    collection: 'users',
    data: { email: author },
    disableEmail: true,
    overrideAccess: true,
  })
  const events = await notedBy(own.database, () =>
    own.payload.resetPassword({ collection: 'users', data: { token, password: next }, overrideAccess: true }),
  )
  expect(events.map(({ details, user_name, what }) => [what, user_name, details])).toEqual([
    ['password', 'Alex Author', 'With a link from an e-mail'],
    ['login', 'Alex Author', null],
  ])
})

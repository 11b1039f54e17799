import { createLocalReq } from 'payload'
import { withAppRole } from '@/scripts/postgres/app-role.mjs'
import { query } from '../../support/database'
import { administrator, author, publisher } from '../../support/people'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { restOn, type Rest } from '../../support/rest'

// What was noted stays: in the database itself, and by every door. An event is stored with what it tells, or not at all.

let own: PayloadOnDatabase
let rest: Rest
let asApp: string

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  asApp = await withAppRole(own.database.url, 'a-password-of-the-role')
})
afterAll(() => own.remove())

const all = () => own.database.sql('select * from audit_events order by id')

test('there are events, and the app adds more', async () => {
  const before = (await all()).length
  await query(asApp, "insert into audit_events (at, what) values (now(), 'login')")
  expect((await all()).length).toBe(before + 1)
})

test.each([
  ["update audit_events set user_name = 'Somebody else'"],
  ['update audit_events set details = null where false'],
  ['delete from audit_events'],
  ['delete from audit_events where id = 1'],
  ['truncate audit_events'],
  ['truncate audit_events, users cascade'],
  ["insert into audit_events (id, at, what) values (1, now(), 'login') on conflict (id) do update set what = 'logout'"],
  ["merge into audit_events e using (select 1 as id) s on e.id = s.id when matched then update set what = 'logout'"],
])('as the role of the app, the database refuses: %s', async (statement) => {
  expect(await query(asApp, 'select current_user')).toEqual([{ current_user: 'portal_app' }])
  const before = await all()
  await expect(query(asApp, statement)).rejects.toThrow(/Events stay as they were noted/)
  expect(await all()).toEqual(before)
})

test('as the superuser too, with the triggers of a session switched off', async () => {
  const before = await all()
  const statement = 'set session_replication_role = replica; delete from audit_events'
  await expect(query(own.database.url, statement)).rejects.toThrow(/Events stay as they were noted/)
  expect(await all()).toEqual(before)
})

test('over REST nobody adds, changes or deletes one, an administrator neither', async () => {
  const before = await all()
  const id = Number(before[0]?.id)
  const where = `where[id][equals]=${id}`
  for (const email of [administrator, publisher, author]) {
    const who = await rest.as(email)
    const logins = (await all()).length
    await who.ask('POST', '/api/audit-events', { at: new Date().toISOString(), what: 'login' }, 403)
    await who.ask('PATCH', `/api/audit-events/${id}`, { what: 'logout' }, 403)
    await who.ask('PATCH', `/api/audit-events?${where}`, { what: 'logout' }, 403)
    await who.ask('DELETE', `/api/audit-events/${id}`, undefined, 403)
    await who.ask('DELETE', `/api/audit-events?${where}`, undefined, 403)
    await who.ask('POST', `/api/audit-events/${id}/duplicate`, {}, 404)
    expect((await all()).length).toBe(logins)
  }
  expect((await all()).slice(0, before.length)).toEqual(before)
})

test('nor does code that passes over the access rules', async () => {
  const { payload } = own
  const [collection, overrideAccess] = ['audit-events', true] as const
  const data = { at: new Date().toISOString(), what: 'login' }
  await expect(payload.create({ collection, data, overrideAccess })).rejects.toThrow('stays as it is')
  await expect(payload.update({ collection, id: 1, data, overrideAccess })).rejects.toThrow('stays as it is')
  await expect(payload.delete({ collection, id: 1, overrideAccess })).rejects.toThrow('stays as it is')
})

test('an event is part of the transaction of what it tells', async () => {
  const { payload } = own
  const before = (await all()).length
  const req = await createLocalReq({}, payload)
  req.transactionID = (await payload.db.beginTransaction()) ?? undefined
  const data = { title: 'Never stored', summary: 'x', slug: 'never-stored' }
  const { id } = await payload.create({ collection: 'pages', data, draft: true, overrideAccess: true, req })
  expect((await all()).length).toBe(before) // nobody else sees it yet
  await payload.db.rollbackTransaction(await Promise.resolve(req.transactionID ?? ''))
  expect((await all()).length).toBe(before)
  await expect(payload.findByID({ collection: 'pages', id, overrideAccess: true })).rejects.toThrow()
})

test('a change whose event cannot be stored is not stored', async () => {
  const sql = own.database.sql
  await sql("alter table audit_events add constraint none_of_these check (title is distinct from 'Refused') not valid")
  const data = { title: 'Refused', summary: 'x', slug: 'refused' }
  await expect(own.payload.create({ collection: 'pages', data, draft: true, overrideAccess: true })).rejects.toThrow()
  await sql('alter table audit_events drop constraint none_of_these')
  expect(await sql("select id from pages where slug = 'refused'")).toEqual([])
})

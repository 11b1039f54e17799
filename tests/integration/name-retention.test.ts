import type { leavingNames as LeavingNames } from '@/content/editors/dashboard/leaving-names'
import { removeNamesDue } from '@/publishing/governance/retention/run'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// Names of past members go by a period that the secretariat chooses: never before a mail has told of it, and never of who is there.

let own: PayloadOnDatabase
let rest: Rest
let sam: Person & { id: number }
let seat: number
let leavingNames: typeof LeavingNames

const add = async (collection: string, data: object): Promise<number> => {
  const { doc } = await sam.ask('POST', `/api/${collection}?depth=0`, { _status: 'published', ...data })
  return (doc as { id: number }).id // Payload's answer
}

beforeAll(async () => {
  own = await startPayload()
  ;({ leavingNames } = await import('@/content/editors/dashboard/leaving-names'))
  rest = await restOn(own)
  sam = await rest.as(secretariat)
  const body = await add('governance-bodies', { name: 'Board', kind: 'board', summary: 'A board.' })
  seat = await add('seats', { label: 'Member', role: 'member', body })
})
afterAll(() => own.remove())

const choose = (years: number | null, by = sam, expected?: number) =>
  by.ask('POST', '/api/globals/name-retention', { years, daysBefore: 30 }, expected)
const member = async (name: string, ...ends: (string | null)[]): Promise<number> => {
  const person = await add('people', { name, shownToPublic: true })
  for (const [place, until] of ends.entries())
    await add('appointments', { seat, holder: 'person', person, from: until ?? `20${20 + place}`, until })
  return person
}
const names = async (): Promise<string[]> =>
  (await own.database.sql('select name from people order by id')).map(({ name }) => String(name))
const mails = async () =>
  (await own.database.sql("select message->>'to' as to, message->>'text' as text from outgoing_mail order by id")) as {
    to: string
    text: string
  }[]
const run = (day: string) => removeNamesDue(own.payload, new Date(`${day}T12:00:00Z`))

test('off until chosen; told before it acts; then by the same way as by hand, and whoever is there stays', async () => {
  await member('Gone Long', '2019-05-04', '2021-06-30')
  await member('Here Still', '2019', null)
  await member('Known Draft', '2020')
  const [draft] = (await sam.ask('GET', '/api/appointments?depth=0&where[until][equals]=2020')).docs as { id: number }[]
  await sam.ask('PATCH', `/api/appointments/${Number(draft?.id)}?draft=true`, { until: null })
  await add('people', { name: 'Never Appointed' })
  const everybody = await names()

  expect(await run('2026-11-29')).toBe(0)
  expect([await names(), await mails()]).toEqual([everybody, []])

  await choose(5)
  const user = await own.payload.findByID({ collection: 'users', id: sam.id, overrideAccess: true })
  expect(await leavingNames({ ...user, collection: 'users' }, '2026-11-29')).toMatchObject([
    { title: 'Gone Long', note: 'The name goes 30 days after the mail that tells of it, not before 1 July 2026' },
  ])
  expect(await run('2026-11-29')).toBe(0)
  expect(await run('2026-11-30')).toBe(0)
  const told = await mails()
  expect(told).toEqual([
    {
      to: secretariat,
      text: expect.stringContaining('1 past member is removed for good, the first on 29 December 2026') as string,
    },
  ])
  expect(told[0]?.text).not.toContain('Gone')
  expect(await run('2026-12-28')).toBe(0)
  expect(await names()).toEqual(everybody)

  expect(await run('2026-12-29')).toBe(1)
  expect(await names()).toEqual(everybody.filter((name) => name !== 'Gone Long'))
  const [event] = await own.database.sql("select user_name, details from audit_events where what = 'remove-name'")
  expect(event).toEqual({
    user_name: null,
    details: 'By the retention period: 5 years after the last appointment.',
  })
  const held = await own.database.sql("select holder, person_id from appointments where until = '2021-06-30'")
  expect(held).toEqual([{ holder: 'not-published', person_id: null }])
  expect(await run('2026-12-30')).toBe(0)
  expect(await mails()).toHaveLength(1)
})

test('whoever is appointed again, and everybody once it is off, is told of anew', async () => {
  await choose(1)
  await run('2026-01-01')
  const person = await member('Back Again', '2022-02')
  await run('2026-01-01')
  const toldOf = async () =>
    (await own.database.sql(`select person_id from told_removals where person_id = ${person}`)).length
  expect(await toldOf()).toBe(1)
  const again = await add('appointments', { seat, holder: 'person', person, from: '2025' })
  expect(await run('2026-03-01')).toBe(0)
  expect(await toldOf()).toBe(0)
  await sam.ask('PATCH', `/api/appointments/${again}`, {
    until: '2025',
    correctionReason: 'It ended.',
    _status: 'published',
  })
  // the end of 2025 is less than a year ago
  await run('2026-03-02')
  expect(await toldOf()).toBe(0)
  await run('2026-12-15')
  expect(await toldOf()).toBe(1)
  await choose(null)
  expect(await run('2027-06-01')).toBe(0)
  expect([await toldOf(), (await names()).includes('Back Again')]).toEqual([0, true])
})

test('the secretariat chooses, and nobody who only reads; the address of the job is nobody’s', async () => {
  for (const email of [publisher, author]) await choose(1, await rest.as(email), 403)
  expect((await rest.raw('', '/api/globals/name-retention')).status).toBe(403)
  await choose(0, sam, 400)
  await sam.ask('POST', '/api/retention/run', {}, 404)
})

test('where there is no secretariat, administrators are told', async () => {
  await choose(5)
  await member('Gone Untold', '2018-01', '2019-01')
  await own.database.sql("update users set role = 'author' where role = 'secretariat'")
  try {
    const before = (await mails()).length
    expect(await run('2027-06-02')).toBe(0)
    expect((await mails()).slice(before).map(({ to }) => to)).toEqual([administrator])
  } finally {
    await own.database.sql(`update users set role = 'secretariat' where id = ${sam.id}`)
  }
})

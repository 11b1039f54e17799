import type { Payload } from 'payload'
import type * as centresModule from '@/content/centres/centres'
import { dayAfter, londonDay, londonMoment } from '@/domain/dates/london-time'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { restOn } from '../support/rest'
import { addition } from '../support/role-records'
import { askForSecondPerson } from '../support/second-person'

// One action closes a centre now, and opens it again: public at once, without what else is written in a draft.

let fewCentres: typeof centresModule.fewCentres
let own: PayloadOnDatabase
let payload: Payload
let pat: Person
let others: Person[]
let trust: number

const everyDay = {
  monday: true,
  tuesday: true,
  wednesday: true,
  thursday: true,
  friday: true,
  saturday: true,
  sunday: true,
}
const status = { state: 'open' }

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  ;({ fewCentres } = await import('@/content/centres/centres'))
  const rest = await restOn(own)
  pat = await rest.as(publisher)
  await rest.as(administrator)
  others = [await rest.as(author), await rest.as(secretariat)]
  const data = await addition('trusts', { trust: 0, body: 0, seat: 0 }, { _status: 'published' })
  trust = (await payload.create({ collection: 'trusts', data: data as never, overrideAccess: true })).id // of that collection
})
afterAll(() => own.remove())

const today = londonDay(new Date())
const [tomorrow, later] = [dayAfter(today), dayAfter(today, 3)]

const centre = async (more: object = {}): Promise<{ id: number; name: string }> => {
  const hours = [{ days: everyDay, opens: '00:00', closes: '24:00' }]
  const written = { _status: 'published', hours, bankHolidays: 'usual', status, ...more }
  const data = await addition('cdcs', { trust, body: 0, seat: 0 }, written)
  return payload.create({ collection: 'cdcs', data: data as never, overrideAccess: true }) // of that collection
}
const act = (person: Person, { id }: { id: number }, action: string, sent: object = {}, expected = 200) =>
  person.ask('POST', `/api/cdcs/${id}/${action}`, sent, expected)
const labelAt = async ({ name }: { name: string }, at: Date) =>
  (await fewCentres(20, at)).find((one) => one.name === name)?.open?.label
const noon = (day: string) => londonMoment(day, '12:00')
const words = async (asked: Promise<Record<string, unknown>>): Promise<string> =>
  ((await asked) as { errors?: { message: string }[] }).errors?.[0]?.message ?? '' // Payload's refusals
const newest = ({ id }: { id: number }) =>
  payload.findByID({ collection: 'cdcs', id, depth: 0, draft: true, overrideAccess: true })
const stored = ({ id }: { id: number }) => payload.findByID({ collection: 'cdcs', id, depth: 0, overrideAccess: true })

test('closing is public at once, says why and until when, and ends by itself', async () => {
  const one = await centre()
  expect(await labelAt(one, new Date())).toBe('Open 24 hours')
  const why = 'There is no water.'
  expect((await act(pat, one, 'close-now', { why, reopens: later, onHome: true })).message).toMatch(
    /^Closed\. It opens again by itself on /,
  )
  expect(await labelAt(one, new Date())).toMatch(/^Closed for now, until /)
  expect(await labelAt(one, noon(dayAfter(later, -1)))).toMatch(/^Closed for now, until /)
  expect(await labelAt(one, noon(later))).toBe('Open 24 hours')
  const until = dayAfter(later, -1)
  expect((await stored(one)).status).toMatchObject({ state: 'closed', from: today, until, message: why, onHome: true })
  const events = await own.database.sql('select what, user_name, details from audit_events where record_id = $1', [
    one.id,
  ])
  expect(events.map(({ what }) => what)).toEqual(expect.arrayContaining(['publish', 'close-now']))
})

test('what is written in a draft stays a draft, and is closed too when it is published', async () => {
  const one = await centre()
  const draft = { summary: 'Not public yet.', name: `${one.name}, new` }
  await pat.ask('PATCH', `/api/cdcs/${one.id}?draft=true&autosave=true`, draft)
  await act(pat, one, 'close-now', { why: 'Snow.', reopens: tomorrow })
  expect(await stored(one)).toMatchObject({ name: one.name, status: { state: 'closed', until: today } })
  expect(await newest(one)).toMatchObject({ ...draft, _status: 'draft', status: { state: 'closed', message: 'Snow.' } })
})

test('who wrote the draft, and who was asked to review it, stays', async () => {
  const one = await centre()
  const [alex] = others
  await alex?.ask('PATCH', `/api/cdcs/${one.id}?draft=true`, { summary: 'Not public yet.' })
  await alex?.ask('POST', '/api/reviews/ask', { kind: 'cdcs', id: one.id })
  await act(pat, one, 'close-now', { why: 'Snow.', reopens: tomorrow })
  const of = `cdcs:${one.id}`
  expect([
    await own.database.sql('select what, is_open from reviews where "of" = $1', [of]),
    await own.database.sql(
      'select u.email from unpublished_edits e join users u on u.id = e.user_id where e."of" = $1',
      [of],
    ),
  ]).toEqual([[{ what: 'asked', is_open: true }], [{ email: author }]])
})

test('of two people who close it at once the second is told that it is closed', async () => {
  const one = await centre()
  const both = await Promise.allSettled(
    ['Snow.', 'There is no water.'].map((why) => pat.ask('POST', `/api/cdcs/${one.id}/close-now`, { why })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('nobody has to know when it opens again; it is opened by the same way', async () => {
  const one = await centre()
  expect((await act(pat, one, 'close-now', { why: 'Snow.' })).message).toContain('Open again')
  expect(await labelAt(one, noon(dayAfter(today, 300)))).toBe('Closed for now')
  expect(await words(act(pat, one, 'close-now', { why: 'Snow.' }, 400))).toContain('closed already: "Closed for now"')
  await act(pat, one, 'open-again')
  expect(await labelAt(one, new Date())).toBe('Open 24 hours')
  expect((await stored(one)).status).toMatchObject({ state: 'open', from: null, until: null, message: null })
  expect(await words(act(pat, one, 'open-again', {}, 400))).toBe('It is not closed for now.')
})

test('another status is replaced, which is said', async () => {
  const limited = await centre({ status: { state: 'limited', until: later, message: 'No X-ray.' } })
  expect((await act(pat, limited, 'close-now', { why: 'Snow.', reopens: tomorrow })).message).toContain(
    'This took the place of "Open, with limits, until ',
  )
  const moving = await centre()
  const status = { state: 'moved', from: later }
  await pat.ask('PATCH', `/api/cdcs/${moving.id}?draft=true&autosave=true`, { status })
  expect((await act(pat, moving, 'close-now', { why: 'Snow.', reopens: tomorrow })).message).toMatch(
    /^Closed\. It opens again by itself on [^.]+\. In the draft it took the place of "Moves on /,
  )
  const planned = await centre({ status: { state: 'planned' } })
  expect(await words(act(pat, planned, 'close-now', { why: 'Snow.' }, 400))).toContain('Not open yet')
})

test.each([
  [{ reopens: tomorrow }, 'Give the reason'],
  [{ why: 'Snow.', reopens: today }, 'not a day to come'],
  [{ why: 'Snow.', reopens: '2027-02-30' }, '"2027-02-30" is not a day'],
  [{ why: 'Snow.', reopens: 5 }, '"5" is not a day'],
  [{ why: 'a'.repeat(301) }, 'at most 300 characters'],
])('what cannot be is refused: %j', async (sent, said) => {
  const one = await centre()
  expect(await words(act(pat, one, 'close-now', sent, 400))).toContain(said)
  expect((await stored(one)).status.state).toBe('open')
})

test('who may not publish centres closes none, and what is not public is not closed', async () => {
  const one = await centre()
  for (const person of others)
    for (const action of ['close-now', 'open-again']) await act(person, one, action, { why: 'Snow.' }, 403)
  expect((await stored(one)).status.state).toBe('open')
  const hidden = await centre({ _status: 'draft' })
  expect(await words(act(pat, hidden, 'close-now', { why: 'Snow.' }, 400))).toBe('It is not public.')
})

test('one person closes a centre also where publishing needs two', async () => {
  const one = await centre()
  const again = await centre({ status: { state: 'closed', from: '2026-01-05', until: '2026-01-06' } })
  await askForSecondPerson(own.database, true)
  await act(pat, one, 'close-now', { why: 'Snow.', reopens: tomorrow })
  await act(pat, again, 'close-now', { why: 'Snow.', reopens: tomorrow })
  expect(await words(act(pat, one, 'open-again', {}, 400))).toContain('as you alone wrote it')
  await askForSecondPerson(own.database, false)
})

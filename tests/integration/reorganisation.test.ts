import { runDue } from '@/publishing/workflow/bundles/run'
import { openPlanned, closePlanned } from '@/publishing/workflow/bundles/preview'
import { createLocalReq } from 'payload'
import { bundle, inMinutes, makeBundle, publish, type ItemSent } from '../support/bundles'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { administrator, publisher, secretariat, type Json, type Person } from '../support/people'
import { restOn } from '../support/rest'

// A bundle that rearranges the structure is judged by what all of it makes, whatever the order of what is in it.

let own: PayloadOnDatabase
let sam: Person
let ada: Person
let pat: Person
let count = 0

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  sam = await rest.as(secretariat)
  ada = await rest.as(administrator)
  pat = await rest.as(publisher)
})
afterAll(() => own.remove())

const idOf = ({ doc }: Json): number => (doc as { id: number }).id // Payload's answer
const unlike = (name: string): string => `${name} ${++count}`
const add = async (collection: string, data: object, _status = 'published'): Promise<number> =>
  idOf(await sam.ask('POST', `/api/${collection}?depth=0&draft=${_status === 'draft'}`, { ...data, _status }))
const draftOf = (collection: string, id: number, data: object) =>
  sam.ask('PATCH', `/api/${collection}/${id}?draft=true`, { ...data, _status: 'draft' })
const aBody = (data: object = {}, status?: string) =>
  add('governance-bodies', { name: unlike('Board'), kind: 'board', summary: 'A board.', ...data }, status)
const aSeat = (body: number, data: object = {}, status?: string) =>
  add('seats', { label: 'Chair', role: 'chair', howMany: 1, body, ...data }, status)
const appointed = async (seat: number, data: object = {}, status?: string) => {
  const person = await add('people', { name: unlike('Robin Example') })
  return add('appointments', { seat, holder: 'person', person, from: '2024', ...data }, status)
}

/** A chair who leaves and one who comes, both as drafts. */
const handover = async (ends: string, begins: string) => {
  const seat = await aSeat(await aBody())
  const old = await appointed(seat)
  await draftOf('appointments', old, { until: ends })
  const fresh = await appointed(seat, { from: begins }, 'draft')
  return { seat, old, fresh }
}

const live = async (collection: string, id: number): Promise<Json> =>
  (await own.payload.findByID({
    collection: collection as 'seats',
    depth: 0,
    id,
    overrideAccess: true,
  })) as unknown as Json // any of them

const act = (id: number, action: string, expected = 200, by = ada) =>
  by.ask('POST', `/api/bundles/${id}/${action}`, {}, expected)
const refusal = async (answer: Promise<Json>): Promise<string> =>
  ((await answer).errors as { message: string }[])[0]?.message ?? '' // Payload's form of errors

const runAt = async (items: ItemSent[]): Promise<number> => {
  const id = await makeBundle(sam, items, inMinutes(60))
  await act(id, 'schedule')
  await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [id])
  await runDue(own.payload)
  return id
}

test.each(['in order', 'the wrong way round'])('one leaves and another comes, %s', async (order) => {
  const { fresh, old } = await handover('2026-12-11', '2026-12-11')
  const items = [publish('appointments', old), publish('appointments', fresh)]
  const id = await runAt(order === 'in order' ? items : items.toReversed())
  expect(await bundle(own.payload, id)).toMatchObject({ state: 'published', problem: null })
  expect(await live('appointments', old)).toMatchObject({ _status: 'published', until: '2026-12-11' })
  expect(await live('appointments', fresh)).toMatchObject({ _status: 'published', from: '2026-12-11' })
})

test('a seat, who holds it and the person are published in any order, and taken away in any', async () => {
  const seat = await aSeat(await aBody(), {}, 'draft')
  const held = await appointed(seat, {}, 'draft')
  await runAt([publish('appointments', held), publish('seats', seat)])
  expect([(await live('seats', seat))._status, (await live('appointments', held))._status]).toEqual([
    'published',
    'published',
  ])
  const away = (relationTo: string, value: number): ItemSent => ({ action: 'unpublish', record: { relationTo, value } })
  await runAt([away('seats', seat), away('appointments', held)])
  expect([(await live('seats', seat))._status, (await live('appointments', held))._status]).toEqual(['draft', 'draft'])
})

test('three bodies are reorganised: lines change places, one is renamed, one is dissolved', async () => {
  const [one, other] = [await aBody({ name: unlike('One') }), await aBody({ name: unlike('Other') })]
  const last = await aBody({ name: unlike('Last'), reportingLines: [{ to: one, kind: 'reports-to' }] })
  const seat = await aSeat(last)
  const held = await appointed(seat)
  const line = (to: number, dates: object = {}) => ({ to, kind: 'reports-to', ...dates })
  await sam.ask('PATCH', `/api/governance-bodies/${one}`, { reportingLines: [line(other)], _status: 'published' })
  // the other way round: by itself each of them makes a circle, or leaves something behind
  await draftOf('governance-bodies', other, { name: unlike('Renamed'), reportingLines: [line(one, { from: '2027' })] })
  await draftOf('governance-bodies', one, { reportingLines: [line(other, { until: '2026' })] })
  await draftOf('governance-bodies', last, { dissolved: '2026-12-31', reportingLines: [line(one)] })
  await draftOf('appointments', held, { until: '2026-12-31' })
  const id = await runAt([
    publish('governance-bodies', other),
    publish('governance-bodies', last),
    publish('appointments', held),
    publish('governance-bodies', one),
  ])
  expect(await bundle(own.payload, id)).toMatchObject({ state: 'published', problem: null })
  expect(await live('governance-bodies', other)).toMatchObject({ reportingLines: [{ to: one, from: '2027' }] })
  expect(await live('governance-bodies', last)).toMatchObject({ dissolved: '2026-12-31', _status: 'published' })
})

describe('a bundle that truly clashes', () => {
  test('is not approved, and every record says with whom', async () => {
    const { fresh, old } = await handover('2027-01-31', '2026-12-11')
    const id = await makeBundle(sam, [publish('appointments', fresh), publish('appointments', old)], inMinutes(60))
    const words = await refusal(act(id, 'schedule', 400))
    expect(words).toMatch(
      /^This cannot be published yet\. “Chair, .*” \(Appointment\): Seat: On 11 December 2026 2 people would hold "Chair" \(.*until 31 January 2027.*from 11 December 2026.*\), and there is 1 such place\./,
    )
    expect(await live('appointments', old)).toMatchObject({ _status: 'published' })
    expect((await live('appointments', old)).until ?? null).toBeNull()
    expect(await live('appointments', fresh)).toMatchObject({ _status: 'draft' })
  })

  test('by what somebody saved since is not published, and nothing of it is', async () => {
    const { fresh, old, seat } = await handover('2026-12-11', '2026-12-11')
    const id = await makeBundle(sam, [publish('appointments', fresh), publish('appointments', old)], inMinutes(60))
    await act(id, 'schedule')
    await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [id])
    await own.database.sql(`update seats set "from" = '2026-12-15' where id = $1`, [seat])
    await runDue(own.payload)
    const { problem, state } = await bundle(own.payload, id)
    expect([state, problem]).toEqual([
      'failed',
      expect.stringMatching(/begins too early: the seat "Chair" is there from/),
    ])
    expect((await live('appointments', old)).until ?? null).toBeNull()
    expect(await live('appointments', fresh)).toMatchObject({ _status: 'draft' })
  })

  test('is not shown as the site will be, either', async () => {
    const { fresh, old } = await handover('2027-01-31', '2026-12-11')
    const id = await makeBundle(sam, [publish('appointments', fresh), publish('appointments', old)])
    const { docs } = await own.payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: secretariat } },
    })
    const [user] = docs
    const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, own.payload)
    await expect(openPlanned(req, id)).rejects.toThrow(
      /could not be published yet\. Appointment \d+: Seat: On 11 December 2026/,
    )
    await draftOf('appointments', old, { until: '2026-12-11' })
    await closePlanned(own.payload, (await openPlanned(req, id)).transaction)
  })
})

describe('before and after', () => {
  const asked = async (email: string, id: number) => {
    const { bundleBeforeAfter } = await import('@/content/editors/structure/before-after')
    const { docs } = await own.payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: email } },
    })
    const [user] = docs
    if (!user) throw new Error(`There is no ${email}.`)
    return bundleBeforeAfter({ ...user, collection: 'users' }, id, '2026-11-28')
  }

  test('stand side by side on the day on which it takes effect; one date is set for all of it', async () => {
    const body = await aBody({ name: 'The Endoscopy Board' })
    const seat = await aSeat(body)
    const old = await appointed(seat, { from: '2024' })
    await draftOf('appointments', old, { until: '2026-12-11' })
    const fresh = await appointed(seat, { from: '2026-12-31' }, 'draft')
    const id = await makeBundle(sam, [publish('appointments', fresh), publish('appointments', old)])
    const setTo = (date: string, expected = 200, by = sam) =>
      by.ask('POST', `/api/bundles/${id}/one-date`, { date }, expected)
    expect((await asked(secretariat, id))?.day).toBe('2026-12-31')
    expect(await refusal(setTo('soon', 400))).toMatch(/^"soon" is not a date/)
    await setTo('2027', 403, pat)
    expect((await setTo('1 April 2027')).message).toBe('2 records now say 1 April 2027.')
    expect(await asked(secretariat, id)).toEqual({
      day: '2027-04-01',
      bodies: [
        {
          id: body,
          name: 'The Endoscopy Board',
          before: ['The Endoscopy Board', expect.stringMatching(/^Chair: Robin Example \d+ \(from 2024\)$/)],
          after: ['The Endoscopy Board', expect.stringMatching(/^Chair: Robin Example \d+ \(from 1 April 2027\)$/)],
        },
      ],
    })
    expect(await live('appointments', old)).toMatchObject({ _status: 'published' })
    expect(await asked(publisher, id)).toBeNull()
    await act(id, 'approve')
    expect(await refusal(setTo('2028', 400))).toContain('Take the bundle back first')
    expect((await bundle(own.payload, id)).state).toBe('approved')
    await act(id, 'publish-now')
    expect(await live('appointments', old)).toMatchObject({ until: '2027-04-01', _status: 'published' })
    await setTo('2028', 400)
  })
})

test('what was wrong names people to those alone who keep them', async () => {
  const { fresh, old, seat } = await handover('2026-12-11', '2026-12-11')
  const id = await makeBundle(sam, [publish('appointments', fresh), publish('appointments', old)], inMinutes(60))
  await act(id, 'schedule')
  await own.database.sql(`update seats set "from" = '2026-12-15' where id = $1`, [seat])
  await own.database.sql("update bundles set due_at = now() - interval '1 second' where id = $1", [id])
  await runDue(own.payload)
  const read = (by: Person) => by.ask('GET', `/api/bundles/${id}?depth=0`)
  expect((await read(sam)).problem).toMatch(/begins too early/)
  expect((await read(pat)).problem ?? null).toBeNull()
})

test('a change of one after the approval voids it; nobody else puts one into a bundle, or publishes what they alone wrote', async () => {
  const { fresh, old } = await handover('2026-12-11', '2026-12-11')
  const items = [publish('appointments', fresh), publish('appointments', old)]
  const id = await makeBundle(sam, items, inMinutes(60))
  await own.database.sql('update site_settings set governance_by_two = true')
  expect(await refusal(act(id, 'schedule', 400, sam))).toMatch(/as you alone wrote it/)
  await act(id, 'schedule')
  await draftOf('appointments', fresh, { from: '2026-12-12' })
  expect(await bundle(own.payload, id)).toMatchObject({ state: 'preparing', approval: null })
  const foreign = { title: 'Mine', items }
  await pat.ask('POST', '/api/bundles', foreign, 403)
})

import { administrator, author, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'
import { migrations } from '@/migrations'

// What the structure does not take, by whichever door and however many save at once, and the words in which it says so.

let own: PayloadOnDatabase
let admin: Person
let sam: Person
let alex: Person

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  admin = await rest.as(administrator)
  sam = await rest.as(secretariat)
  alex = await rest.as(author)
})
afterAll(() => own.remove())

const published = { _status: 'published' }
let count = 0
const unlike = (name: string): string => `${name} ${++count}`

const idOf = ({ doc }: Json): number => (doc as { id: number }).id // Payload's answer
const add = async (collection: string, data: object): Promise<number> =>
  idOf(await sam.ask('POST', `/api/${collection}?depth=0`, { ...published, ...data }))
const change = (collection: string, id: number, data: object) =>
  sam.ask('PATCH', `/api/${collection}/${id}?depth=0`, { ...data, ...published })

const aBody = (data: object = {}) =>
  add('governance-bodies', { name: unlike('Board'), kind: 'board', summary: 'A board.', ...data })
const aSeat = (body: number, data: object = {}) =>
  add('seats', { label: 'Chair', role: 'chair', howMany: 1, body, ...data })
const aPerson = (data: object = {}) => add('people', { name: unlike('Robin Example'), ...data })
const appointed = (seat: number, data: object = {}) => add('appointments', { seat, holder: 'not-published', ...data })

interface Mistake {
  path: string
  message: string
}

/** Why a request is refused: the fields that it names, with the words; or the words alone. */
const refusal = async (method: string, address: string, data?: object, by = sam): Promise<string> => {
  const { errors } = (await by.ask(method, address, data && { ...published, ...data }, 400)) as {
    errors: { message: string; data?: { errors?: Mistake[] } }[] // Payload's answer
  }
  const mistakes = errors[0]?.data?.errors
  return mistakes ? mistakes.map(({ message, path }) => `${path}: ${message}`).join('\n') : (errors[0]?.message ?? '')
}
const refusedNew = (collection: string, data: object) => refusal('POST', `/api/${collection}`, data)
const refusedChange = (collection: string, id: number, data: object) =>
  refusal('PATCH', `/api/${collection}/${id}`, data)

/** How many of some saves went through; the others were refused in words. */
const accepted = async (saves: Promise<Json>[]): Promise<number> => {
  const all = await Promise.allSettled(saves)
  for (const one of all) if (one.status === 'rejected') expect(String(one.reason)).toMatch(/answered 400/)
  return all.filter(({ status }) => status === 'fulfilled').length
}

const meeting = (body: number, data: object = {}) => ({
  body,
  startsAt: '2026-01-12T10:00:00.000Z',
  startsAt_tz: 'Europe/London',
  state: 'planned',
  ...data,
})

describe('a line', () => {
  test('before a body was there, or after it, is refused at its row', async () => {
    const to = await aBody({ name: 'The Old Board', established: '2021-06', dissolved: '2024' })
    const line = (dates: object) => ({ reportingLines: [{ to, kind: 'advises', ...dates }] })
    const from = await aBody()
    expect(await refusedChange('governance-bodies', from, line({ from: '2020' }))).toBe(
      'reportingLines.0.from: The line to "The Old Board" (from 2020) begins too early: "The Old Board" was set up in June 2021.',
    )
    expect(await refusedChange('governance-bodies', from, line({ from: '2021', until: '2025-01-01' }))).toMatch(
      /^reportingLines\.0\.until: .* until 1 January 2025\) goes on too long: "The Old Board" was dissolved in 2024\.$/,
    )
    await change('governance-bodies', from, line({ from: '2021', until: '2024' }))
  })

  test('twice at one time is refused; one after the other is not', async () => {
    const to = await aBody({ name: 'The Same Board' })
    const lines = (...dates: object[]) => ({ reportingLines: dates.map((one) => ({ to, kind: 'reports-to', ...one })) })
    const from = await aBody()
    expect(await refusedChange('governance-bodies', from, lines({ from: '2020' }, { from: '2022' }))).toBe(
      'reportingLines.1.to: The same line stands there twice: reports to "The Same Board" from 2020 (line 1), and from 2022 (line 2). Remove one of them, or end the first before the second begins.',
    )
    await change('governance-bodies', from, lines({ from: '2020', until: '2022' }, { from: '2022' }))
  })

  test.each(['reports-to', 'delegated-from'])(
    'of the kind %s makes no circle, whose lines and dates are named',
    async (kind) => {
      const [one, other] = [await aBody({ name: unlike('One') }), await aBody({ name: unlike('Other') })]
      const line = (to: number, dates: object) => ({ reportingLines: [{ to, kind, ...dates }] })
      await change('governance-bodies', one, line(other, { from: '2020', until: '2024' }))
      await change('governance-bodies', other, line(one, { from: '2024' }))
      expect(await refusedChange('governance-bodies', other, line(one, { from: '2023' }))).toMatch(
        /^reportingLines: These lines form a circle: "Other \d+" (?:reports to|has powers delegated from) "One \d+" \(from 2023\), "One \d+" .* \(from 2020 until 2024\)\. End or remove/,
      )
    },
  )

  test('of two that are sent at once and would make a circle one is refused in words', async () => {
    const [one, other, third] = [await aBody(), await aBody(), await aBody()]
    const report = (from: number, to: number) =>
      change('governance-bodies', from, { reportingLines: [{ to, kind: 'reports-to' }] })
    expect(await accepted([report(one, other), report(other, third), report(third, one)])).toBe(2)
  })
})

describe('a seat', () => {
  test('is not added to a body that is over, but its past is', async () => {
    const body = await aBody({ name: 'A Dissolved Board', established: '2019', dissolved: '2023-03-31' })
    const seat = { label: 'Chair', role: 'chair', body }
    expect(await refusedNew('seats', seat)).toBe(
      'until: "A Dissolved Board" was dissolved on 31 March 2023. Say until when there was this seat, or choose another body.',
    )
    expect(await refusedNew('seats', { ...seat, from: '2024' })).toMatch(
      /^from: The seat \(from 2024\) goes on too long/,
    )
    await add('seats', { ...seat, until: '2023-03' })
  })

  test('does not move to another body with its history', async () => {
    const [body, other] = [await aBody(), await aBody({ name: 'Another Board' })]
    const seat = await aSeat(body)
    await appointed(seat, { from: '2024' })
    expect(await refusedChange('seats', seat, { body: other })).toBe(
      'body: Those who held the seat (somebody whose name is not published, from 2024) did not sit on "Another Board". End this seat, and add a new one there.',
    )
  })

  test('has no fewer places than holders, and a board may shrink', async () => {
    const seat = await aSeat(await aBody(), { label: 'Member', role: 'member', howMany: 3 })
    for (const until of [null, null, '2025-06-30']) await appointed(seat, { from: '2020-01-01', until })
    expect(await refusedChange('seats', seat, { howMany: 2 })).toMatch(
      /^howMany: On 1 January 2020 3 people would hold "Member" \(.*from 1 January 2020 until 30 June 2025\), and there are 2 such places\./,
    )
    expect(await refusedChange('seats', seat, { laterNumbers: [{ from: '2025-06-01', howMany: 2 }] })).toMatch(
      /^laterNumbers: On 1 June 2025 3 people/,
    )
    await change('seats', seat, { laterNumbers: [{ from: '2025-07-01', howMany: 2 }] })
  })

  test('does not end before those who hold it', async () => {
    const seat = await aSeat(await aBody(), { label: 'Vice chair' })
    await appointed(seat, { from: '2020', until: '2025-03' })
    expect(await refusedChange('seats', seat, { until: '2024' })).toBe(
      'until: The appointment of somebody whose name is not published (from 2020 until March 2025) goes on too long: the seat "Vice chair" is there until 2024. Change its dates first, or these.',
    )
  })

  test('that somebody holds in public stays public', async () => {
    const seat = await aSeat(await aBody())
    await appointed(seat, { from: '2024' })
    const message = await refusal('PATCH', `/api/seats/${seat}`, { _status: 'draft' })
    expect(message).toMatch(
      /published appointments: somebody whose name is not published, from 2024\. Unpublish these first/,
    )
  })
})

describe('an appointment', () => {
  test('lies within its seat and body', async () => {
    const body = await aBody({ name: 'A Young Board', established: '2021' })
    const seat = await aSeat(body, { label: 'Lead', from: '2022', until: '2024-06' })
    const to = (dates: object) => ({ seat, holder: 'not-published', ...dates })
    expect(await refusedNew('appointments', to({ from: '2021', until: '2023' }))).toBe(
      'from: The appointment (from 2021 until 2023) begins too early: the seat "Lead" is there from 2022. Change the dates.',
    )
    expect(await refusedNew('appointments', to({ from: '2025' }))).toMatch(
      /^from: .* the seat "Lead" is there until June 2024/,
    )
    expect(await refusedNew('appointments', to({}))).toBe(
      'until: The seat "Lead" is there until June 2024. Say until when the appointment ran, or choose another seat.',
    )
    await appointed(seat, { from: '2022', until: '2024' })
    const ofOld = await aSeat(body, { label: 'Old' })
    expect(await refusedNew('appointments', { seat: ofOld, holder: 'not-published', from: '2020' })).toMatch(
      /^from: .*"A Young Board" was set up in 2021/,
    )
  })

  test('is not public while its seat is a draft', async () => {
    const seat = idOf(
      await sam.ask('POST', '/api/seats?draft=true&depth=0', {
        label: 'Chair',
        role: 'chair',
        body: await aBody(),
        _status: 'draft',
      }),
    )
    expect(await refusedNew('appointments', { seat, holder: 'not-published' })).toMatch(
      /^seat: .* Publish the seat first\.$/,
    )
  })

  test('names who holds the seat on the day of a clash', async () => {
    const seat = await aSeat(await aBody())
    await appointed(seat, {
      holder: 'person',
      person: await aPerson({ name: 'Chris Chair' }),
      from: '2015',
      until: '2030',
    })
    // any span within a year that is known as the year clashed with nothing
    expect(await refusedNew('appointments', { seat, holder: 'not-published', from: '2021-01', until: '2021' })).toBe(
      'seat: On 31 January 2021 2 people would hold "Chair" (Chris Chair, from 2015 until 2030; somebody whose name is not published, from January 2021 until 2021), and there is 1 such place. End another appointment by then, or change how many places there are.',
    )
  })

  test('of one person to a seat is not there twice', async () => {
    const person = await aPerson({ name: 'Kim Twice' })
    const seat = await aSeat(await aBody(), { howMany: 4 })
    await appointed(seat, { holder: 'person', person, from: '2020' })
    expect(await refusedNew('appointments', { seat, holder: 'person', person, from: '2024' })).toBe(
      'person: Kim Twice already holds "Chair" from 2020. End that appointment first, or change the dates.',
    )
  })

  test('can be ended whatever the past holds', async () => {
    const seat = await aSeat(await aBody(), { howMany: 3 })
    const ids: number[] = []
    for (const from of ['2020', '2020', '2021']) ids.push(await appointed(seat, { from }))
    // as a database of before the rule may have it
    await own.payload.db.updateOne({ collection: 'seats', data: { howMany: 1 }, id: seat })
    const [first = 0] = ids
    await change('appointments', first, { until: '2025' })
    expect(await refusedChange('appointments', first, { until: null })).toMatch(/^seat: On 31 December 2020 2 people/)
  })

  test('of several at once to one place is one', async () => {
    const seat = await aSeat(await aBody(), { howMany: 2 })
    expect(
      await accepted(
        [1, 2, 3, 4].map(() =>
          sam.ask('POST', '/api/appointments', { seat, holder: 'not-published', from: '2025', ...published }),
        ),
      ),
    ).toBe(2)
  })

  test('and fewer places at once: one of both', async () => {
    const seat = await aSeat(await aBody(), { howMany: 2 })
    await appointed(seat, { from: '2024' })
    const saves = [
      sam.ask('POST', '/api/appointments', { seat, holder: 'not-published', from: '2025', ...published }),
      admin.ask('PATCH', `/api/seats/${seat}`, { howMany: 1, ...published }),
    ]
    expect(await accepted(saves)).toBe(1)
  })

  test('and the end of its body at once: one of both', async () => {
    const body = await aBody({ established: '2020-01-01' })
    const seat = await aSeat(body)
    const saves = [
      sam.ask('POST', '/api/appointments', { seat, holder: 'not-published', from: '2025', ...published }),
      admin.ask('PATCH', `/api/governance-bodies/${body}`, { dissolved: '2024', ...published }),
    ]
    expect(await accepted(saves)).toBe(1)
  })
})

describe('a body', () => {
  test('does not end before what hangs on it, which is named', async () => {
    const body = await aBody({ name: 'The Ending Board', established: '2018' })
    const below = await aBody({
      name: 'The Board Below',
      reportingLines: [{ to: body, kind: 'reports-to', from: '2025-04' }],
    })
    const seat = await aSeat(body, { label: 'Secretary', from: '2019', until: '2026' })
    await appointed(seat, { from: '2025' })
    const words = await refusedChange('governance-bodies', body, { dissolved: '2024' })
    expect(words.split('\n')).toEqual([
      'dissolved: The line from "The Board Below" (from April 2025) goes on too long: "The Ending Board" was dissolved in 2024. Change its dates first, or these.',
      'dissolved: The seat "Secretary" (from 2019 until 2026) goes on too long: "The Ending Board" was dissolved in 2024. Change its dates first, or these.',
      'dissolved: The appointment of somebody whose name is not published to "Secretary" (from 2025) goes on too long: "The Ending Board" was dissolved in 2024. Change its dates first, or these.',
    ])
    await change('governance-bodies', below, { reportingLines: [], correctionReason: 'It was never so.' })
    await change('governance-bodies', body, { dissolved: '2027' })
  })

  test('of which one has the name is not added twice without a word', async () => {
    const name = unlike('Audit Committee')
    await aBody({ name, established: '2020-02-01' })
    const twin = { name: name.toUpperCase(), kind: 'committee', summary: 'A committee.' }
    expect(await refusedNew('governance-bodies', twin)).toBe(
      `name: There is a body called "${name}" already (set up on 1 February 2020). Open that one, or tick "Another body of the same name" if there are two.`,
    )
    await add('governance-bodies', { ...twin, sharesName: true })
  })

  test('is succeeded by one that is there, on the day of its end', async () => {
    const over = await aBody({ name: 'Long Over', dissolved: '2019' })
    const body = await aBody({ name: 'To Be Split' })
    expect(await refusedChange('governance-bodies', body, { succeededBy: [over] })).toMatch(/^dissolved: Say when/)
    expect(await refusedChange('governance-bodies', body, { dissolved: '2024', succeededBy: [over] })).toBe(
      'succeededBy: "Long Over" was dissolved in 2019, before "To Be Split" was (2024). Choose another, or change the dates.',
    )
  })
})

test('the same person is not added twice without a word, at once neither', async () => {
  const name = unlike('Sandra Same')
  const person = () => sam.ask('POST', '/api/people', { name, ...published })
  expect(await accepted([person(), person()])).toBe(1)
  expect(await refusedNew('people', { name: ` ${name.toLowerCase()}` })).toMatch(
    /^name: "Sandra Same \d+" is there already\./,
  )
  await add('people', { name, sharesName: true })
})

describe('a meeting', () => {
  test('that is to come was not held', async () => {
    const body = await aBody()
    expect(
      await refusedNew('meetings', meeting(body, { startsAt: '2099-01-15T10:00:00.000Z', state: 'held' })),
    ).toMatch(/^state: The meeting begins .*15 January 2099.*: it was not held yet\./)
  })

  test('of a body is not there twice, at once neither; a cancelled one does not count', async () => {
    const body = await aBody({ name: 'The Meeting Board' })
    const save = () => sam.ask('POST', '/api/meetings?depth=0', { ...meeting(body), ...published })
    const saved = await Promise.allSettled([save(), save()])
    const [done] = saved.filter((one) => one.status === 'fulfilled')
    expect(saved.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await refusedNew('meetings', meeting(body))).toMatch(
      /^startsAt: "The Meeting Board" has a meeting .*12 January 2026.* already\./,
    )
    await change('meetings', done ? idOf(done.value) : 0, { state: 'cancelled' })
    await save()
  })
})

describe('what is in use stays', () => {
  const binned = { deletedAt: '2026-11-28T00:00:00.000Z' }
  const bin = (collection: string, id: number) =>
    sam.ask('PATCH', `/api/${collection}/${id}`, binned, 400).then((answer) => JSON.stringify(answer))
  const deleteForGood = (collection: string, id: number) =>
    admin.ask('DELETE', `/api/${collection}/${id}`, undefined, 400).then((answer) => JSON.stringify(answer))

  test.each([
    ['bin', bin],
    ['deleted for good', deleteForGood],
  ])('%s: a body, a seat, a person', async (_, away) => {
    const body = await aBody()
    const below = await aBody({ name: unlike('Below'), reportingLines: [{ to: body, kind: 'advises' }] })
    expect(await away('governance-bodies', body)).toMatch(
      /It is in use.*Below \d+.*Give the body a dissolved date instead/,
    )
    const seat = await aSeat(below, { label: 'Treasurer' })
    expect(await away('governance-bodies', below)).toMatch(/seat \\"Treasurer\\"/)
    const person = await aPerson()
    await appointed(seat, { holder: 'person', person, from: '2024' })
    expect(await away('seats', seat)).toMatch(
      /appointment \\"Treasurer, Below \d+, from 2024\\".*Give the seat an end instead/,
    )
    expect(await away('people', person)).toMatch(/It is in use.*untick/)
  })

  test('many at once', async () => {
    const body = await aBody()
    await aSeat(body)
    const answer = await sam.ask('PATCH', `/api/governance-bodies?where[id][equals]=${body}`, binned, 400)
    expect(JSON.stringify(answer)).toMatch(/It is in use/)
    const { deletedAt } = await sam.ask('GET', `/api/governance-bodies/${body}?depth=0`)
    expect(deletedAt ?? null).toBeNull()
  })

  test('in what lies in the bin as well, when it would be deleted for good', async () => {
    const body = await aBody()
    const seat = await aSeat(body)
    await sam.ask('PATCH', `/api/seats/${seat}`, binned)
    expect(await deleteForGood('governance-bodies', body)).toMatch(/seat \\"Chair\\" \(in the bin\)/)
    await admin.ask('DELETE', `/api/seats/${seat}?trash=true`)
    await admin.ask('DELETE', `/api/governance-bodies/${body}`)
  })

  test('when a seat is added at the same moment', async () => {
    const body = await aBody()
    const saves = [
      sam.ask('POST', '/api/seats', { label: 'Chair', role: 'chair', body, ...published }),
      sam.ask('PATCH', `/api/governance-bodies/${body}`, binned),
    ]
    const all = await Promise.allSettled(saves)
    const { docs } = await sam.ask('GET', `/api/seats?depth=0&where[body][equals]=${body}`)
    const { deletedAt } = await sam.ask('GET', `/api/governance-bodies/${body}?depth=0&trash=true`)
    expect([(docs as unknown[]).length > 0, Boolean(deletedAt)].filter(Boolean)).toHaveLength(1)
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('past every rule of ours, in the database', async () => {
    const body = await aBody()
    await aSeat(body)
    await expect(
      own.payload.db.deleteOne({ collection: 'governance-bodies', where: { id: { equals: body } } }),
    ).rejects.toThrow()
  })
})

describe('what hangs on a record', () => {
  const askedBy = async (email: string) => {
    const { docs } = await own.payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: email } },
    })
    const [user] = docs
    if (!user) throw new Error(`There is no ${email}.`)
    return { ...user, collection: 'users' as const }
  }

  test('is told to those who keep the structure, with its dates, before it ends', async () => {
    const { hangingOn } = await import('@/content/editors/structure/hanging')
    const body = await aBody()
    const below = await aBody({
      name: 'A Lower Board',
      reportingLines: [{ to: body, kind: 'reports-to', from: '2020', until: '2024' }],
    })
    const seat = await aSeat(body, { label: 'Clerk', from: '2019' })
    const id = await appointed(seat, { from: '2021' })
    const held = await add('meetings', meeting(body))
    await add('meetings', { ...meeting(body), startsAt: '2026-02-12T10:00:00.000Z', state: 'cancelled' })
    expect(await hangingOn(await askedBy(secretariat), 'governance-bodies', body)).toEqual([
      { href: `/admin/collections/seats/${seat}`, what: 'Seat “Clerk”', from: '2019', until: null },
      {
        href: `/admin/collections/appointments/${id}`,
        what: expect.stringMatching(/^Appointment “Clerk, Board \d+”$/) as string,
        from: '2021',
        until: null,
      },
      {
        href: `/admin/collections/governance-bodies/${below}`,
        what: 'Reporting line of “A Lower Board”',
        from: '2020',
        until: '2024',
      },
      {
        href: `/admin/collections/meetings/${held}`,
        what: expect.stringMatching(/^Meeting “Board \d+, 12 January 2026”$/) as string,
        from: '2026-01-12',
        until: '2026-01-12',
      },
    ])
    expect(await hangingOn(await askedBy(author), 'governance-bodies', body)).toBeNull()
    expect(await hangingOn(await askedBy(secretariat), 'people', body)).toBeNull()
  })

  test('is told by the dialogue that deletes, as the server would', async () => {
    const { usesOf } = await import('@/content/editors/uses')
    const seat = await aSeat(await aBody(), { label: 'Steward' })
    const id = await appointed(seat, { from: '2021' })
    const told = await usesOf(await askedBy(secretariat), 'seats', seat)
    expect(told?.refusal).toMatch(
      /^It is in use: appointment "Steward, Board \d+, from 2021"\. Give the seat an end instead/,
    )
    expect(told?.uses.map(({ href }) => href)).toEqual([`/admin/collections/appointments/${id}`])
    expect((await usesOf(await askedBy(author), 'seats', seat))?.refusal).toBeNull()
  })
})

test('a database that an older version made keeps its content', async () => {
  const ours = migrations.filter(({ name }) => name.includes('_structure_'))
  const body = await aBody({ established: '2020' })
  const seat = await aSeat(body, { howMany: 3 })
  const id = await appointed(seat, { from: '2021' })
  const stored = async () =>
    Promise.all([
      own.database.sql('select id, name, established, _status from governance_bodies order by id'),
      own.database.sql('select id, label, how_many, body_id from seats order by id'),
      own.database.sql('select id, seat_id, "from", until from appointments order by id'),
      own.database.sql('select * from governance_bodies_reporting_lines order by id'),
      own.database.sql('select count(*) from _governance_bodies_v'),
    ])
  const before = await stored()
  const db = own.payload.db as unknown as { drizzle: never } // PostgreSQL's adapter
  const args = { db: db.drizzle, payload: own.payload, req: {} as never }
  expect(ours).toHaveLength(3)
  for (const { down } of [...ours].reverse()) await down(args)
  for (const { up } of ours) await up(args)
  expect(await stored()).toEqual(before)
  await change('appointments', id, { term: 2, termMonths: 36 })
  await change('seats', seat, { laterNumbers: [{ from: '2025', howMany: 4 }] })
  await change('governance-bodies', body, { earlierNames: [{ name: 'The Older Board', renamed: '2022' }] })
})

test('a seat is called by its label and its body in pickers, and follows the name of the body', async () => {
  const body = await aBody({ name: 'The Imaging Board' })
  const seat = await aSeat(body)
  const title = async () => (await sam.ask('GET', `/api/seats/${seat}?depth=0`)).title
  expect(await title()).toBe('Chair, The Imaging Board')
  await change('governance-bodies', body, { name: 'The Scanning Board' })
  expect(await title()).toBe('Chair, The Scanning Board')
  await change('seats', seat, { label: 'First chair' })
  expect(await title()).toBe('First chair, The Scanning Board')
})

describe('the past is corrected', () => {
  const why = 'The minutes say so.'
  const notes = async (kind: string, id: number) =>
    (
      await own.database.sql(
        `select user_name, details from audit_events where what = 'past-corrected' and kind = $1 and record_id = $2`,
        [kind, id],
      )
    ).map(({ details, user_name }) => [user_name, details])

  test('with a reason alone, which is kept in the log and not on the record', async () => {
    const id = await appointed(await aSeat(await aBody()), { from: '2024-05-01', until: '2025' })
    expect(await refusedChange('appointments', id, { from: '2023' })).toBe(
      'correctionReason: This changes the past, as it was public: "from" was 1 May 2024, and is 2023 now. Say why. The reason is kept in "Who did what".',
    )
    expect(await notes('appointments', id)).toEqual([])
    await change('appointments', id, { from: '2023', correctionReason: why })
    expect(await notes('appointments', id)).toEqual([['Sam Secretariat', why]])
    expect((await sam.ask('GET', `/api/appointments/${id}?depth=0`)).correctionReason ?? null).toBeNull()
    await change('appointments', id, { until: '2025-06' })
    expect(await notes('appointments', id)).toHaveLength(1)
  })

  test('with a reason that does not name who holds the seat', async () => {
    const person = await aPerson({ name: 'Morgan Keptout' })
    const id = await appointed(await aSeat(await aBody()), { holder: 'person', person, from: '2024-05-01' })
    const named = { from: '2023', correctionReason: 'Morgan said so.' }
    expect(await refusedChange('appointments', id, named)).toBe(
      'correctionReason: Leave the name out: the log keeps it for good.',
    )
    await change('appointments', id, { from: '2023', correctionReason: why })
    expect(await notes('appointments', id)).toEqual([['Sam Secretariat', why]])
  })

  test('of a seat, and of a line that is removed', async () => {
    const to = await aBody()
    const body = await aBody({ reportingLines: [{ to, kind: 'advises', from: '2020' }] })
    expect(await refusedChange('governance-bodies', body, { reportingLines: [] })).toMatch(
      /^correctionReason: .*"from" was 2020/,
    )
    await change('governance-bodies', body, { reportingLines: [], correctionReason: why })
    expect(await notes('governance-bodies', body)).toEqual([['Sam Secretariat', why]])
    const seat = await aSeat(body, { from: '2020' })
    expect(await refusedChange('seats', seat, { from: '2021' })).toMatch(/^correctionReason: /)
  })

  test('in a draft the reason waits with it, and is not read by others', async () => {
    const id = await appointed(await aSeat(await aBody()), { from: '2024' })
    await sam.ask('PATCH', `/api/appointments/${id}?draft=true`, {
      from: '2022',
      correctionReason: why,
      _status: 'draft',
    })
    expect(JSON.stringify(await alex.ask('GET', `/api/appointments/${id}?depth=0&draft=true`))).not.toContain(why)
    await change('appointments', id, {})
    expect(await notes('appointments', id)).toEqual([['Sam Secretariat', why]])
  })
})

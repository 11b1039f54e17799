import type { TypedUser } from 'payload'
import { author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn, type Rest } from '../support/rest'

// What the secretariat does at the desk of a body: each form saves all of its records or none, and says what is in the way.

let own: PayloadOnDatabase
let rest: Rest
let sam: Person

beforeAll(async () => {
  own = await startPayload()
  rest = await restOn(own)
  sam = await rest.as(secretariat)
})
afterAll(() => own.remove())

interface Mistake {
  path: string
  message: string
  records?: { collection: string; id: number; name: string }[]
}

let count = 0
const unlike = (name: string): string => `${name} ${++count}`

const desk = (action: string, form: object, by = sam): Promise<Json> =>
  by.ask('POST', `/api/governance-bodies/desk/${action}`, form)
const mistakes = async (action: string, form: object): Promise<Mistake[]> => {
  const { errors } = await sam.ask('POST', `/api/governance-bodies/desk/${action}`, form, 400)
  const [error] = errors as { message: string; data?: { errors: Mistake[] } }[] // Payload's form of errors
  return error?.data?.errors ?? [{ path: 'none', message: error?.message ?? '' }]
}
const inWords = async (action: string, form: object): Promise<string[]> =>
  (await mistakes(action, form)).map(({ message, path }) => `${path}: ${message}`)

interface Stored extends Json {
  id: number
}

const stored = async (collection: string, field: string, id: number): Promise<Stored[]> => {
  const { docs } = await sam.ask('GET', `/api/${collection}?depth=0&sort=id&limit=50&where[${field}][equals]=${id}`)
  return docs as Stored[] // Payload's list
}
const idIn = ({ href }: Json): number => Number(/\d+/.exec(String(href))?.[0])
const body = async (more: object = {}): Promise<number> =>
  idIn(await desk('body', { name: unlike('Board'), kind: 'board', summary: 'A board.', ...more }))

/** A seat of a new body that somebody new holds. */
const heldSeat = async (more: object = {}) => {
  const on = await body()
  const name = unlike('Amina Example')
  await desk('seat', {
    body: on,
    role: 'chair',
    howMany: '1',
    who: 'new',
    name,
    isShown: true,
    from: '1/1/2024',
    ...more,
  })
  const [seat] = await stored('seats', 'body', on)
  const [held] = await stored('appointments', 'seat', seat?.id ?? 0)
  return { body: on, seat: seat?.id ?? 0, held: held?.id ?? 0, person: Number(held?.person), name }
}
const dates = async (seat: number) =>
  (await stored('appointments', 'seat', seat)).map(({ from, until }) => [from ?? null, until ?? null])

describe('a board is set up from nothing', () => {
  test('a body, a line, a seat and its first holder, with dates as people type them', async () => {
    const above = await body({ name: 'The Board Above' })
    const on = await body({ name: 'The New Board', established: '14 November 2026', abbreviation: 'TNB' })
    expect(
      (await desk('line', { body: on, to: String(above), kind: 'reports-to', from: 'November 2026' })).message,
    ).toBe('The reporting line is public.')
    const seat = { role: 'member', label: 'Medical directors', howMany: '3', seatFrom: '2026' }
    const member = { who: 'new', name: 'Robin New', from: '14/11/2026', term: '1', termMonths: '3 years' }
    const done = await desk('seat', { body: on, ...seat, ...member })
    expect(done.message).toBe('The seat "Medical directors" and who holds it are public.')
    const [made] = await stored('governance-bodies', 'id', on)
    expect(made).toMatchObject({
      name: 'The New Board',
      slug: 'the-new-board',
      established: '2026-11-14',
      _status: 'published',
      reportingLines: [{ to: above, kind: 'reports-to', from: '2026-11' }],
    })
    const [place] = await stored('seats', 'body', on)
    expect(place).toMatchObject({ label: 'Medical directors', howMany: 3, from: '2026', _status: 'published' })
    expect(await stored('appointments', 'seat', place?.id ?? 0)).toMatchObject([
      { holder: 'person', from: '2026-11-14', term: 1, termMonths: 36, _status: 'published' },
    ])
    await desk('member', { seat: place?.id, who: 'not-published', from: '2026' })
    expect(await stored('appointments', 'seat', place?.id ?? 0)).toHaveLength(2)
    await desk('member', { seat: place?.id, as: 'deputy', who: 'not-published', from: '2027' })
    const [, , deputy] = await stored('appointments', 'seat', place?.id ?? 0)
    expect(deputy).toMatchObject({ isDeputy: true, title: 'Deputy for Medical directors, The New Board' })
  })

  test('what is wrong with several boxes is told at once, at each', async () => {
    const on = await body()
    const form = {
      body: on,
      role: 'member',
      howMany: 'many',
      who: 'new',
      name: ' ',
      from: '31/2/2026',
      termMonths: 'long',
    }
    expect(await inWords('seat', form)).toEqual([
      'howMany: "many" is not a whole number from 1 to 99.',
      'from: "31/2/2026" is not a date. Write it like 14/11/2026, or November 2026 or 2026 when no more is known.',
      'name: Give the name of the person.',
      'termMonths: "long" is not the length of a term. Write it like 3 years or 18 months.',
    ])
  })

  test('a seat whose holder is refused is not added either, nor is the person', async () => {
    const on = await body({ established: '2026' })
    const name = unlike('Nobody')
    const form = { body: on, role: 'chair', who: 'new', name, from: '2020' }
    expect(await inWords('seat', form)).toEqual([
      expect.stringMatching(/^from: The appointment \(from 2020\) begins too early/),
    ])
    expect(await stored('seats', 'body', on)).toEqual([])
    const { docs } = await sam.ask('GET', `/api/people?draft=true&where[name][equals]=${encodeURIComponent(name)}`)
    expect(docs).toEqual([])
  })

  test('a person of a name that is there is named, with a link, and added where there are two', async () => {
    const { name, person, seat } = await heldSeat({ howMany: '3' })
    expect(await mistakes('member', { seat, who: 'new', name })).toMatchObject([
      { path: 'name', records: [{ collection: 'people', id: person, name }] },
    ])
    await desk('member', { seat, who: 'new', name, sharesName: true })
    expect(await stored('appointments', 'seat', seat)).toHaveLength(2)
  })

  test('a clash names both, their dates and the records in the way', async () => {
    const { held, name, seat } = await heldSeat()
    expect(await mistakes('member', { seat, who: 'new', name: unlike('Late'), from: 'March 2025' })).toEqual([
      {
        label: 'Seat',
        path: 'from',
        message: expect.stringContaining(`(${name}, from 1 January 2024; Late ${count}, from March 2025)`) as string,
        records: [{ collection: 'appointments', id: held, name: `Appointment of ${name}` }],
      },
    ])
  })
})

describe('a seat is handed over in one step', () => {
  test('one leaves and another comes on the same day', async () => {
    const { held, name, seat } = await heldSeat()
    const done = await desk('hand-over', { appointment: held, day: '11 December 2026', who: 'new', name: unlike('Bo') })
    expect(done.message).toBe('The seat is handed over on 11 December 2026.')
    expect(await dates(seat)).toEqual([
      ['2024-01-01', '2026-12-11'],
      ['2026-12-11', null],
    ])
    const { docs } = await sam.ask('GET', `/api/people?where[name][equals]=${encodeURIComponent(name)}`)
    expect(docs).toHaveLength(1)
  })

  test('when the next one is refused the first goes on', async () => {
    const { held, seat } = await heldSeat({ howMany: '2' })
    const other = await heldSeat()
    await desk('member', { seat, who: String(other.person), from: '1/1/2024' })
    const again = { appointment: held, day: '1/12/2026', who: String(other.person) }
    expect(await inWords('hand-over', again)).toEqual([expect.stringMatching(/^who: .* already holds "Chair"/)])
    expect((await dates(seat))[0]).toEqual(['2024-01-01', null])
  })

  test('before it began it is refused at the day', async () => {
    const { held } = await heldSeat()
    expect(await inWords('hand-over', { appointment: held, day: '2023', who: 'not-published' })).toEqual([
      'day: The appointment of whoever leaves would end (2023) before it begins (1 January 2024).',
    ])
    expect(await inWords('hand-over', { appointment: held, day: '', who: '' })).toEqual([
      'day: Give the day of the handover, as far as it is known.',
      'who: Choose who takes the seat.',
    ])
  })

  test('a newer draft is not published along with it', async () => {
    const { held } = await heldSeat()
    await sam.ask('PATCH', `/api/appointments/${held}?draft=true`, { until: '2030', _status: 'draft' })
    const [only] = await mistakes('hand-over', { appointment: held, day: '2027', who: 'not-published' })
    expect(only?.message).toMatch(/^This appointment has a newer draft/)
    const [unchanged] = await stored('appointments', 'id', held)
    expect(unchanged).toMatchObject({ _status: 'published' })
    expect(unchanged?.until ?? null).toBeNull()
  })

  test('of two handovers sent at once one is refused', async () => {
    const { held, seat } = await heldSeat()
    const over = () => desk('hand-over', { appointment: held, day: '1/1/2027', who: 'new', name: unlike('Rush') })
    const both = await Promise.allSettled([over(), over()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await stored('appointments', 'seat', seat)).toHaveLength(2)
  })
})

test('a further term begins when the one before has run out, and is counted', async () => {
  const { held, seat } = await heldSeat({ term: '1', termMonths: '3 years' })
  expect((await desk('reappoint', { appointment: held, day: '' })).message).toBe(
    'Re-appointed from 1 January 2027, for term 2.',
  )
  expect(await stored('appointments', 'seat', seat)).toMatchObject([
    { from: '2024-01-01', until: '2027-01-01', term: 1 },
    { from: '2027-01-01', term: 2, termMonths: 36 },
  ])
  const other = await heldSeat()
  expect(await inWords('reappoint', { appointment: other.held })).toEqual([
    'day: Give the day on which it begins, as far as it is known.',
  ])
})

test('an appointment and a line are ended, and not before they begin', async () => {
  const { body: on, held, seat } = await heldSeat()
  expect(await inWords('end-appointment', { appointment: held, end: 'soon' })).toEqual([
    expect.stringMatching(/^end: "soon" is not a date/),
  ])
  await desk('end-appointment', { appointment: held, end: 'Nov 2026' })
  expect(await dates(seat)).toEqual([['2024-01-01', '2026-11']])
  const above = await body()
  await desk('line', { body: on, to: String(above), kind: 'advises', from: '2024' })
  const [before] = await stored('governance-bodies', 'id', on)
  const [line] = before?.reportingLines as { id: string }[] // of a body
  expect(await inWords('end-line', { body: on, line: line?.id, end: '2020' })).toEqual([
    'end: The line would end (2020) before it begins (2024).',
  ])
  await desk('end-line', { body: on, line: line?.id, end: '31/3/2027' })
  expect((await stored('governance-bodies', 'id', on))[0]?.reportingLines).toMatchObject([{ until: '2027-03-31' }])
})

test('a line that makes a circle is refused at the other body, with a link to it', async () => {
  const [one, other] = [await body(), await body()]
  await desk('line', { body: one, to: String(other), kind: 'reports-to' })
  expect(await mistakes('line', { body: other, to: String(one), kind: 'reports-to' })).toMatchObject([
    { path: 'to', records: [{ collection: 'governance-bodies', id: one }] },
  ])
})

test('nobody else does any of it', async () => {
  const { body: on, held } = await heldSeat()
  for (const email of [author, publisher]) {
    const person = await rest.as(email)
    for (const [action, form] of [
      ['hand-over', { appointment: held, day: '2027', who: 'not-published' }],
      ['seat', { body: on, role: 'chair' }],
      ['body', { name: 'Mine', kind: 'board', summary: 'Mine.' }],
    ] as const)
      await person.ask('POST', `/api/governance-bodies/desk/${action}`, form, 403)
  }
  await sam.ask('POST', '/api/governance-bodies/desk/toString', {}, 404)
})

test('each save is in the log, as the person who made it', async () => {
  const { held } = await heldSeat()
  const admin = await rest.as('administrator@example.org')
  await desk('end-appointment', { appointment: held, end: '2027' })
  const { docs } = await admin.ask(
    'GET',
    `/api/audit-events?where[kind][equals]=appointments&where[recordId][equals]=${held}&sort=-id`,
  )
  expect((docs as Json[]).map(({ userName, what }) => `${String(userName)}: ${String(what)}`)).toContain(
    'Sam Secretariat: publish',
  )
})

const keeper = async (): Promise<TypedUser> => {
  const { docs } = await own.payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: secretariat } },
  })
  const [user] = docs
  if (!user) throw new Error('There is no secretariat.')
  return { ...user, collection: 'users' }
}

test('lines are not offered where a newer draft of the body would be published along with them', async () => {
  const { deskOf } = await import('@/content/editors/structure/seats-and-members')
  const on = await body()
  const isInDraft = async () => (await deskOf(await keeper(), on, '2026-11-28'))?.isInDraft
  expect(await isInDraft()).toBe(false)
  await sam.ask('PATCH', `/api/governance-bodies/${on}?draft=true`, { summary: 'Another summary.' })
  expect(await isInDraft()).toBe(true)
  expect(await inWords('line', { body: on, to: String(await body()), kind: 'reports-to' })).toEqual([
    expect.stringMatching(/This body has a newer draft, which this would publish too/),
  ])
})

describe('the dashboard of who keeps the structure', () => {
  const tasks = async (collections: ('appointments' | 'seats')[]) => {
    const { structureTasks } = await import('@/content/editors/dashboard/structure')
    return structureTasks(await keeper(), collections, '2026-11-28')
  }

  test('says whose term ends, who follows and what is vacant, each with a link to the seat', async () => {
    const ending = await heldSeat({ term: '1', termMonths: '3 years', role: 'vice-chair' })
    const left = await heldSeat()
    await desk('end-appointment', { appointment: left.held, end: '31/3/2025' })
    const followed = await heldSeat()
    await desk('hand-over', { appointment: followed.held, day: '1/1/2027', who: 'new', name: 'Frances Follower' })
    const lineAt = <One extends { href: string }>(lines: One[], on: { body: number; seat: number }) =>
      lines.filter(({ href }) => href === `/admin/seats-and-members/${on.body}#seat-${on.seat}`)
    const { terms, vacancies } = await tasks(['appointments'])
    expect(lineAt(terms, ending)).toMatchObject([
      {
        title: expect.stringMatching(/^Amina Example \d+: Vice chair, Board \d+$/) as string,
        note: 'Term ends 31 December 2026',
      },
    ])
    expect(lineAt(terms, followed)).toMatchObject([{ note: 'Until 1 January 2027, followed by Frances Follower' }])
    expect(lineAt(vacancies, left)).toMatchObject([{ note: 'vacant' }])
    expect(lineAt([...terms, ...vacancies], left)).toHaveLength(1)
    expect(lineAt(vacancies, ending)).toEqual([])
  })

  test('says nothing of it to others', async () => {
    expect(await tasks(['seats'])).toEqual({ terms: [], vacancies: [] })
  })
})

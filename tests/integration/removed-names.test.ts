import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// A person is taken out of all that is kept, in one step; the appointments stay with their dates.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'sam', Person>

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    sam: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

const published = { _status: 'published' }
const add = async (collection: string, data: object): Promise<number> => {
  const { doc } = await who.sam.ask('POST', `/api/${collection}?depth=0`, { ...published, ...data })
  return (doc as { id: number }).id // Payload's answer
}
const wordsOf = ({ errors }: Json): string => (errors as { message: string }[])[0]?.message ?? '' // Payload's answer

/** Every table of the database that holds a text. */
const tablesWith = async (text: string): Promise<string[]> => {
  const tables = await own.database.sql(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  const found: string[] = []
  for (const { relname } of tables) {
    const [row] = await own.database.sql(
      `select count(*)::int as n from "${String(relname)}" t where t::text ilike $1`,
      [`%${text}%`],
    )
    if (row?.n !== 0) found.push(String(relname))
  }
  return found.sort()
}

let seat: number
let count = 0
const appointed = async (name: string): Promise<{ person: number; appointment: number }> => {
  const person = await add('people', { name, shownToPublic: true })
  const appointment = await add('appointments', {
    seat,
    holder: 'person',
    person,
    from: `${2000 + ++count}`,
    until: `${2000 + count}`,
  })
  // drafts and versions name the person too, and so may a reason that waits in one
  await who.sam.ask('PATCH', `/api/appointments/${appointment}?draft=true`, {
    until: `${2000 + count}-06`,
    correctionReason: `${name} said so.`,
  })
  await who.sam.ask('PATCH', `/api/people/${person}`, { jobTitle: 'Director', ...published })
  return { person, appointment }
}

beforeAll(async () => {
  const body = await add('governance-bodies', { name: 'Board', kind: 'board', summary: 'A board.' })
  seat = await add('seats', { label: 'Member', role: 'member', body })
})

test('a name that is removed is nowhere, and the appointment keeps its dates', async () => {
  const { appointment, person } = await appointed('Morgan Wrongly')
  const reason = 'Chair: Morgan Wrongly holds it until 2030.'
  await own.database.sql("insert into bundles (title, state, problem) values ('A plan', 'failed', $1)", [reason])
  expect(await tablesWith('Wrongly')).toEqual(['_appointments_v', '_people_v', 'bundles', 'people'])
  const { message } = await who.sam.ask('POST', `/api/people/${person}/remove-name`, { reason: 'They asked us to.' })
  expect(message).toBe(
    'The name is removed. 1 appointment keeps its dates, held by somebody whose name is not published.',
  )
  expect(await tablesWith('Wrongly')).toEqual([])
  expect(await who.sam.ask('GET', `/api/appointments/${appointment}?depth=0`)).toMatchObject({
    holder: 'not-published',
    person: null,
    from: '2001',
    until: '2001',
    _status: 'published',
  })
  const left = await own.database.sql(
    'select count(*)::int as n from _appointments_v where version_person_id is not null',
  )
  expect(left).toEqual([{ n: 0 }])
  // it can still be worked on
  await who.sam.ask('PATCH', `/api/appointments/${appointment}`, { until: '2001', ...published })
  const [event] = await own.database.sql(
    "select user_name, details, title from audit_events where what = 'remove-name'",
  )
  expect(event).toEqual({ user_name: 'Sam Secretariat', details: 'They asked us to.', title: null })
})

test('the reason is needed, and holds no name', async () => {
  const { person } = await appointed('Robin Keeper')
  const refused = async (reason: string) =>
    wordsOf(await who.sam.ask('POST', `/api/people/${person}/remove-name`, { reason }, 400))
  expect(await refused(' ')).toBe('Say why, without the name.')
  expect(await refused('KEEPER has asked us')).toMatch(/^Leave the name out/)
  expect(await tablesWith('Robin Keeper')).toEqual(['_appointments_v', '_people_v', 'people'])
})

test.each(['publisher', 'author'] as const)('no %s removes a name', async (role) => {
  const { person } = await appointed(`Sky ${role}name`)
  await who[role].ask('POST', `/api/people/${person}/remove-name`, { reason: 'They asked.' }, 403)
  await who.admin.ask('POST', `/api/people/${person}/remove-name`, { reason: 'They asked.' })
  await who.admin.ask('POST', `/api/people/${person}/remove-name`, { reason: 'They asked.' }, 404)
})

test('a holder whose name is not published has none in the record', async () => {
  const person = await add('people', { name: 'Jo Kept' })
  const appointment = await add('appointments', { seat, holder: 'not-published', person, from: '2030', until: '2030' })
  expect(await who.sam.ask('GET', `/api/appointments/${appointment}?depth=0`)).toMatchObject({ person: null })
})

import { administrator, author, publisher, secretariat, type Person } from '../support/people'
import { openSet } from '../support/open-data'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'
import { thePublic } from '@/content/viewer'
import type { GET as Questions } from '@/app/(payload)/api/centre-questions/route'
import type { centrePage as Page } from '@/content/centres/centre-page'

// A centre with its tests through every door, as the public reads it, as data, and as questions to the person there.

type Who = 'administrator' | 'publisher' | 'author' | 'secretariat'

let own: PayloadOnDatabase
let who: Record<Who, Person>
let page: typeof Page
let questions: typeof Questions
const data: Record<string, () => Promise<Response>> = Object.fromEntries(
  ['centres', 'tests', 'centres.csv', 'tests.csv', 'who-can-refer.csv'].map((name) => [name, openSet(name)]),
)
const ids = { trust: 0, blood: 0, ct: 0, bone: 0, endoscopy: 0, healthport: 0 }

const add = async (collection: string, body: object): Promise<number> => {
  const { doc } = await who.publisher.ask('POST', `/api/${collection}`, { ...body, _status: 'published' })
  return (doc as { id: number }).id // Payload's answer
}

const centre = () => ({
  name: 'Preston Healthport',
  summary: 'A hub in Fulwood.',
  kind: 'hub',
  hostTrust: ids.trust,
  address: { line1: 'Vicarage Lane', town: 'Preston', postcode: 'PR2 8DW' },
  latitude: 53.7775,
  longitude: -2.7072,
  approximate: true,
  status: { state: 'open' },
})

const workingDays = { monday: true, tuesday: true, wednesday: true, thursday: true, friday: true }

/** The case from the facts. */
const bloodTest = () => ({
  test: ids.blood,
  access: 'walk-in',
  referrers: { gp: 'yes', hospital: 'yes', self: 'no' },
  referral: 'From a GP practice for urgent blood tests only',
  lastArrival: '12:00',
  hours: [{ days: workingDays, opens: '08:30', closes: '12:30' }],
  checked: '2024-10-21',
})

const ctScan = () => ({
  test: ids.ct,
  status: { state: 'stopped', from: '2027-05-03', until: '2027-05-07', message: 'The scanner is being serviced.' },
  ages: { from: 16 },
  where: { floor: 'Level 2' },
})

beforeAll(async () => {
  process.env.SITE_URL = 'https://portal.test'
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    administrator: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
  ;({ centrePage: page } = await import('@/content/centres/centre-page'))
  ;({ GET: questions } = await import('@/app/(payload)/api/centre-questions/route'))
  const trust = { name: 'A trust', shortName: 'Trust', odsCode: 'RXN', summary: 'A trust.' }
  ids.trust = await add('trusts', trust)
  ids.blood = await add('tests', { name: 'Blood test', summary: 'A test.', alsoKnownAs: ['Phlebotomy'] })
  ids.ct = await add('tests', { name: 'CT scan', summary: 'A scan.' })
  ids.bone = await add('tests', { name: 'Bone density scan', summary: 'A scan.' })
  ids.endoscopy = await add('networks', { name: 'Endoscopy Network', summary: 'A network.' })
  ids.healthport = await add('cdcs', {
    ...centre(),
    offerings: [bloodTest(), ctScan(), { network: ids.endoscopy }],
    gettingThere: { parking: { has: 'yes', text: 'Parking is free.' }, hearingLoop: { has: 'no', checked: '2026-10' } },
  })
  await who.publisher.ask('POST', '/api/cdcs?draft=true', { ...centre(), name: 'Secret centre', _status: 'draft' })
})
afterAll(() => own.remove())

describe('what is wrong with a row of tests names row and field', () => {
  const wrong = () => ({ offerings: [bloodTest(), { ...ctScan(), ages: { from: 18, to: 5 } }] })
  const problem = /"path":"offerings"/
  const words = /Row 2: the oldest age \(5\) is below the youngest \(18\)/

  const refused = async (by: Person, method: 'POST' | 'PATCH', address: string, body: object): Promise<string> =>
    JSON.stringify(await by.ask(method, address, body, 400)).replaceAll('\\"', '"')

  test('when a centre is added, changed, and published from its draft', async () => {
    const published = { _status: 'published' }
    const one = `/api/cdcs/${ids.healthport}`
    const doors: ['POST' | 'PATCH', string, object][] = [
      ['POST', '/api/cdcs', { ...centre(), ...wrong(), ...published }],
      ['PATCH', one, { ...wrong(), ...published }],
    ]
    for (const [method, address, body] of doors)
      expect(await refused(who.publisher, method, address, body)).toMatch(words)
    // a draft may wait for what is right; nothing makes it public before
    await who.author.ask('PATCH', `${one}?draft=true`, { ...wrong(), _status: 'draft' })
    const fromDraft = await refused(who.publisher, 'PATCH', one, published)
    expect(fromDraft).toMatch(words)
    expect(fromDraft).toMatch(problem)
    const { offerings } = (await own.payload.findByID({
      collection: 'cdcs',
      id: ids.healthport,
      depth: 0,
      overrideAccess: true,
    })) as { offerings?: { ages?: object }[] }
    expect(offerings?.[1]?.ages).toMatchObject({ from: 16, to: null })
  })

  test('who may not write about centres changes no row', async () => {
    const one = `/api/cdcs/${ids.healthport}`
    await who.secretariat.ask('PATCH', one, { offerings: [] }, 403)
    await who.author.ask('PATCH', one, { offerings: [], _status: 'published' }, 403)
  })
})

test('the case from the facts is on its page: when, how to come, who can refer', async () => {
  const monday = new Date('2026-11-30T09:00:00Z')
  const found = await page(thePublic, 'preston-healthport', monday)
  expect(found?.offerings[0]).toMatchObject({
    kind: 'test',
    access: 'walk-in',
    referrers: { gp: 'yes', hospital: 'yes', self: 'no' },
    lastArrival: '12:00',
    open: { kind: 'open', label: 'Open until 12:30pm, arrive before midday' },
  })
  const stopped = await page(thePublic, 'preston-healthport', new Date('2027-05-04T09:00:00Z'))
  expect(stopped?.offerings[1]?.status).toMatchObject({ heading: 'Not available until 7 May 2027', isClosed: true })
  const after = await page(thePublic, 'preston-healthport', new Date('2027-05-08T09:00:00Z'))
  expect(after?.offerings[1]?.status).toBeNull()
})

type Located = Record<string, unknown>

const read = async (name: string) => {
  const answer = await data[name]?.()
  return { type: answer?.headers.get('content-type'), text: (await answer?.text()) ?? '' }
}

test('centres are data: what is known, and null for what is not', async () => {
  const { text, type } = await read('centres')
  expect(type).toBe('application/json; charset=utf-8')
  const { licence, locations } = JSON.parse(text) as { licence: object; locations: Located[] }
  expect(licence).toMatchObject({ name: 'Open Government Licence v3.0' })
  expect(locations.map(({ name }) => name)).toEqual(['Preston Healthport'])
  expect(locations[0]).toMatchObject({
    id: `centre/${ids.healthport}`,
    status: 'active',
    position_approximate: true,
    phones: null,
    schedules: null,
    bank_holidays: null,
    url: 'https://portal.test/community-diagnostic-centres/preston-healthport',
  })
  expect(locations[0]?.accessibility).toEqual(
    expect.arrayContaining([
      { description: 'Parking', available: true, details: 'Parking is free.', assured_date: null },
      { description: 'Hearing loop', available: false, details: null, assured_date: '2026-10' },
      { description: 'Step-free access', available: null, details: null, assured_date: null },
    ]),
  )
  expect(locations[0]?.service_at_locations).toMatchObject([
    {
      service_id: `test/${ids.blood}`,
      referrers: { gp: true, hospital: true, self: false },
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '12:30' }],
      assured_date: '2024-10-21',
    },
    { service_id: `test/${ids.ct}`, schedules: null, minimum_age: 16, maximum_age: null, where: { floor: 'Level 2' } },
    { service_id: `network/${ids.endoscopy}`, service_name: 'Endoscopy', members_confirmed: false },
  ])
})

test('tests are data, each with where it is done, those that nobody does too', async () => {
  const { services } = JSON.parse((await read('tests')).text) as {
    services: { name: string; members_confirmed: boolean; service_at_locations: Located[] }[]
  }
  expect(services.map((one) => [one.name, one.members_confirmed, one.service_at_locations.length])).toEqual([
    ['Blood test', true, 1],
    ['Bone density scan', true, 0],
    ['CT scan', true, 1],
    ['Endoscopy', false, 1],
  ])
})

test('both are tables as well', async () => {
  const rows = async (name: string) => (await read(name)).text.trim().split('\r\n')
  const centres = await rows('centres.csv')
  expect(centres).toHaveLength(2)
  expect(centres[1]).toMatch(/^centre\/\d+,Preston Healthport,hub,A trust,active,,Vicarage Lane,,Preston,PR2 8DW,/)
  const tests = await rows('tests.csv')
  expect(tests).toHaveLength(5)
  expect(tests[1]).toContain(',Monday to Friday: 8:30am to 12:30pm,12:00,')
  expect(tests.at(-1)).toMatch(/^test\/\d+,Bone density scan,yes,,,/)
})

test('what is not public of a centre is in no data, and what goes is gone', async () => {
  for (const name of Object.keys(data)) expect((await read(name)).text).not.toContain('Secret')
  const { doc } = await who.publisher.ask('POST', '/api/tests', {
    name: 'Sleep study',
    summary: 'A.',
    _status: 'published',
  })
  const { id } = doc as { id: number }
  expect((await read('tests')).text).toContain('Sleep study')
  await who.publisher.ask('PATCH', `/api/tests/${id}`, { _status: 'draft' })
  expect((await read('tests')).text).not.toContain('Sleep study')
})

const asked = async (by: Who | null, query: string) => {
  const headers = { authorization: by ? `JWT ${who[by].token}` : '' }
  const answer = await questions(new Request(`https://portal.test/api/centre-questions?${query}`, { headers }))
  return { status: answer.status, text: await answer.text() }
}

test('nothing is asked about a test that is not public', async () => {
  const hidden = await add('tests', { name: 'Hidden test', summary: 'A test.' })
  const id = await add('cdcs', { ...centre(), name: 'A centre with a hidden test', offerings: [{ test: hidden }] })
  expect((await asked('publisher', `centre=${id}`)).text).toContain('Hidden test')
  await own.database.sql(`update tests set _status = 'draft' where id = ${hidden}`)
  const { status, text } = await asked('publisher', `centre=${id}`)
  expect(status).toBe(200)
  expect(text).not.toContain('Hidden test')
})

test('whoever writes about centres gets the questions to ask one, and nobody else does', async () => {
  const query = `centre=${ids.healthport}`
  for (const by of ['administrator', 'publisher', 'author'] as const) {
    const { status, text } = await asked(by, query)
    expect(status).toBe(200)
    expect(text).toContain(
      'What we tell the public: https://portal.test/community-diagnostic-centres/preston-healthport',
    )
    expect(text).toMatch(/On which days is the centre open/)
    expect(text).toMatch(/We say, as of 21 October 2024: Monday to Friday, 8:30am to 12:30pm; arrive before midday/)
    expect(text).toMatch(/Endoscopy\n\d+\. Which of these tests does the centre do\?/)
    expect(text).toMatch(/We say: Parking: there is\. Parking is free\. Is that right\?/)
    // it was checked last month
    expect(text).not.toMatch(/hearing loop/i)
  }
  expect((await asked('secretariat', query)).status).toBe(403)
  expect((await asked(null, query)).status).toBe(403)
  expect((await asked('publisher', 'centre=999999')).status).toBe(404)
  expect((await asked('publisher', 'centre=x')).status).toBe(404)
  const old = await asked('publisher', `${query}&what=old`)
  expect(old.text.match(/^\d+\. /gm)).toHaveLength(1)
})

test('of a centre that has closed for good nothing is asked', async () => {
  const ended = { ...centre(), name: 'Old centre', status: { state: 'ended', from: '2020-01-01' } }
  const id = await add('cdcs', ended)
  expect((await asked('publisher', `centre=${id}`)).status).toBe(404)
  const { locations } = JSON.parse((await read('centres')).text) as { locations: Located[] }
  expect(locations.find(({ name }) => name === 'Old centre')).toMatchObject({
    status: 'defunct',
    alert: 'Closed for good since 1 January 2020',
    addresses: [{ city: 'Preston' }],
  })
})

test('the table of who can refer names centres and tests as the other tables do, and no status that is over', async () => {
  const over = { state: 'stopped', from: '2026-01-05', until: '2026-01-06' }
  const offerings = [{ test: ids.bone, status: over }, { network: ids.endoscopy }]
  const id = await add('cdcs', { ...centre(), name: 'Table centre', offerings })
  const rows = (await read('who-can-refer.csv')).text.split('\r\n').filter((row) => row.includes('Table centre'))
  expect(rows).toEqual([
    expect.stringMatching(new RegExp(`^centre/${id},Table centre,.*,test/${ids.bone},Bone density scan,.*,usual,,,$`)),
    expect.stringMatching(new RegExp(`^centre/${id},Table centre,.*,network/${ids.endoscopy},,,Endoscopy Network,`)),
  ])
})

test('where tests are done instead names no draft and no closed centre, and follows what has moved', async () => {
  const named = async (slug: string, at = '2027-03-01') =>
    (await page(thePublic, slug, new Date(`${at}T12:00Z`)))?.instead.map(({ text }) => text)
  const one = (name: string, status: object) => add('cdcs', { ...centre(), name, status: { state: 'open', ...status } })
  const unpublished = await one('Instead draft', {})
  await who.publisher.ask('PATCH', `/api/cdcs/${unpublished}`, { _status: 'draft' })
  const resting = await one('Instead resting', { state: 'closed', from: '2027-02-01', until: '2027-03-31' })
  const end = await one('Instead at last', {})
  const moved = await one('Instead moved', { state: 'moved', from: '2027-02-01', insteadAt: [end] })
  const ended = await one('Instead ended', { state: 'ended', insteadAt: [moved, ids.healthport] })
  const id = await one('Instead of this', { state: 'ended', insteadAt: [unpublished, resting, ended] })
  expect(await named('instead-of-this')).toEqual(['Preston Healthport', 'Instead at last'])
  // before one has moved, and after the other has opened again
  expect(await named('instead-of-this', '2027-01-15')).toEqual([
    'Instead resting',
    'Instead moved',
    'Preston Healthport',
  ])
  expect(await named('instead-of-this', '2027-04-01')).toEqual([
    'Instead resting',
    'Preston Healthport',
    'Instead at last',
  ])
  // a circle ends
  await who.publisher.ask('PATCH', `/api/cdcs/${end}`, {
    status: { state: 'ended', insteadAt: [id] },
    _status: 'published',
  })
  expect(await named('instead-of-this')).toEqual(['Preston Healthport'])
})

test('what is left in the form of a centre that is open again sends nobody elsewhere', async () => {
  const { noticesOnHome } = await import('@/content/centres/centres')
  const status = { message: 'The lift is being mended.', insteadAt: [ids.healthport], onHome: true }
  const id = await add('cdcs', { ...centre(), name: 'Lift centre', status: { ...status, state: 'closed' } })
  const told = async () => ({
    instead: (await page(thePublic, 'lift-centre', new Date()))?.instead.map(({ text }) => text),
    home: (await noticesOnHome(new Date())).map(({ centre: { text } }) => text),
  })
  expect(await told()).toEqual({ instead: ['Preston Healthport'], home: ['Lift centre'] })
  await who.publisher.ask('PATCH', `/api/cdcs/${id}`, { status: { ...status, state: 'open' }, _status: 'published' })
  expect(await told()).toEqual({ instead: [], home: [] })
})

import { ValidationError, type CollectionSlug, type Payload } from 'payload'
import sharp from 'sharp'
import { startPayload, type PayloadOnDatabase } from '../support/payload'

// What the model promises not to publish: each mistake names its field and says what to do, and nothing is lost.

type Data = Record<string, unknown>

let own: PayloadOnDatabase
let payload: Payload
let count = 0
const ids: Record<string, number> = {}

const create = async (collection: CollectionSlug, data: Data): Promise<number> =>
  (await payload.create({ collection, data: { ...data, _status: 'published' } as never, overrideAccess: true })).id // of one of several collections
const publish = (collection: CollectionSlug, id: number, data: Data) =>
  payload.update({ collection, id, data: { ...data, _status: 'published' } as never, overrideAccess: true })
const stored = (collection: CollectionSlug, id: number) =>
  payload.findByID({ collection, id, depth: 0, overrideAccess: true })
const versions = async (collection: CollectionSlug, id: number) =>
  collection === 'redirects'
    ? null
    : (await payload.countVersions({ collection, overrideAccess: true, where: { parent: { equals: id } } })).totalDocs

const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string // Jest types its matchers as any

const refusal = async (work: () => Promise<unknown>): Promise<{ path: string; message: string }[]> => {
  const error = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof ValidationError
    ? error.data.errors.map(({ message, path }) => ({ path, message }))
    : [{ path: 'not refused', message: String(error) }]
}

/** A record of each kind that is right. */
const right: Partial<Record<CollectionSlug, () => Data>> = {
  trusts: () => ({ name: `Trust ${++count}`, shortName: 'Trust', summary: 'A trust.', odsCode: `T${count}A` }),
  cdcs: () => ({
    name: `Centre ${++count}`,
    summary: 'A centre.',
    kind: 'spoke',
    hostTrust: ids.trust,
    address: { town: 'Preston' },
    status: { state: 'open' },
  }),
  'news-posts': () => ({ title: `Post ${++count}`, summary: 'A post.', publishedOn: '2026' }),
  pages: () => ({ title: `Page ${++count}`, summary: 'A page.' }),
  'governance-bodies': () => ({ name: `Body ${++count}`, kind: 'group', summary: 'A group.' }),
  seats: () => ({ label: `Seat ${++count}`, body: ids.body, role: 'member' }),
  appointments: () => ({ seat: ids.seat, holder: 'not-published', from: '2020', until: '2020' }),
  meetings: () => ({
    body: ids.body,
    startsAt: '2027-01-01T10:00:00.000Z',
    startsAt_tz: 'Europe/London',
    state: 'planned',
  }),
  redirects: () => ({ from: `/old-${++count}`, url: '/trusts' }),
}

const weekday = { monday: true }
const hours = (...rows: Data[]) => ({ hours: rows })
const exceptions = (...rows: Data[]) => ({ exceptions: rows })
const offering = (more: Data) => ({ offerings: [{ test: ids.test, ...more }] })
const line = (more: Data) => ({ reportingLines: [{ to: ids.body, kind: 'reports-to', ...more }] })

type Case = [CollectionSlug, string, () => Data, string, RegExp]

const mistakes: Case[] = [
  ['trusts', 'an ODS code that is none', () => ({ odsCode: 'R-1' }), 'odsCode', /not an ODS code.*for example RXL/],
  ['trusts', 'no ODS code', () => ({ odsCode: '' }), 'odsCode', /Give the ODS code/],
  [
    'trusts',
    'the ODS code of another trust',
    () => ({ odsCode: 'RXL' }),
    'odsCode',
    /"RXL" is the code of another record.*Check the code/,
  ],
  [
    'trusts',
    'the address of another trust',
    () => ({ slug: 'first-trust' }),
    'slug',
    /"first-trust" is the address of another record.*Choose another/,
  ],
  [
    'trusts',
    'a website without its scheme',
    () => ({ website: 'www.example.nhs.uk' }),
    'website',
    /Write the whole address/,
  ],
  [
    'trusts',
    'a day of review that is none',
    () => ({ lastReviewed: '2026-02-30' }),
    'lastReviewed',
    /"2026-02-30" is not a day. Write it like/,
  ],
  [
    'pages',
    "an address that is a word of the site's own",
    () => ({ slug: 'Admin' }),
    'slug',
    /"admin" is a word of the site's own addresses. Choose another/,
  ],
  ['pages', 'a title of more than 65 characters', () => ({ title: 'a'.repeat(66) }), 'title', /65/],
  ['pages', 'no summary', () => ({ summary: '' }), 'summary', /required/],
  ['news-posts', 'a title of more than 65 characters', () => ({ title: 'a'.repeat(66) }), 'title', /65/],
  [
    'news-posts',
    'a date that is none',
    () => ({ publishedOn: '21 September' }),
    'publishedOn',
    /not a date. Write it like 21\/9\/2024/,
  ],
  [
    'news-posts',
    'a withdrawal without its reason',
    () => ({ withdrawn: { on: '2026-01-01' } }),
    'withdrawn.why',
    /Give the reason/,
  ],
  [
    'news-posts',
    'a note of a change without its day',
    () => ({ changeNotes: [{ note: 'Changed.' }] }),
    'changeNotes.0.date',
    /Give the day/,
  ],
  [
    'cdcs',
    'a postcode that is none',
    () => ({ address: { town: 'Preston', postcode: 'PR2 8D' } }),
    'address.postcode',
    /"PR2 8D" is not a UK postcode. Write it like/,
  ],
  [
    'cdcs',
    'a place outside the region',
    () => ({ latitude: 51.5, longitude: -0.1 }),
    'latitude',
    /not in Lancashire or South Cumbria/,
  ],
  [
    'cdcs',
    'latitude and longitude swapped',
    () => ({ latitude: -2.7, longitude: 53.8 }),
    'longitude',
    /are not swapped/,
  ],
  ['cdcs', 'a latitude without a longitude', () => ({ latitude: 53.8 }), 'longitude', /Give the longitude too/],
  [
    'cdcs',
    'hours that close before they open',
    () => hours({ days: weekday, opens: '17:00', closes: '09:00' }),
    'hours',
    /Row 1: it closes at 09:00, which is not after it opens/,
  ],
  [
    'cdcs',
    'hours that overlap',
    () => hours({ days: weekday, opens: '09:00', closes: '12:00' }, { days: weekday, opens: '11:00', closes: '17:00' }),
    'hours',
    /Rows 1 and 2 overlap on Monday. Change/,
  ],
  [
    'cdcs',
    'hours without a day',
    () => hours({ days: {}, opens: '09:00', closes: '12:00' }),
    'hours',
    /Row 1: tick at least one day/,
  ],
  [
    'cdcs',
    'a time that is none',
    () => hours({ days: weekday, opens: '9am', closes: '12:00' }),
    'hours.0.opens',
    /"9am" is not a time. Write it like/,
  ],
  [
    'cdcs',
    'two rows for one day that differs',
    () => exceptions({ date: '2026-12-25', closed: true }, { date: '2026-12-25', closed: true }),
    'exceptions',
    /Rows 1 and 2 are both about 25 December 2026. Keep one/,
  ],
  [
    'cdcs',
    'a day that differs without hours',
    () => exceptions({ date: '2026-12-24', closed: false }),
    'exceptions',
    /give both times for 24 December 2026, or words in place of them, or tick/,
  ],
  [
    'cdcs',
    'hours with times and words',
    () => hours({ days: weekday, opens: '09:00', closes: '12:00', words: 'By appointment' }),
    'hours',
    /Row 1: give times, or words in place of them, not both/,
  ],
  [
    'cdcs',
    'hours of a week that overlap with those of every week',
    () =>
      hours(
        { days: weekday, opens: '09:00', closes: '12:00' },
        { days: weekday, week: 'second', opens: '11:00', closes: '17:00' },
      ),
    'hours',
    /Rows 1 and 2 overlap on Monday/,
  ],
  [
    'cdcs',
    'a day within a span that differs',
    () => exceptions({ date: '2026-12-24', until: '2027-01-03', closed: true }, { date: '2026-12-28', closed: true }),
    'exceptions',
    /Rows 1 and 2 are both about 28 December 2026/,
  ],
  [
    'cdcs',
    'a last day that is before the first',
    () => exceptions({ date: '2026-12-24', until: '2026-12-23', closed: true }),
    'exceptions.0.until',
    /before the first one \(2026-12-24\)/,
  ],
  [
    'cdcs',
    'a last day of what has moved',
    () => ({ status: { state: 'moved', from: '2026-05-01', until: '2026-05-02' } }),
    'status.until',
    /it has no last day. Empty this/,
  ],
  [
    'cdcs',
    'a test that is done again before it stops',
    () => offering({ status: { state: 'stopped', from: '2026-05-02', until: '2026-05-01' } }),
    'offerings.0.status.until',
    /before the day on which it starts \(2026-05-02\)/,
  ],
  [
    'cdcs',
    'a status that ends before it starts',
    () => ({ status: { state: 'closed', from: '2026-05-02', until: '2026-05-01' } }),
    'status.until',
    /before the day on which it starts \(2026-05-02\)/,
  ],
  [
    'cdcs',
    'a test that is offered twice',
    () => ({ offerings: [{ test: ids.test }, { test: ids.test }] }),
    'offerings',
    /Rows 1 and 2 name the same test. Keep one/,
  ],
  [
    'cdcs',
    'ages of a test the wrong way round',
    () => offering({ ages: { from: 18, to: 5 } }),
    'offerings',
    /Row 1: the oldest age \(5\) is below the youngest/,
  ],
  [
    'cdcs',
    'a last arrival outside the hours of the test',
    () => offering({ lastArrival: '14:00', ...hours({ days: weekday, opens: '09:00', closes: '12:30' }) }),
    'offerings',
    /Row 1: "Arrive before" \(14:00\) is outside the own hours/,
  ],
  [
    'cdcs',
    'a test that is stopped until a day before it starts',
    () => offering({ status: { state: 'stopped', from: '2026-05-07', until: '2026-05-03' } }),
    'offerings.0.status.until',
    /before the day on which it starts \(2026-05-07\)/,
  ],
  [
    'cdcs',
    'hours of a test that close before they open',
    () => offering(hours({ days: weekday, opens: '17:00', closes: '09:00' })),
    'offerings.0.hours',
    /Change one of the times/,
  ],
  [
    'cdcs',
    'a last arrival that is no time',
    () => offering({ lastArrival: 'midday' }),
    'offerings.0.lastArrival',
    /Write it like 08:30/,
  ],
  [
    'cdcs',
    'a day of checking that is none',
    () => ({ gettingThere: { parking: { text: 'Free.', checked: '2026-13' } } }),
    'gettingThere.parking.checked',
    /"2026-13" is not a date/,
  ],
  [
    'governance-bodies',
    'a reporting line that ends before it begins',
    () => line({ from: '2024-05', until: '2024-04' }),
    'reportingLines.0.until',
    /The end of the line \(2024-04\) is before its start/,
  ],
  [
    'governance-bodies',
    'a body dissolved before it was established',
    () => ({ established: '2024', dissolved: '2023' }),
    'dissolved',
    /before its start \(2024\)/,
  ],
  [
    'governance-bodies',
    'a line to nobody',
    () => ({ reportingLines: [{ kind: 'reports-to' }] }),
    'reportingLines.0.to',
    /required/,
  ],
  [
    'seats',
    'a seat that ends before it begins',
    () => ({ from: '2024', until: '2023-12' }),
    'until',
    /The end of the seat \(2023-12\) is before its start/,
  ],
  ['seats', 'no such number of seats', () => ({ howMany: 0 }), 'howMany', /1/],
  [
    'appointments',
    'an appointment that ends before it begins',
    () => ({ from: '2024-02', until: '2024-01' }),
    'until',
    /The end of the appointment \(2024-01\) is before its start/,
  ],
  ['appointments', 'a holder who is not named', () => ({ holder: 'person' }), 'person', /Choose the person, or say/],
  [
    'appointments',
    'a seat that is taken at that time',
    () => ({ seat: ids.chair, from: '2026', until: null }),
    'seat',
    /2 people would hold "Chair" \(.*\), and there is 1 such place. End another/,
  ],
  [
    'appointments',
    'a person who holds the seat already',
    () => ({ holder: 'person', person: ids.person, from: '2026', until: null }),
    'person',
    /A person already holds "Member" from 2024. End that/,
  ],
  [
    'news-posts',
    'news of a day to come',
    () => ({ publishedOn: '2099-05-01' }),
    'publishedOn',
    /1 May 2099 is still to come/,
  ],
  ['meetings', 'a meeting without its time', () => ({ startsAt: null }), 'startsAt', /required/],
  ['seats', 'two and a half seats', () => ({ howMany: 2.5 }), 'howMany', /2\.5 is not a whole number/],
  [
    'redirects',
    'an old address with a query',
    () => ({ from: '/old?page=2' }),
    'from',
    /question mark is possible only as WordPress had it/,
  ],
  [
    'redirects',
    'an old address where a page is',
    () => ({ from: '/Trusts/First-Trust/' }),
    'from',
    /There is a page at \/trusts\/first-trust/,
  ],
  ['redirects', 'an old address of a list', () => ({ from: '/news' }), 'from', /is an address of the site itself/],
  ...['/Self/', '/self?x=1', '/%73elf', '/self#part'].map((url): Case => [
    'redirects',
    `an old address that leads to itself as ${url}`,
    () => ({ from: '/self', url }),
    'url',
    /to itself/,
  ]),
  ['redirects', 'a numbered page that leads to itself', () => ({ from: '/?p=12', url: '/?p=12' }), 'url', /to itself/],
  ...['/no-such-page', '/files/nothing.webp', '/?p=9999', '/trusts/no-such-trust'].map((url): Case => [
    'redirects',
    `an address where nothing is, ${url}`,
    () => ({ url }),
    'url',
    /There is nothing at/,
  ]),
  ...['/x/../about', '/./about', '/.//evil.example', '/x/..//evil.example', '/a//b', '/%2e%2e/about'].map(
    (url): Case => [
      'redirects',
      `an address that is another one, ${url}`,
      () => ({ url }),
      'url',
      /Write an address of this/,
    ],
  ),
  ...['/favicon.ico', '/xyz.rsc', '/a.segments/b'].map((from): Case => [
    'redirects',
    `an address of the server's own, ${from}`,
    () => ({ from }),
    'from',
    /cannot be moved/,
  ]),
  ['redirects', 'a coded slash', () => ({ from: '/a%2Fb' }), 'from', /Write the address from its first slash/],
  ['redirects', 'an address without a host', () => ({ url: 'contact' }), 'url', /Write an address of this site/],
  [
    'redirects',
    'an address that leaves the site by a backslash',
    () => ({ url: '/\\evil.example' }),
    'url',
    /Write an address of this site/,
  ],
  ['redirects', 'an old address of the admin panel', () => ({ from: '/admin/old' }), 'from', /cannot be moved/],
  ['redirects', 'an old address that leads nowhere', () => ({ url: '' }), 'url', /Say where the old address leads/],
  [
    'redirects',
    'an address of a script',
    () => ({ url: 'javascript:alert(1)' }),
    'url',
    /Write an address of this site/,
  ],
]

beforeAll(async () => {
  own = await startPayload()
  payload = own.payload
  ids.trust = await create('trusts', {
    name: 'First trust',
    shortName: 'First',
    summary: 'A trust.',
    odsCode: 'RXL',
    slug: 'first-trust',
  })
  ids.test = await create('tests', { name: 'MRI scan', summary: 'A scan.' })
  ids.body = await create('governance-bodies', { name: 'Board', kind: 'board', summary: 'A board.' })
  ids.person = await create('people', { name: 'A person' })
  ids.seat = await create('seats', { label: 'Member', body: ids.body, role: 'member' })
  ids.chair = await create('seats', { label: 'Chair', body: ids.body, role: 'chair', howMany: 1 })
  await create('appointments', { seat: ids.seat, holder: 'person', person: ids.person, from: '2024' })
  await create('appointments', { seat: ids.chair, holder: 'not-published', from: '2024' })
})
afterAll(() => own.remove())

test.each(mistakes)('%s: %s is refused, and nothing is lost', async (collection, _, change, path, message) => {
  const id = await create(collection, right[collection]?.() ?? {})
  const before = await stored(collection, id)
  const kept = await versions(collection, id)
  const problems = await refusal(() => publish(collection, id, change()))
  expect(problems).toContainEqual({ path, message: like(message) })
  expect(await stored(collection, id)).toEqual(before)
  expect(await versions(collection, id)).toBe(kept)
})

test('what is wrong in several fields is said at once', async () => {
  const id = await create('trusts', right.trusts?.() ?? {})
  const problems = await refusal(() => publish('trusts', id, { name: '', summary: '', odsCode: '?' }))
  expect(problems.map(({ path }) => path).sort()).toEqual(['name', 'odsCode', 'summary'])
})

test('bodies that would report in a circle are refused, and the circle is named', async () => {
  const above = await create('governance-bodies', { name: 'Above', kind: 'board', summary: 'A board.' })
  const middle = await create('governance-bodies', {
    name: 'Middle',
    kind: 'board',
    summary: 'A board.',
    reportingLines: [{ to: above, kind: 'reports-to' }],
  })
  const below = await create('governance-bodies', {
    name: 'Below',
    kind: 'board',
    summary: 'A board.',
    reportingLines: [{ to: middle, kind: 'reports-to' }],
  })
  const problems = await refusal(() =>
    publish('governance-bodies', above, { reportingLines: [{ to: below, kind: 'reports-to' }] }),
  )
  expect(problems).toEqual([{ path: 'reportingLines', message: like(/form a circle: .*Above.*End or remove one/) }])
  expect(await stored('governance-bodies', above)).toMatchObject({ reportingLines: [] })
  // what is over does not count
  await publish('governance-bodies', middle, { reportingLines: [{ to: above, kind: 'reports-to', until: '2020' }] })
  await publish('governance-bodies', above, { reportingLines: [{ to: below, kind: 'reports-to', from: '2021' }] })
})

test('a page does not belong under itself', async () => {
  const id = await create('pages', right.pages?.() ?? {})
  expect(await refusal(() => publish('pages', id, { parent: id }))).toContainEqual({
    path: 'parent',
    message: like(/cannot belong under itself. Choose another/),
  })
})

test('a seat is handed over from one day to the next', async () => {
  const seat = await create('seats', { label: 'Vice chair', body: ids.body, role: 'vice-chair', howMany: 1 })
  const first = await create('appointments', { seat, holder: 'not-published', from: '2020' })
  const next = () => create('appointments', { seat, holder: 'not-published', from: '2026-04-01' })
  expect(await refusal(next)).toContainEqual({
    path: 'seat',
    message: like(/On 1 April 2026 2 people/),
  })
  await publish('appointments', first, { until: '2026-03-31' })
  expect(await next()).toBeGreaterThan(0)
})

test('a title of just 65 characters is good, and so is a postcode however it is typed', async () => {
  await create('pages', { title: 'a'.repeat(65), summary: 'A page.' })
  const centre = await create('cdcs', { ...right.cdcs?.(), address: { town: 'Preston', postcode: 'pr28dw' } })
  expect(await stored('cdcs', centre)).toMatchObject({ address: { postcode: 'PR2 8DW' } })
})

test('a picture needs its text alternative', async () => {
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#005eb8' } })
    .png()
    .toBuffer()
  const add = (alt: string) =>
    payload.create({
      collection: 'media',
      data: { alt },
      file: { data, mimetype: 'image/png', name: 'a.png', size: data.length },
      overrideAccess: true,
    })
  expect(await refusal(() => add(' '))).toContainEqual({
    path: 'alt',
    message: like(/Say what the picture shows/),
  })
  expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  expect((await add('A blue square')).alt).toBe('A blue square')
})

test('the home page keeps its limits, and what is public stays', async () => {
  await payload.updateGlobal({
    slug: 'home',
    data: { heading: 'Home', lead: 'Home.', _status: 'published' },
    overrideAccess: true,
  })
  const problems = await refusal(() =>
    payload.updateGlobal({
      slug: 'home',
      data: { heading: 'a'.repeat(66), _status: 'published' },
      overrideAccess: true,
    }),
  )
  expect(problems).toContainEqual({ path: 'heading', message: like(/65/) })
  expect(await payload.findGlobal({ slug: 'home', overrideAccess: true })).toMatchObject({ heading: 'Home' })
})

test('a draft may be unfinished', async () => {
  const { id } = await payload.create({
    collection: 'trusts',
    data: { name: 'Only a name' },
    draft: true,
    overrideAccess: true,
  })
  expect(await payload.findByID({ collection: 'trusts', id, draft: true, overrideAccess: true })).toMatchObject({
    name: 'Only a name',
    _status: 'draft',
  })
})

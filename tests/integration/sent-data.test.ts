import type { FlattenedField } from 'payload'
import { readData } from '@/publishing/sent/data'
import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { startPayload, type PayloadOnDatabase } from '../support/payload'
import { restOn } from '../support/rest'

// What is sent for a field is of the field's type, or is refused with its label: nothing else is stored or fails on our side.

let own: PayloadOnDatabase
let who: Record<'admin' | 'publisher' | 'author' | 'secretariat', Person>

beforeAll(async () => {
  own = await startPayload()
  const rest = await restOn(own)
  who = {
    admin: await rest.as(administrator),
    publisher: await rest.as(publisher),
    author: await rest.as(author),
    secretariat: await rest.as(secretariat),
  }
})
afterAll(() => own.remove())

const like = (pattern: RegExp): string => expect.stringMatching(pattern) as string // Jest types its matchers as any

const refusal = (path: string, label: string, words: RegExp) => ({
  errors: [{ data: { errors: [{ path, label, message: like(words) }] } }],
})

const wrong: [collection: string, path: string, label: string, data: object, words: RegExp][] = [
  ['tests', 'name', 'Name', { name: { a: 1 } }, /takes a text, not a group/],
  ['tests', 'name', 'Name', { name: 5 }, /takes a text, not a number/],
  ['tests', 'name', 'Name', { name: ['x'.repeat(999)] }, /takes a text, not a list/],
  ['tests', 'summary', 'Summary', { summary: true }, /takes a text, not yes or no/],
  ['tests', 'alsoKnownAs', 'Also known as', { alsoKnownAs: [null] }, /each a text, not nothing/],
  ['tests', 'alsoKnownAs', 'Also known as', { alsoKnownAs: [{}] }, /takes a text, not a group/],
  ['tests', 'alsoKnownAs', 'Also known as', { alsoKnownAs: 'x' }, /takes a list, each a text/],
  ['tests', 'alsoKnownAs', 'Also known as', { alsoKnownAs: Array(2_000).fill('x') }, /2000 values/],
  ['tests', 'whatItIs', 'What it is', { whatItIs: 5 }, /form that the editor stores/],
  ['tests', 'whatItIs', 'What it is', { whatItIs: { root: {} } }, /form that the editor stores/],
  ['news-posts', 'changeNotes', 'Change notes', { changeNotes: 5 }, /takes a list, not a number/],
  ['news-posts', 'topics', 'Topics', { topics: [null] }, /each a record, not nothing/],
  ['news-posts', 'withdrawn', 'Withdrawn', { withdrawn: 'x' }, /takes a group of values, not a text/],
  ['cdcs', 'hours', 'Weekly hours', { hours: [1] }, /Row 1/],
  [
    'cdcs',
    'hours.0.days',
    'Weekly hours > Weekly hours 1 > Days',
    { hours: [{ days: [] }] },
    /takes a group of values, not a list/,
  ],
  ['cdcs', 'status', 'Operating status', { status: [] }, /takes a group of values/],
  ['pages', 'layout', 'Content', { layout: [{ blockType: '__proto__' }] }, /Row 1/],
  ['pages', 'layout', 'Content', { layout: [{ blockType: 'constructor' }] }, /Row 1/],
  ['news-posts', 'changeNotes', 'Change notes', { changeNotes: Array(1_001).fill({}) }, /1001 rows/],
  ['bundles', 'items', 'What is in it', { title: 'Many', items: Array(31).fill({}) }, /31 rows/],
  ['pages', 'parent', 'Belongs under', { parent: '1.0' }, /takes a record by its number/],
]

const days = { monday: true }
const unknownChoices: [path: string, label: string, data: object][] = [
  ['kind', 'Kind', { kind: 'nope', exceptions: [{ date: 'x' }] }],
  ['status.state', 'Operating status > State', { status: { state: 'nope' }, hours: [{ days, opens: '99:00' }] }],
  [
    'hours.1.week',
    'Weekly hours > Weekly hours 2 > In which weeks',
    {
      hours: [
        { days, opens: 'x' },
        { days, week: 'nope' },
      ],
    },
  ],
  [
    'offerings.1.status.state',
    'Tests at this centre > Tests at this centre 2 > Is it done at the moment? > State',
    { offerings: [{}, { status: { state: 'nope' }, lastArrival: 'x' }] },
  ],
]

test.each(unknownChoices)(
  'an autosave with an unknown choice at %s, and more that is wrong, is refused with the row and the choices',
  async (path, label, data) => {
    const { doc } = await who.admin.ask('POST', '/api/cdcs?draft=true', { name: `Choice ${path}`, _status: 'draft' })
    const { id } = doc as { id: number } // Payload's answer
    for (const query of ['draft=true&autosave=true', 'draft=true', '']) {
      const answer = await who.admin.ask('PATCH', `/api/cdcs/${id}?${query}`, { ...data, _status: 'draft' }, 400)
      expect(answer).toMatchObject(refusal(path, label, /^"nope" is none of the choices\. Choose one of: .+\.$/))
    }
  },
)

test.each(wrong)('%s: what %s takes is said', async (collection, path, label, data, words) => {
  const answer = await who.admin.ask('POST', `/api/${collection}?draft=true`, { ...data, _status: 'draft' }, 400)
  expect(answer).toMatchObject(refusal(path, label, words))
})

const wrongOfGovernance: typeof wrong = [
  ['meetings', 'papers', 'Papers for the whole meeting', { papers: [1] }, /Row 1/],
  ['meetings', 'startsAt', 'Starts', { startsAt: 'Fri' }, /takes a date/],
  ['meetings', 'startsAt', 'Starts', { startsAt: 5 }, /takes a date/],
  ['meetings', 'startsAt', 'Starts', { startsAt: '0001-01-01T00:00:00Z' }, /year 1 cannot be right/],
  ['meetings', 'startsAt', 'Starts', { startsAt: '9999-12-31T23:59:59Z' }, /year 9999 cannot be right/],
  ['governance-bodies', 'reportingLines', 'Reporting lines', { reportingLines: 'x' }, /takes a list/],
  ['governance-bodies', 'reportingLines', 'Reporting lines', { reportingLines: true }, /takes a list/],
]

test.each(wrongOfGovernance)('%s: what %s takes is said', async (collection, path, label, data, words) => {
  const answer = await who.secretariat.ask('POST', `/api/${collection}?draft=true`, { ...data, _status: 'draft' }, 400)
  expect(answer).toMatchObject(refusal(path, label, words))
})

/** Values of each type; a field takes some. */
const values: Record<string, unknown> = {
  text: 'words',
  number: 5,
  yes: true,
  group: { a: 1 },
  texts: ['words'],
  numbers: [5],
  nothings: [null],
  groups: [{}],
  lists: [[1]],
}

const taken = (field: FlattenedField): string[] => {
  const many = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'number':
      return many ? ['numbers'] : ['number']
    case 'checkbox':
      return ['yes']
    case 'group':
    case 'tab':
      return ['group']
    case 'array':
      return ['groups']
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? [] : many ? ['numbers'] : ['number']
    // whatever JSON has
    case 'json':
      return Object.keys(values)
    case 'blocks':
    case 'date':
    case 'richText':
    // what they take is below
    case 'radio':
    case 'select':
      return []
    default:
      return many ? ['texts'] : ['text']
  }
}

/** Each field, with a function that puts a value in its place. */
const places = (fields: FlattenedField[]): [FlattenedField, (value: unknown) => Json][] =>
  fields.flatMap((field): [FlattenedField, (value: unknown) => Json][] => {
    const within = (parts: FlattenedField[], more: object = {}) =>
      places(parts).map(([part, put]): [FlattenedField, (value: unknown) => Json] => [
        part,
        (value) => ({ [field.name]: field.type === 'group' ? put(value) : [{ ...more, ...put(value) }] }),
      ])
    const parts =
      field.type === 'blocks'
        ? field.blocks.flatMap(({ flattenedFields, slug }) => within(flattenedFields, { blockType: slug }))
        : 'flattenedFields' in field
          ? within(field.flattenedFields)
          : []
    return [[field, (value) => ({ [field.name]: value })], ...parts]
  })

test('every field, however deep, takes values of its type and no other', () => {
  const { collections, globals } = own.payload.config
  const odd: string[] = []
  for (const { flattenedFields, slug } of [...collections, ...globals].filter(
    ({ slug }) => !slug.startsWith('payload-'),
  ))
    for (const [field, put] of places(flattenedFields))
      for (const [kind, value] of Object.entries(values)) {
        // rows have ids of any kind
        if (field.name === 'id') continue
        const isTaken = readData(flattenedFields, put(value)).problems.length === 0
        if (isTaken !== taken(field).includes(kind)) odd.push(`${slug}: ${JSON.stringify(put(value))}`)
      }
  expect(odd).toEqual([])
})

test('every choice, however deep, takes each of its values and no other', () => {
  const { collections, globals } = own.payload.config
  const all = [...collections, ...globals].flatMap(({ flattenedFields, slug }) =>
    places(flattenedFields).flatMap(([field, put]) => {
      if (field.type !== 'select' && field.type !== 'radio') return []
      const many = 'hasMany' in field && field.hasMany === true
      const isTaken = (value: string) => readData(flattenedFields, put(many ? [value] : value)).problems.length === 0
      const choices = field.options.map((option) => (typeof option === 'object' ? option.value : option))
      return { field: `${slug} ${field.name}`, none: isTaken('nope'), all: choices.every(isTaken) }
    }),
  )
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((one) => one.none || !one.all)).toEqual([])
})

test('nothing for a list or a group is an empty one', async () => {
  const empty = { changeNotes: null, withdrawn: null, topics: null }
  const { doc } = await who.publisher.ask('POST', '/api/news-posts?depth=0', {
    title: 'A post',
    summary: 'A post.',
    publishedOn: '2026',
    ...empty,
    _status: 'published',
  })
  expect(doc).toMatchObject({ changeNotes: [], withdrawn: { on: null }, topics: [] })
  const lists = { hours: null, exceptions: null, offerings: null, address: null, status: null, gettingThere: null }
  const centre = await who.publisher.ask('POST', '/api/cdcs?draft=true', {
    name: 'A centre',
    ...lists,
    _status: 'draft',
  })
  expect(centre.doc).toMatchObject({
    hours: [],
    exceptions: [],
    offerings: [],
    gettingThere: { parking: { text: null } },
  })
  const refused = await who.publisher.ask(
    'PATCH',
    `/api/cdcs/${(centre.doc as { id: number }).id}`,
    { ...lists, _status: 'published' },
    400,
  )
  expect(JSON.stringify(refused)).toMatch(/address\.town/)
})

test('signs that cannot be seen and turn words round are taken out of texts', async () => {
  const { doc } = await who.publisher.ask('POST', '/api/tests?draft=true', {
    name: 'A\u202e te\u0000st\u0085',
    alsoKnownAs: ['\u2066One\u2069', 'T\ud800wo'],
    summary: 'First line\n\tsecond\u0007',
    _status: 'draft',
  })
  expect(doc).toMatchObject({ name: 'A test', alsoKnownAs: ['One', 'Two'], summary: 'First line\n\tsecond' })
})

describe('the status of a record', () => {
  test.each([null, '', 'foo', ['published'], { a: 1 }, 0, false, 'PUBLISHED'])('is no %j', async (_status) => {
    const made = await who.publisher.ask('POST', '/api/tests', { name: 'T', summary: 'A test.', _status: 'published' })
    const { id } = made.doc as { id: number }
    for (const query of ['', '?draft=true'])
      await who.publisher.ask('PATCH', `/api/tests/${id}${query}`, { _status }, 400)
    await who.publisher.ask('POST', '/api/tests', { name: 'T', summary: 'A test.', _status }, 400)
    await who.publisher.ask('POST', '/api/globals/home', { _status }, 400)
    expect(await who.publisher.ask('GET', `/api/tests/${id}`)).toMatchObject({ _status: 'published' })
    await own.payload.delete({ collection: 'tests', id, overrideAccess: true })
  })

  test('that is none is not that of a public record in PostgreSQL', async () => {
    const isPublic = async (stored: string) =>
      (await own.database.sql(`select portal_is_public('${stored}') as "is"`))[0]?.is
    expect(await isPublic('{"_status": null}')).toBe(false)
    expect(await isPublic('{"_status": "draft"}')).toBe(false)
    expect(await isPublic('{"_status": "published", "deleted_at": null}')).toBe(true)
    expect(await isPublic('{"_status": "published", "deleted_at": "2026-01-01"}')).toBe(false)
    expect(await isPublic('{"id": 1}')).toBe(true)
  })
})

// What is sent about the bin moves what lies where it says, and nothing else.

interface Post {
  id: number
  deletedAt?: string | null
  _status: string
  summary: string
}

/** A post that is published and has a newer draft. */
const postWithDraft = async (): Promise<number> => {
  const data = { title: 'Live', summary: 'As published.', publishedOn: '2026-01-01', _status: 'published' }
  const { doc } = await who.publisher.ask('POST', '/api/news-posts', data)
  const { id } = doc as Post // Payload's answer
  await who.publisher.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Only a draft.' })
  return id
}

const stateOf = async (id: number, query = ''): Promise<Pick<Post, '_status' | 'summary'>> => {
  const post = await who.publisher.ask('GET', `/api/news-posts/${id}?depth=0${query}`)
  const { _status, summary } = post as unknown as Post // Payload's answer
  return { _status, summary }
}

const live = { _status: 'published', summary: 'As published.' }
const out = { deletedAt: null }

test('what does not lie in the bin does not come out of it, one or several', async () => {
  const ids = [await postWithDraft(), await postWithDraft()] as const
  await who.publisher.ask('PATCH', '/api/news-posts?where[id][exists]=true&trash=true', out)
  expect([await stateOf(ids[0]), await stateOf(ids[1])]).toEqual([live, live])
  await who.publisher.ask('PATCH', `/api/news-posts/${ids[0]}?trash=true`, { ...out, summary: 'Not said.' })
  expect([await stateOf(ids[0]), (await stateOf(ids[0], '&draft=true')).summary]).toEqual([live, 'Not said.'])
})

test('what lies in the bin does, one or several, as a draft', async () => {
  const ids = [await postWithDraft(), await postWithDraft()] as const
  const several = `/api/news-posts?where[id][in]=${ids.join(',')}`
  await who.publisher.ask('PATCH', several, { deletedAt: new Date().toISOString() })
  await who.publisher.ask('PATCH', `/api/news-posts/${ids[0]}?trash=true`, out)
  await who.publisher.ask('PATCH', `${several}&trash=true`, out)
  for (const id of ids) expect(await stateOf(id)).toMatchObject({ _status: 'draft' })
})

test('a version that was saved on the way to the bin is restored outside of it', async () => {
  const id = await postWithDraft()
  await who.publisher.ask('PATCH', `/api/news-posts/${id}`, { deletedAt: new Date().toISOString() })
  await who.publisher.ask('PATCH', `/api/news-posts/${id}?trash=true`, out)
  const ofBin = `where[parent][equals]=${id}&where[version.deletedAt][exists]=true&trash=true&depth=0`
  const { docs } = await who.publisher.ask('GET', `/api/news-posts/versions?${ofBin}`)
  const [version] = docs as { id: number }[] // Payload's list
  await who.author.ask('POST', `/api/news-posts/versions/${version?.id}`)
  const listed = await who.author.ask('GET', `/api/news-posts?where[id][equals]=${id}&draft=true&depth=0`)
  expect(listed).toMatchObject({ totalDocs: 1 })
})

test('the home page has no bin: a day of one publishes nothing', async () => {
  const lead = async () => (await who.publisher.ask('GET', '/api/globals/home?depth=0')).lead
  const before = await lead()
  await who.publisher.ask('POST', '/api/globals/home?draft=true', { lead: 'Only a draft.' })
  await who.publisher.ask('POST', '/api/globals/home', { deletedAt: new Date().toISOString() })
  expect(await lead()).toBe(before)
})

test.each([
  ['an operator that PostgreSQL does not answer', 'GET', '/api/pages?where[title][near]=1,2,3', 400],
  ['two orders over one relation', 'GET', '/api/pages?sort=parent.title,parent.parent.title', 400],
  ['whether there are parts', 'GET', '/api/pages?where[layout][exists]=true', 400],
  ['a record of several kinds by its number', 'GET', '/api/bundles?where[items.record][equals]=1', 400],
  ['a file by a folder', 'GET', '/api/media/file/a.webp?prefix=../secrets', 400],
  ['versions of what has none', 'GET', '/api/bundles/versions', 404],
  ['a version of what has none', 'GET', '/api/media/versions/1', 404],
  ['the same to restore', 'POST', '/api/users/versions/1', 404],
])('%s is a mistake of whoever asks', async (_, method, address, status) => {
  await who.admin.ask(method, address, undefined, status)
})

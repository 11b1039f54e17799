import { administrator, author, publisher, secretariat, type Json, type Person } from '../support/people'
import { addition } from '../support/role-records'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'
import { clientOf } from '../support/server'

// What somebody may not read they cannot show to others by naming it, and what hangs on a record goes with it.

let site: Site
let admin: Person
let people: Record<'publisher' | 'author' | 'secretariat', Person>
let count = 0

interface Stored {
  id: number
  slug: string
  filename: string
}

const made = async (who: Person, collection: string, data: object): Promise<Stored> =>
  (await who.ask('POST', `/api/${collection}`, data)).doc as Stored // Payload's answer

const uploaded = async (who: Person, collection: 'media' | 'documents', data: object): Promise<Stored> => {
  const form = (await addition(collection, { trust: 0, body: 0, seat: 0 }, data)) as FormData // a file goes as a form
  const response = await fetch(`${site.server.url}/api/${collection}`, {
    method: 'POST',
    headers: { authorization: `JWT ${who.token}` },
    body: form,
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { doc: Stored }).doc // Payload's answer
}

const governanceFile = (collection: 'media' | 'documents') => uploaded(admin, collection, { governance: true })
/** Past the edge, whose copies are up to 10 seconds old. */
const statusOf = async (address: string): Promise<number> => (await clientOf(site.server.direct).get(address)).status
const becomes = (address: string, status: number) =>
  expect.poll(() => statusOf(address), { timeout: 2_000 }).toBe(status)

const text = (node: object): object => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr', children: [node] }],
  },
})
const linkTo = (relationTo: string, value: number) =>
  text({
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [{ type: 'text', version: 1, text: 'here', detail: 0, format: 0, mode: 'normal', style: '' }],
  })

const post = (more: object) => ({ title: `Post ${++count}`, summary: 'A post.', publishedOn: '2026', ...more })
const page = (...layout: object[]) => ({ title: `Page ${++count}`, summary: 'A page.', layout })

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  admin = await site.server.login(administrator)
  people = {
    publisher: await site.server.login(publisher),
    author: await site.server.login(author),
    secretariat: await site.server.login(secretariat),
  }
})

test("a record names no file of governance's, whoever saves it in whichever way", async () => {
  const [paper, picture] = [await governanceFile('documents'), await governanceFile('media')]
  const ways: [string, string, object][] = [
    ['a page with it among documents', 'pages', page({ blockType: 'downloads', documents: [paper.id] })],
    [
      'deep in a page',
      'pages',
      page({ blockType: 'callout', kind: 'inset', text: 'x' }, { blockType: 'picture', image: picture.id }),
    ],
    ['the picture of a post', 'news-posts', post({ image: picture.id })],
    ['the same as a text', 'news-posts', post({ image: String(picture.id) })],
    [
      'an unknown node of a text',
      'news-posts',
      post({ body: text({ type: 'upload', version: 3, relationTo: 'documents', value: paper.id, fields: {} }) }),
    ],
  ]
  for (const who of [people.author, people.publisher, admin])
    for (const [name, collection, data] of ways)
      for (const query of ['?draft=true', '?draft=true&autosave=true'])
        expect(JSON.stringify(await who.ask('POST', `/api/${collection}${query}`, data, 400)), name).toMatch(
          /cannot name this record|belongs to governance|in the form that the editor stores/,
        )
  const own = await made(people.author, 'pages?draft=true', page())
  for (const query of ['?draft=true', '?draft=true&autosave=true', ''])
    await people.author.ask(
      'PATCH',
      `/api/pages/${own.id}${query}`,
      { layout: [{ blockType: 'downloads', documents: [paper.id] }] },
      400,
    )
  await people.publisher.ask(
    'POST',
    `/api/pages/${own.id}/duplicate`,
    { layout: page({ blockType: 'downloads', documents: [paper.id] }).layout },
    400,
  )
  expect(await statusOf(`/files/${paper.filename}`)).toBe(404)
})

test('nobody names a record that is not public and not theirs: in topics, texts, globals, old addresses', async () => {
  const hidden = await made(admin, 'governance-bodies?draft=true', {
    name: `Hidden ${++count}`,
    kind: 'group',
    summary: 'x',
  })
  const topics = [{ relationTo: 'governance-bodies', value: hidden.id }]
  for (const who of [people.author, people.publisher]) {
    await who.ask('POST', '/api/news-posts?draft=true', post({ topics }), 400)
    await who.ask('POST', '/api/news-posts?draft=true', post({ body: linkTo('governance-bodies', hidden.id) }), 400)
    await who.ask(
      'POST',
      '/api/pages?draft=true',
      page({ blockType: 'details', heading: 'x', text: linkTo('governance-bodies', hidden.id) }),
      400,
    )
    await who.ask('POST', '/api/globals/home?draft=true', { whoWeAre: linkTo('governance-bodies', hidden.id) }, 400)
    await who.ask(
      'POST',
      '/api/globals/home?draft=true&autosave=true',
      { whoWeAre: linkTo('governance-bodies', hidden.id) },
      400,
    )
  }
  await people.publisher.ask('POST', '/api/redirects', { from: `/to-${++count}`, to: topics[0] }, 400)
  const draft = await made(people.author, 'trusts?draft=true', {
    name: `Draft trust ${++count}`,
    shortName: 'D',
    summary: 'x',
    odsCode: `X${count}Z`,
  })
  await people.secretariat.ask(
    'POST',
    '/api/seats?draft=true',
    { label: 'x', filledBy: { relationTo: 'trusts', value: draft.id } },
    400,
  )
  await people.publisher.ask(
    'POST',
    '/api/news-posts?draft=true',
    post({ topics: [{ relationTo: 'no-such', value: 1 }] }),
    400,
  )
})

test('what a record names already may stay, and be taken out, by who may not read it', async () => {
  const body = await made(admin, 'governance-bodies', {
    name: `Board ${++count}`,
    kind: 'board',
    summary: 'x',
    _status: 'published',
  })
  const topics = [{ relationTo: 'governance-bodies', value: body.id }]
  const { id } = await made(people.publisher, 'news-posts', post({ topics, _status: 'published' }))
  await admin.ask('PATCH', `/api/governance-bodies/${body.id}`, { _status: 'draft' })
  await people.author.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Changed.' })
  await people.author.ask('PATCH', `/api/news-posts/${id}?draft=true`, { summary: 'Again.', topics })
  await people.publisher.ask('PATCH', `/api/news-posts/${id}`, { _status: 'published' })
  await people.publisher.ask('PATCH', `/api/news-posts/${id}`, { topics: [], _status: 'published' })
  await people.publisher.ask('PATCH', `/api/news-posts/${id}`, { topics, _status: 'published' }, 400)
  const { docs } = await people.publisher.ask(
    'GET',
    `/api/news-posts/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
  )
  const [first] = docs as { id: number }[] // Payload's list
  await people.publisher.ask('POST', `/api/news-posts/versions/${first?.id}`, undefined, 400)
})

/** The meeting of a body hangs on it, so it goes first. */
const binMeeting = (id: number): Promise<unknown> =>
  admin.ask('PATCH', `/api/meetings/${id}`, { deletedAt: new Date().toISOString() })

const ends: [string, (id: number, meeting: number) => Promise<unknown>][] = [
  ['unpublished', (id) => admin.ask('PATCH', `/api/governance-bodies/${id}`, { _status: 'draft' })],
  [
    'put into the bin',
    async (id, meeting) => {
      await binMeeting(meeting)
      await admin.ask('PATCH', `/api/governance-bodies/${id}`, { deletedAt: new Date().toISOString() })
    },
  ],
  [
    'put into the bin as the panel does',
    async (id, meeting) => {
      await binMeeting(meeting)
      await admin.ask('PATCH', `/api/governance-bodies?where[id][equals]=${id}`, {
        deletedAt: new Date().toISOString(),
      })
    },
  ],
  [
    'put into the bin by the secretariat as a draft',
    async (id, meeting) => {
      await binMeeting(meeting)
      await people.secretariat.ask('PATCH', `/api/governance-bodies/${id}?draft=true`, {
        deletedAt: new Date().toISOString(),
      })
    },
  ],
]

for (const [how, end] of ends) {
  test(`what hangs on a body goes at once when it is ${how}`, async () => {
    const terms = await uploaded(people.secretariat, 'documents', { title: 'Terms' })
    const paper = await uploaded(people.secretariat, 'documents', { title: 'A paper' })
    const body = await made(people.secretariat, 'governance-bodies', {
      name: `Body ${++count}`,
      kind: 'group',
      summary: 'A group.',
      termsOfReference: terms.id,
      _status: 'published',
    })
    const meeting = await made(people.secretariat, 'meetings', {
      body: body.id,
      startsAt: '2026-02-01T10:00:00.000Z',
      startsAt_tz: 'Europe/London',
      state: 'held',
      papers: [{ title: 'Paper', kind: 'paper', document: paper.id }],
      _status: 'published',
    })
    const addresses = [
      `/governance/${body.slug}`,
      `/governance/meetings/${meeting.id}`,
      `/files/${paper.filename}`,
      `/files/${terms.filename}`,
    ]
    for (const address of addresses) await becomes(address, 200)
    await end(body.id, meeting.id)
    for (const address of addresses) await becomes(address, 404)
    for (const list of ['/governance/meetings', '/sitemap.xml'])
      expect((await site.server.get(list)).text, list).not.toContain(`/governance/meetings/${meeting.id}`)
  })
}

test('a file that is marked for governance leaves the pages that name it, and is served for meetings only', async () => {
  const file = await uploaded(people.publisher, 'documents', { title: 'Once for all' })
  const { slug } = await made(people.publisher, 'pages', {
    ...page({ blockType: 'downloads', documents: [file.id] }),
    _status: 'published',
  })
  await becomes(`/files/${file.filename}`, 200)
  expect((await site.server.get(`/${slug}`)).text).toContain('Once for all')
  await admin.ask('PATCH', `/api/documents/${file.id}`, { governance: true })
  await becomes(`/files/${file.filename}`, 404)
  await expect.poll(async () => (await site.server.get(`/${slug}`)).text).not.toContain('Once for all')
})

test('whoever may only read sees no bin', async () => {
  const body = await made(admin, 'governance-bodies', {
    name: `Binned ${++count}`,
    kind: 'board',
    summary: 'x',
    _status: 'published',
  })
  const file = await uploaded(people.publisher, 'documents', { title: `Binned ${count}` })
  const bin = { deletedAt: new Date().toISOString() }
  await admin.ask('PATCH', `/api/governance-bodies/${body.id}`, bin)
  await people.publisher.ask('PATCH', `/api/documents/${file.id}`, bin)
  const sees = async (who: Person, collection: string, id: number): Promise<number> => {
    const { docs } = await who.ask('GET', `/api/${collection}?trash=true&depth=0&where[id][equals]=${id}`)
    return (docs as Json[]).length // Payload's list
  }
  expect([
    await sees(people.publisher, 'governance-bodies', body.id),
    await sees(people.author, 'governance-bodies', body.id),
    await sees(people.secretariat, 'governance-bodies', body.id),
    await sees(people.author, 'documents', file.id),
    await sees(people.secretariat, 'documents', file.id),
    await sees(people.publisher, 'documents', file.id),
  ]).toEqual([0, 0, 1, 0, 0, 1])
  await people.publisher.ask('GET', `/api/governance-bodies/${body.id}?trash=true`, undefined, 404)
  // a file in the bin is sent to nobody
  await people.publisher.ask('GET', `/api/documents/file/${file.filename}`, undefined, 403)
})

test('names of persons that are not published are for those who keep them', async () => {
  const shown = await made(people.secretariat, 'people', {
    name: `Shown ${++count}`,
    shownToPublic: true,
    _status: 'published',
  })
  const hidden = await made(people.secretariat, 'people', {
    name: `Zebedee ${count}`,
    jobTitle: 'Secret job',
    shownToPublic: false,
    _status: 'published',
  })
  const body = await made(people.secretariat, 'governance-bodies', {
    name: `Body ${count}`,
    kind: 'board',
    summary: 'x',
    _status: 'published',
  })
  const seat = await made(people.secretariat, 'seats', {
    label: `Seat ${count}`,
    body: body.id,
    role: 'member',
    _status: 'published',
  })
  const appointment = await made(people.secretariat, 'appointments', {
    seat: seat.id,
    holder: 'person',
    person: hidden.id,
    _status: 'published',
  })
  for (const who of [people.publisher, people.author]) {
    const routes = [
      '/api/people?depth=0&limit=0&pagination=false',
      '/api/people?limit=0&pagination=false&draft=true&trash=true',
      `/api/appointments/${appointment.id}?depth=3`,
      `/api/appointments?depth=3&where[id][equals]=${appointment.id}`,
      `/api/seats/${seat.id}?depth=3`,
    ]
    for (const route of routes)
      expect(JSON.stringify(await who.ask('GET', route)), route).not.toMatch(/Zebedee|Secret job/)
    expect(JSON.stringify(await who.ask('GET', `/api/people/${shown.id}`))).toContain('Shown')
    await who.ask('GET', `/api/people/${hidden.id}`, undefined, 404)
    // nor is a name found out by asking for it
    for (const query of ['where[person.name][like]=Zeb', 'where[person.jobTitle][like]=Sec']) {
      const response = await fetch(`${site.server.url}/api/appointments?depth=0&${query}`, {
        headers: { authorization: `JWT ${who.token}` },
      })
      expect(await response.text(), query).not.toContain(`"id":${appointment.id}`)
    }
  }
  expect(JSON.stringify(await people.secretariat.ask('GET', `/api/people/${hidden.id}`))).toContain('Zebedee')
})

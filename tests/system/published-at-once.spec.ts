import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { richText } from '@/seed/text'
import { administrator, publisher, type Person } from '../support/people'
import type { Server } from '../support/server'
import { startSite, type Site } from '../support/site'

const run = promisify(execFile)

let site: Site
let editor: Person

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  site = await startSite()
  editor = await site.server.login(publisher)
})

test.afterAll(() => site.remove())

interface Record {
  id: number
  slug: string
  name: string
}

const first = async (collection: string, query = ''): Promise<Record> => {
  const { docs } = await editor.ask('GET', `/api/${collection}?limit=1&depth=0${query}`)
  const [record] = docs as Record[] // Payload's list
  if (!record) throw new Error(`There is no record in ${collection}.`)
  return record
}

/** Published is public within a second, on every page that shows it. */
const shows = async (server: Server, address: string, words: string): Promise<void> =>
  expect
    .poll(async () => (await server.get(address)).text.includes(words), {
      message: `${address} shows "${words}"`,
      timeout: 1000,
      intervals: [0, 20, 50],
    })
    .toBe(true)

const pagesNaming = async (trust: Record): Promise<string[]> => {
  const centre = await first('cdcs', `&where[hostTrust][equals]=${trust.id}`)
  const post = await editor.ask('POST', '/api/news-posts', {
    title: `About the trust ${Date.now()}`,
    summary: 'A post that names a trust.',
    publishedOn: '2026-01',
    topics: [{ relationTo: 'trusts', value: trust.id }],
    _status: 'published',
  })
  const { slug } = post.doc as Record // Payload's answer
  return ['/', '/trusts', `/trusts/${trust.slug}`, `/community-diagnostic-centres/${centre.slug}`, `/news/${slug}`]
}

test('what is not known is not shown: no empty headings, no invented contacts', async () => {
  const contact = await site.server.get('/contact')
  expect(contact.text).not.toMatch(/undefined|null|NaN|\w@\w|mailto:/)
  expect(contact.text).toContain('Our contact details are not on this website yet')
  expect((await site.server.get('/.well-known/security.txt')).status).toBe(404)
  for (const address of [
    '/community-diagnostic-centres/fleetwood-health-and-wellbeing-centre',
    '/privacy',
    '/accessibility-statement',
  ]) {
    expect((await site.server.get(address)).text, address).not.toMatch(
      /Still to confirm|needsConfirmation|undefined|mailto:/,
    )
  }
})

test('a trust that is renamed has its new name at once wherever it is named', async () => {
  const trust = await first('trusts')
  const addresses = await pagesNaming(trust)
  for (const address of addresses) expect((await site.server.get(address)).text).toContain(trust.name)
  const name = `${trust.name} renamed`
  await editor.ask('PATCH', `/api/trusts/${trust.id}`, { name, _status: 'published' })
  for (const address of addresses) await shows(site.server, address, name)
})

test('a renamed centre makes anew only the pages that name it', async () => {
  const centre = await first('cdcs')
  const naming = ['/', '/community-diagnostic-centres', `/community-diagnostic-centres/${centre.slug}`]
  const others = ['/networks', '/governance', '/cookies', '/workstreams', '/tests', '/trusts']
  const visit = async () => {
    for (const address of [...naming, ...others]) await site.server.get(address)
  }
  await visit()
  const before = await site.server.rendered()
  await editor.ask('PATCH', `/api/cdcs/${centre.id}`, { name: `${centre.name} again`, _status: 'published' })
  await visit()
  const after = await site.server.rendered()
  for (const address of naming) expect(after[address], `${address} is made anew`).toBeGreaterThan(before[address] ?? 0)
  for (const address of others) expect(after[address], `${address} is left alone`).toBe(before[address])
})

test('a draft and its autosaves change nothing that is public, and make no page anew', async () => {
  const trust = await first('trusts')
  const routes = [
    '/',
    '/trusts',
    `/trusts/${trust.slug}`,
    '/news',
    '/news/feed.xml',
    '/sitemap.xml',
    '/community-diagnostic-centres',
    '/governance',
  ]
  const before = await Promise.all(routes.map((route) => site.server.get(route)))
  const made = await site.server.rendered()
  const secret = `Secret draft ${Date.now()}`
  await editor.ask('PATCH', `/api/trusts/${trust.id}?draft=true`, { name: secret })
  await editor.ask('PATCH', `/api/trusts/${trust.id}?draft=true&autosave=true`, { name: secret, summary: secret })
  await editor.ask('POST', '/api/news-posts?draft=true', { title: secret, summary: secret, publishedOn: '2026-11-01' })
  const after = await Promise.all(routes.map((route) => site.server.get(route)))
  after.forEach(({ text }, place) => expect(text, routes[place]).toBe(before[place]?.text))
  expect(await site.server.rendered()).toEqual(made)
  const closed = [
    `/api/trusts/${trust.id}`,
    `/api/trusts/${trust.id}?draft=true`,
    '/api/trusts/versions',
    '/api/news-posts',
    '/api/news-posts/versions',
    `/preview/trusts/${trust.id}`,
  ]
  for (const route of closed) {
    const { status, text } = await site.server.get(route)
    expect([401, 403, 404], `${route} is closed`).toContain(status)
    expect(text).not.toContain(secret)
  }
})

test('what is unpublished answers 404 and is gone from lists', async () => {
  const post = await editor.ask('POST', '/api/news-posts', {
    title: 'Soon gone',
    summary: 'Soon gone.',
    publishedOn: '2026-11-02',
    _status: 'published',
  })
  const { id, slug } = post.doc as Record // Payload's answer
  const address = `/news/${slug}`
  await shows(site.server, '/news', 'Soon gone')
  await shows(site.server, '/sitemap.xml', address)
  await editor.ask('PATCH', `/api/news-posts/${id}`, { _status: 'draft' })
  await expect
    .poll(async () => (await site.server.get(address)).status, { timeout: 1000, intervals: [0, 20] })
    .toBe(404)
  for (const list of ['/', '/news', '/news/feed.xml', '/sitemap.xml'])
    expect((await site.server.get(list)).text, list).not.toContain('Soon gone')
})

test('what is withdrawn answers 410 with its reason', async () => {
  const post = await editor.ask('POST', '/api/news-posts', {
    title: 'Not right',
    summary: 'All 97% of them.',
    publishedOn: '2026-11-03',
    _status: 'published',
  })
  const { id, slug } = post.doc as Record // Payload's answer
  await editor.ask('PATCH', `/api/news-posts/${id}`, {
    withdrawn: { on: '2026-11-04', why: 'The figures were wrong.' },
    _status: 'published',
  })
  await expect
    .poll(async () => (await site.server.get(`/news/${slug}`)).status, { timeout: 1000, intervals: [0, 20] })
    .toBe(410)
  const notice = (await site.server.get(`/news/${slug}`)).text
  expect(notice).toContain('The figures were wrong.')
  // nor in its head, which search engines and shared links show
  expect(notice).not.toContain('97%')
  expect(notice).toContain('<meta name="robots" content="noindex"')
  expect((await site.server.get('/news')).text).not.toContain('Not right')
})

test('a day of withdrawal that was typed and emptied again takes nothing away', async () => {
  const post = await editor.ask('POST', '/api/news-posts', {
    title: 'Not withdrawn',
    summary: 'Still there.',
    publishedOn: '2026-11-05',
    withdrawn: { on: '', why: '' },
    _status: 'published',
  })
  const { slug } = post.doc as Record // Payload's answer
  await shows(site.server, `/news/${slug}`, 'Still there.')
  for (const list of ['/news', '/news/feed.xml', '/sitemap.xml']) await shows(site.server, list, `/news/${slug}`)
})

test('a meeting of a body that is not public stands in no list and not in the sitemap', async () => {
  const admin = await site.server.login(administrator)
  const made = async (collection: string, data: object): Promise<Record> =>
    (await admin.ask('POST', `/api/${collection}`, { ...data, _status: 'published' })).doc as Record // Payload's answer
  const body = await made('governance-bodies', { name: 'A group of the test', summary: 'A group.', kind: 'group' })
  const { id } = await made('meetings', {
    body: body.id,
    startsAt: '2098-01-01T10:00:00.000Z',
    startsAt_tz: 'Europe/London',
    state: 'planned',
  })
  const address = `/governance/meetings/${id}`
  for (const list of ['/governance/meetings', '/sitemap.xml']) await shows(site.server, list, address)
  await shows(site.server, address, 'No papers of this meeting have been published yet.')
  await admin.ask('PATCH', `/api/governance-bodies/${body.id}`, { _status: 'draft' })
  await expect
    .poll(async () => (await site.server.get(address)).status, { timeout: 1000, intervals: [0, 20] })
    .toBe(404)
  for (const list of ['/governance/meetings', '/sitemap.xml'])
    expect((await site.server.get(list)).text, list).not.toContain(address)
})

test('what is still planned is not shown as achieved', async () => {
  const { docs } = await editor.ask('GET', '/api/workstreams?limit=1&depth=0&where[slug][equals]=data')
  const [workstream] = docs as { id: number }[] // Payload's list
  await shows(site.server, '/', '2 projects: 2 done')
  const projects = [
    { title: 'Finished work', status: 'done' },
    { title: 'Coming work', status: 'planned' },
    { title: 'Begun work', status: 'under-way' },
  ]
  await editor.ask('PATCH', `/api/workstreams/${workstream?.id}`, { projects, _status: 'published' })
  await shows(site.server, '/', '3 projects: 1 done, 1 under way, 1 planned')
  for (const { title } of projects) await shows(site.server, '/workstreams/data', title)
})

test('an old address leads to the new one', async () => {
  const network = await first('networks')
  await editor.ask('PATCH', `/api/networks/${network.id}`, { slug: `${network.slug}-moved`, _status: 'published' })
  await expect
    .poll(async () => (await site.server.get(`/networks/${network.slug}`)).headers.get('location'), {
      timeout: 1000,
      intervals: [0, 20],
    })
    .toBe(`/networks/${network.slug}-moved`)
  await editor.ask('PATCH', `/api/networks/${network.id}`, { slug: network.slug, _status: 'published' })
  await shows(site.server, `/networks/${network.slug}`, network.name)
})

test('a link inside a text leads to where the record is now, and is plain text while it is not public', async () => {
  const { docs } = await editor.ask('GET', '/api/tests?limit=1&depth=0&where[slug][equals]=mri-scan')
  const [linked] = docs as Record[] // Payload's list
  const body = richText('[words of the link](tests/mri-scan)', () => linked?.id)
  await editor.ask('POST', '/api/news-posts', {
    title: 'With a link',
    slug: 'with-a-link',
    summary: 'x',
    publishedOn: '2020',
    body,
    _status: 'published',
  })
  await shows(site.server, '/news/with-a-link', '<a href="/tests/mri-scan">words of the link</a>')
  await editor.ask('PATCH', `/api/tests/${linked?.id}`, { slug: 'mri', _status: 'published' })
  await shows(site.server, '/news/with-a-link', '<a href="/tests/mri">words of the link</a>')
  await editor.ask('PATCH', `/api/tests/${linked?.id}`, { _status: 'draft' })
  await expect
    .poll(async () => (await site.server.get('/news/with-a-link')).text.includes('<a href="/tests/mri">'), {
      timeout: 1000,
      intervals: [0, 20],
    })
    .toBe(false)
  expect((await site.server.get('/news/with-a-link')).text).toContain('words of the link')
  await editor.ask('PATCH', `/api/tests/${linked?.id}`, { slug: 'mri-scan', _status: 'published' })
})

test('editors make a page with an address, and give it a place in the menu of every page', async () => {
  const made = await editor.ask('POST', '/api/pages', {
    title: 'Work with us',
    summary: 'Jobs.',
    menu: 'header',
    _status: 'published',
  })
  const { id, slug } = made.doc as Record // Payload's answer
  await shows(site.server, `/${slug}`, '<h1')
  for (const address of ['/', '/news', '/no-such-page']) await shows(site.server, address, `href="/${slug}"`)
  await editor.ask('PATCH', `/api/pages/${id}`, { menu: null, _status: 'published' })
  await expect
    .poll(async () => (await site.server.get('/news')).text.includes(`href="/${slug}"`), {
      timeout: 1000,
      intervals: [0, 20],
    })
    .toBe(false)
})

test('a change by plain SQL is public at once', async () => {
  const network = await first('networks')
  await site.server.get('/networks')
  await site.database.sql('update networks set name = $1 where id = $2', ['Named by SQL', network.id])
  await shows(site.server, '/networks', 'Named by SQL')
  await shows(site.server, '/', 'Named by SQL')
})

test('a change by a job, in a process of its own, is public at once', async () => {
  const network = await first('networks')
  const job = `
    import { getPayload } from 'payload'
    import config from './payload.config.ts'
    const payload = await getPayload({ config })
    await payload.update({ collection: 'networks', id: ${network.id}, data: { name: 'Named by a job', _status: 'published' }, overrideAccess: true })
    process.exit(0)`
  await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', job], { env: site.environment })
  await shows(site.server, '/networks', 'Named by a job')
})

test('a change on another instance is public at once on both', async () => {
  test.setTimeout(120_000)
  const other = await site.another()
  const network = await first('networks')
  for (const server of [site.server, other]) await server.get('/networks')
  const there = await other.login(publisher)
  await there.ask('PATCH', `/api/networks/${network.id}`, { name: 'Named next door', _status: 'published' })
  for (const server of [site.server, other]) await shows(server, '/networks', 'Named next door')
})

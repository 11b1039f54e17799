import { administrator, author, password, publisher, type Json } from '../support/people'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// Each way around publishing is tried over HTTP: by who may publish, for whom it must not happen by mistake, and by an author.

type Who = 'administrator' | 'publisher' | 'author' | 'nobody'

let site: Site
const tokens = new Map<Who, string>()
let count = 0

const ask = async (
  who: Who,
  method: string,
  address: string,
  body?: object,
): Promise<{ status: number; json: Json; text: string }> => {
  const token = tokens.get(who)
  const response = await fetch(site.server.url + address, {
    method,
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, text, json: text.startsWith('{') ? (JSON.parse(text) as Json) : {} } // Payload's answers are objects
}

interface Post {
  id: number
  slug: string
}

/** A post that is published and has a newer draft. */
const postWithDraft = async (): Promise<Post> => {
  const { json } = await ask('publisher', 'POST', '/api/news-posts', {
    title: `Live ${++count}`,
    summary: 'As published.',
    publishedOn: '2026-01-01',
    _status: 'published',
  })
  const post = json.doc as Post // Payload's answer
  await ask('publisher', 'PATCH', `/api/news-posts/${post.id}?draft=true`, { summary: 'Only a draft.' })
  return { id: post.id, slug: post.slug }
}

const live = async ({ id }: Post): Promise<Json> =>
  (
    await site.database.sql(
      'select slug, summary, _status as status, deleted_at is not null as binned from news_posts where id = $1',
      [id],
    )
  )[0] ?? {}

const untouched = ({ slug }: Post): Json => ({ slug, summary: 'As published.', status: 'published', binned: false })

const newestDraft = async ({ id }: Post): Promise<unknown> =>
  (await ask('publisher', 'GET', `/api/news-posts/${id}?draft=true&depth=0`)).json.summary

const firstVersion = async ({ id }: Post): Promise<string> => {
  const { json } = await ask(
    'publisher',
    'GET',
    `/api/news-posts/versions?where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`,
  )
  return String((json.docs as { id: number }[])[0]?.id) // Payload's lists
}

const login = async (who: Who, email: string): Promise<void> => {
  tokens.set(who, (await site.server.login(email)).token)
}

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  await login('administrator', administrator)
  await login('publisher', publisher)
  await login('author', author)
})

test('a change that does not say whether to publish is kept as a draft', async () => {
  const post = await postWithDraft()
  expect((await ask('publisher', 'PATCH', `/api/news-posts/${post.id}`, { summary: 'Not said.' })).status).toBe(200)
  expect([await live(post), await newestDraft(post)]).toEqual([untouched(post), 'Not said.'])
  expect((await site.server.get(`/news/${post.slug}`)).text).toContain('As published.')
})

test('a change of many records at once is refused', async () => {
  const post = await postWithDraft()
  for (const data of [
    { _status: 'published' },
    { summary: 'All the same.' },
    { summary: 'All the same.', _status: 'published' },
  ]) {
    expect((await ask('publisher', 'PATCH', `/api/news-posts?where[id][equals]=${post.id}`, data)).status).toBe(400)
  }
  expect([await live(post), await newestDraft(post)]).toEqual([untouched(post), 'Only a draft.'])
})

test('what the panel sends with every save, an empty day of the bin, is no move to or from it', async () => {
  const post = await postWithDraft()
  const saved = await ask('publisher', 'PATCH', `/api/news-posts/${post.id}?draft=true&autosave=true`, {
    summary: 'From the panel.',
    _status: 'draft',
    deletedAt: null,
  })
  expect([saved.status, await live(post), await newestDraft(post)]).toEqual([200, untouched(post), 'From the panel.'])
  expect(
    (
      await ask('author', 'PATCH', `/api/news-posts/${post.id}?draft=true&autosave=true`, {
        summary: 'From an author.',
        _status: 'draft',
        deletedAt: null,
      })
    ).status,
  ).toBe(200)
  await ask('publisher', 'PATCH', `/api/news-posts/${post.id}`, { summary: 'Not said.', deletedAt: null })
  expect([await live(post), await newestDraft(post)]).toEqual([untouched(post), 'Not said.'])
})

test('records go to the bin and come back from it as drafts, one or several', async () => {
  const post = await postWithDraft()
  const many = `/api/news-posts?where[id][in]=${post.id}`
  expect((await ask('publisher', 'PATCH', many, { deletedAt: new Date().toISOString() })).status).toBe(200)
  expect(await live(post)).toMatchObject({ binned: true })
  expect((await ask('author', 'PATCH', `${many}&trash=true`, { deletedAt: null })).status).not.toBe(200)
  expect(
    (await ask('publisher', 'PATCH', `${many}&trash=true`, { deletedAt: null, _status: 'published' })).status,
  ).toBe(200)
  expect(await live(post)).toMatchObject({ binned: false, status: 'draft' })
})

test('a user has a password of 12 characters or more', async () => {
  const short = await ask('administrator', 'POST', '/api/users', {
    name: 'Short',
    email: 'short@example.org',
    password: 'short',
    role: 'author',
  })
  expect([short.status, short.text]).toEqual([400, expect.stringContaining('12 characters')])
})

test('a version is restored as a draft only', async () => {
  const post = await postWithDraft()
  await ask('publisher', 'PATCH', `/api/news-posts/${post.id}`, { summary: 'Published again.', _status: 'published' })
  const version = await firstVersion(post)
  const restored = await ask('publisher', 'POST', `/api/news-posts/versions/${version}?draft=false`)
  expect([restored.status, restored.text]).toEqual([200, expect.stringContaining('as a draft')])
  expect([await live(post), await newestDraft(post)]).toEqual([
    { ...untouched(post), summary: 'Published again.' },
    'As published.',
  ])
})

test('the home page is restored as a draft only', async () => {
  const lead = async () => (await site.database.sql('select lead from home'))[0]?.lead
  const before = await lead()
  await ask('publisher', 'POST', '/api/globals/home?draft=true', { lead: 'Only a draft.' })
  const { json } = await ask('publisher', 'GET', '/api/globals/home/versions?depth=0&limit=1')
  const [{ id }] = json.docs as [{ id: number }] // Payload's lists
  expect((await ask('publisher', 'POST', `/api/globals/home/versions/${id}`)).status).toBe(200)
  await ask('publisher', 'POST', '/api/globals/home', { lead: 'Not said.' })
  expect(await lead()).toBe(before)
})

test('a copy is a draft at an address of its own, whatever it is told', async () => {
  const post = await postWithDraft()
  const { json, status } = await ask('publisher', 'POST', `/api/news-posts/${post.id}/duplicate`, {
    _status: 'published',
  })
  const copy = json.doc as Post // Payload's answer
  expect([status, (await live(copy)).status]).toEqual([200, 'draft'])
  expect(copy.slug).not.toBe(post.slug)
  expect(await live(post)).toEqual(untouched(post))
})

for (const query of ['', '?draft=true']) {
  test(`a move to the bin takes the page away${query ? ' also when it is sent as a draft' : ''}`, async () => {
    const post = await postWithDraft()
    const status = async () => (await site.server.get(`/news/${post.slug}`)).status
    expect(await status()).toBe(200)
    expect(
      (await ask('publisher', 'PATCH', `/api/news-posts/${post.id}${query}`, { deletedAt: new Date().toISOString() }))
        .status,
    ).toBe(200)
    expect(await live(post)).toMatchObject({ binned: true })
    await expect.poll(status).toBe(404)
  })
}

test('an address that was changed by a draft and then published leaves its old one leading there', async () => {
  const post = await postWithDraft()
  await ask('publisher', 'PATCH', `/api/news-posts/${post.id}?draft=true&autosave=true`, { slug: `moved-${post.slug}` })
  expect((await site.server.get(`/news/${post.slug}`)).status).toBe(200)
  await ask('publisher', 'PATCH', `/api/news-posts/${post.id}`, { _status: 'published' })
  await expect
    .poll(async () => (await site.server.get(`/news/${post.slug}`)).headers.get('location'))
    .toBe(`/news/moved-${post.slug}`)
  expect((await site.server.get(`/news/${post.slug}`)).status).toBe(301)
})

const bin = { deletedAt: '2026-01-01T00:00:00.000Z' }
const tries: [string, (post: Post, version: string) => [string, string, object?]][] = [
  ['publishing', ({ id }) => ['PATCH', `${id}`, { _status: 'published' }]],
  ['publishing as a draft', ({ id }) => ['PATCH', `${id}?draft=true`, { _status: 'published' }]],
  ['publishing as an autosave', ({ id }) => ['PATCH', `${id}?draft=true&autosave=true`, { _status: 'published' }]],
  ['publishing all languages', ({ id }) => ['PATCH', `${id}?publishAllLocales=true`, { summary: 'Mine.' }]],
  ['publishing one language', ({ id }) => ['PATCH', `${id}?publishSpecificLocale=en`, { summary: 'Mine.' }]],
  ['unpublishing', ({ id }) => ['PATCH', `${id}`, { _status: 'draft' }]],
  ['unpublishing all languages', ({ id }) => ['PATCH', `${id}?unpublishAllLocales=true`, {}]],
  ['the bin', ({ id }) => ['PATCH', `${id}`, bin]],
  ['the bin as a draft', ({ id }) => ['PATCH', `${id}?draft=true`, bin]],
  ['the bin with a status', ({ id }) => ['PATCH', `${id}?draft=true`, { ...bin, _status: 'draft' }]],
  ['deleting', ({ id }) => ['DELETE', `${id}`]],
  ['deleting for good', ({ id }) => ['DELETE', `${id}?trash=true`]],
  ['deleting many', ({ id }) => ['DELETE', `?where[id][equals]=${id}`]],
  ['changing many', ({ id }) => ['PATCH', `?where[id][equals]=${id}`, { _status: 'published' }]],
  ['changing many as drafts', ({ id }) => ['PATCH', `?where[id][equals]=${id}&draft=true`, { summary: 'Mine.' }]],
  ['moving many to the bin', ({ id }) => ['PATCH', `?where[id][equals]=${id}`, bin]],
  ['restoring a version', (_, version) => ['POST', `versions/${version}`]],
  ['restoring a version as a draft', (_, version) => ['POST', `versions/${version}?draft=true`]],
  ['a copy', ({ id }) => ['POST', `${id}/duplicate`, { _status: 'published' }]],
  ['a copy as no draft', ({ id }) => ['POST', `${id}/duplicate?draft=false`, { _status: 'published' }]],
  [
    'adding what is published',
    () => ['POST', '', { title: 'By an author', summary: 'Mine.', publishedOn: '2026', _status: 'published' }],
  ],
  ['a status of another kind', ({ id }) => ['PATCH', `${id}?draft=true`, { _status: ['published'] }]],
]

for (const [name, attempt] of tries) {
  test(`an author does not change what is public by ${name}`, async () => {
    const post = await postWithDraft()
    const published = async () =>
      (
        await site.database.sql(
          "select count(*)::int as count from news_posts where _status = 'published' and deleted_at is null",
        )
      )[0]?.count
    const before = await published()
    const [method, rest, body] = attempt(post, await firstVersion(post))
    const address = rest.startsWith('?') || rest === '' ? `/api/news-posts${rest}` : `/api/news-posts/${rest}`
    const { status } = await ask('author', method, address, body)
    expect([200, 201, 400, 403, 404]).toContain(status)
    expect([await live(post), await published()]).toEqual([untouched(post), before])
  })
}

test('an author publishes nothing of the home page', async () => {
  const home = async () => (await site.database.sql('select lead, _status as status from home'))[0]
  const before = await home()
  for (const query of ['', '?draft=true', '?publishAllLocales=true']) {
    expect(
      (await ask('author', 'POST', `/api/globals/home${query}`, { lead: 'Mine.', _status: 'published' })).status,
    ).toBe(403)
  }
  expect(await home()).toEqual(before)
})

test('nobody makes themselves the first user', async () => {
  const { status } = await ask('nobody', 'POST', '/api/users/first-register', {
    email: 'first@example.org',
    password,
    name: 'First',
    role: 'administrator',
  })
  expect(status).toBe(404)
  expect(await site.database.sql("select id from users where email = 'first@example.org'")).toEqual([])
})

import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PageCache } from '@/server/page-cache/page-cache'
import { RenderError } from '@/server/page-cache/render'
import { setStatus, addTag, expiresAt, redirectTo } from '@/server/page-cache/cache-tags'
import { query } from '../support/database'
import { startPostgres, type Postgres } from '../support/postgres'

// The page cache on a real PostgreSQL; instead of Next, each test writes its own handler.

let database: Postgres
let folder: string
let running: PageCache[] = []
let page: (request: IncomingMessage, response: ServerResponse) => unknown
const rendered: string[] = []
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const started = async (data = folder): Promise<PageCache> => {
  const cache = new PageCache({
    renderer: { handler: (request, response) => page(request, response), host: 'portal.example', timeout: 8_000 },
    databaseUrl: database.url('postgres'),
    folder: data,
    log: silent,
  })
  running.push(cache)
  await cache.start()
  return cache
}

const html = (response: ServerResponse, text: string) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<html><body><p>${text}</p></body></html>`)
const textOf = async (cache: PageCache, key: string) => (await cache.get(key)).bodies.identity.toString()
const tell = (tag: string) => query(database.url('postgres'), "select pg_notify('changes', $1)", [tag])
const until = async (true_: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await true_()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('It did not become true within 10 seconds.')
}

beforeAll(async () => {
  database = await startPostgres()
})
afterAll(() => database.remove())

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-page-cache-'))
  rendered.length = 0
  page = (request, response) => {
    rendered.push(request.url ?? '')
    addTag('trusts:4')
    html(response, `version ${rendered.length}`)
  }
})
afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  await rm(folder, { recursive: true, force: true })
})

test('a page is rendered once, however many ask at once and later', async () => {
  const cache = await started()
  await Promise.all(Array.from({ length: 20 }, () => cache.get('/')))
  await cache.get('/')
  expect(rendered).toEqual(['/'])
})

test('a change of what it has read renders it again, another does not', async () => {
  const cache = await started()
  await cache.get('/')
  await tell('trusts:5')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(cache, '/')).toContain('version 1')
  await tell('trusts:4')
  await until(async () => (await textOf(cache, '/')).includes('version 2'))
})

test('a request after a change does not get a page begun before it', async () => {
  const cache = await started()
  let release: () => void = () => undefined
  let stored = 'old'
  page = async (_, response) => {
    addTag('trusts:4')
    const read = stored
    if (read === 'old')
      await new Promise<void>((resolve) => {
        release = resolve
      })
    html(response, read)
  }
  const before = cache.get('/')
  await until(() => release.length === 0 && cache.connected)
  await new Promise((resolve) => setTimeout(resolve, 50))
  stored = 'new'
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const after = textOf(cache, '/')
  release()
  await before
  expect(await after).toContain('new')
})

test('a page expires at its moment', async () => {
  const cache = await started()
  page = (request, response) => {
    rendered.push(request.url ?? '')
    expiresAt(Date.now() + 150)
    html(response, `version ${rendered.length}`)
  }
  await cache.get('/')
  expect(await textOf(cache, '/')).toContain('version 1')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await textOf(cache, '/')).toContain('version 2')
})

test('a render that fails leaves the last good page', async () => {
  const cache = await started()
  await cache.get('/')
  page = (_, response) => response.writeHead(500).end('no')
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(cache, '/')).toContain('version 1')
  await expect(cache.get('/other')).rejects.toThrow(RenderError)
})

test('a render that takes over 3 seconds leaves the last good page, then the new one', async () => {
  const cache = await started()
  await cache.get('/')
  page = async (_, response) => {
    addTag('trusts:4')
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    html(response, 'slow')
  }
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(cache, '/')).toContain('version 1')
  await until(async () => (await textOf(cache, '/')).includes('slow'))
})

test.each([404, 410, 503] as const)('a page sets its status %i', async (status) => {
  const cache = await started()
  page = (_, response) => {
    setStatus(status)
    html(response, 'words')
  }
  const cached = await cache.get('/')
  expect([cached.status, cached.bodies.identity.toString()]).toEqual([status, expect.stringContaining('words')])
})

test('a page redirects, on this site whatever host was written', async () => {
  const cache = await started()
  page = (_, response) => {
    redirectTo('http://portal.example/new?a=1')
    html(response, 'moved')
  }
  expect(await cache.get('/old')).toMatchObject({ status: 308, headers: { location: '/new?a=1' } })
})

test('what Next says about itself and its scripts does not leave', async () => {
  const cache = await started()
  page = (_, response) => {
    response.setHeader('set-cookie', 'a=b').setHeader('x-powered-by', 'Next').setHeader('accept-ch', 'x')
    response.setHeader('link', '</a.js>; rel=preload; as="script", </a.css>; rel=preload; as="style"')
    html(response, 'words')
  }
  expect((await cache.get('/')).headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    link: '</a.css>; rel=preload; as="style"',
  })
})

test('after a restart all is stale: what changed meanwhile is shown', async () => {
  const first = await started()
  await first.get('/')
  await first.stop()
  const second = await started()
  expect(await textOf(second, '/')).toContain('version 2')
})

test('with the database away cached pages are sent at once, also after a restart; when it is back they follow it', async () => {
  const cache = await started()
  await cache.get('/')
  await database.stop()
  await until(() => !cache.connected)
  page = () => undefined // never answers
  expect(await textOf(cache, '/')).toContain('version 1')
  await cache.stop()
  const restarted = await started()
  expect(restarted.connected).toBe(false)
  expect(await textOf(restarted, '/')).toContain('version 1')
  await database.start()
  page = (_, response) => html(response, 'back')
  await until(() => restarted.connected)
  expect(await textOf(restarted, '/')).toContain('back')
})

test('a database that hangs is noticed', async () => {
  const cache = await started()
  await cache.get('/')
  await database.hang()
  await until(() => !cache.connected)
  expect(await textOf(cache, '/')).toContain('version 1')
  await database.resume()
  await until(() => cache.connected)
})

test('the most recently used pages are rendered first at the next start', async () => {
  const cache = await started()
  for (const key of ['/a', '/b', '/a']) await cache.get(key)
  await cache.stop()
  rendered.length = 0
  const next = await started()
  expect(await next.warm(async () => ['/c'])).toBe(3)
  expect(rendered).toEqual(['/a', '/b', '/c'])
})

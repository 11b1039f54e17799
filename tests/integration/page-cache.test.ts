import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Documents } from '@/server/page-cache/page-cache'
import { MakingFailed } from '@/server/page-cache/render'
import { setStatus, addTag, expiresAt, redirectTo } from '@/server/page-cache/cache-tags'
import { ownDatabase, type OwnDatabase } from '../support/own-database'

// The documents on a real PostgreSQL; in Next's place stands a handler that each test writes.

let database: OwnDatabase
let folder: string
let running: Documents[] = []
let page: (request: IncomingMessage, response: ServerResponse) => unknown
const asked: string[] = []
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const started = async (data = folder): Promise<Documents> => {
  const documents = new Documents({
    making: { handler: (request, response) => page(request, response), host: 'portal.example', limit: 8_000 },
    databaseUrl: database.url,
    folder: data,
    log: silent,
  })
  running.push(documents)
  await documents.start()
  return documents
}

const html = (response: ServerResponse, text: string) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<html><body><p>${text}</p></body></html>`)
const textOf = async (documents: Documents, key: string) => (await documents.get(key)).bodies.identity.toString()
const tell = (tag: string) => database.sql("select pg_notify('changes', $1)", [tag])
const until = async (true_: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 400; tries++) {
    if (await true_()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('It did not become true within 10 seconds.')
}

beforeAll(async () => {
  database = await ownDatabase()
})
afterAll(() => database.remove())

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portal-documents-'))
  asked.length = 0
  page = (request, response) => {
    asked.push(request.url ?? '')
    addTag('trusts:4')
    html(response, `version ${asked.length}`)
  }
})
afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  await rm(folder, { recursive: true, force: true })
})

test('a page is made once, however many ask at once and later', async () => {
  const documents = await started()
  await Promise.all(Array.from({ length: 20 }, () => documents.get('/')))
  await documents.get('/')
  expect(asked).toEqual(['/'])
})

test('a change that it has read makes it anew, another does not', async () => {
  const documents = await started()
  await documents.get('/')
  await tell('trusts:5')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(documents, '/')).toContain('version 1')
  await tell('trusts:4')
  await until(async () => (await textOf(documents, '/')).includes('version 2'))
})

test('who asks after a change does not get a page begun before it', async () => {
  const documents = await started()
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
  const before = documents.get('/')
  await until(() => release.length === 0 && documents.hears)
  await new Promise((resolve) => setTimeout(resolve, 50))
  stored = 'new'
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const after = textOf(documents, '/')
  release()
  await before
  expect(await after).toContain('new')
})

test('a page ends at its moment', async () => {
  const documents = await started()
  page = (request, response) => {
    asked.push(request.url ?? '')
    expiresAt(Date.now() + 150)
    html(response, `version ${asked.length}`)
  }
  await documents.get('/')
  expect(await textOf(documents, '/')).toContain('version 1')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(await textOf(documents, '/')).toContain('version 2')
})

test('a making that fails leaves the last good page', async () => {
  const documents = await started()
  await documents.get('/')
  page = (_, response) => response.writeHead(500).end('no')
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(documents, '/')).toContain('version 1')
  await expect(documents.get('/other')).rejects.toThrow(MakingFailed)
})

test('a making that takes over 3 seconds leaves the last good page, then the new one', async () => {
  const documents = await started()
  await documents.get('/')
  page = async (_, response) => {
    addTag('trusts:4')
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    html(response, 'slow')
  }
  await tell('trusts:4')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await textOf(documents, '/')).toContain('version 1')
  await until(async () => (await textOf(documents, '/')).includes('slow'))
})

test.each([404, 410, 503] as const)('a page says itself that it answers %i', async (status) => {
  const documents = await started()
  page = (_, response) => {
    setStatus(status)
    html(response, 'words')
  }
  const document = await documents.get('/')
  expect([document.status, document.bodies.identity.toString()]).toEqual([status, expect.stringContaining('words')])
})

test('a page says where it went, on this site whatever host was written', async () => {
  const documents = await started()
  page = (_, response) => {
    redirectTo('http://portal.example/new?a=1')
    html(response, 'moved')
  }
  expect(await documents.get('/old')).toMatchObject({ status: 308, headers: { location: '/new?a=1' } })
})

test('what Next says about itself and its scripts does not leave', async () => {
  const documents = await started()
  page = (_, response) => {
    response.setHeader('set-cookie', 'a=b').setHeader('x-powered-by', 'Next').setHeader('accept-ch', 'x')
    response.setHeader('link', '</a.js>; rel=preload; as="script", </a.css>; rel=preload; as="style"')
    html(response, 'words')
  }
  expect((await documents.get('/')).headers).toEqual({
    'content-type': 'text/html; charset=utf-8',
    link: '</a.css>; rel=preload; as="style"',
  })
})

test('after a restart all is in doubt: what changed meanwhile is shown', async () => {
  const first = await started()
  await first.get('/')
  await first.stop()
  const second = await started()
  expect(await textOf(second, '/')).toContain('version 2')
})

test('with the database away kept pages are sent at once, also after a restart; when it is back they follow it', async () => {
  const documents = await started()
  await documents.get('/')
  await database.stop()
  await until(() => !documents.hears)
  page = () => undefined // never answers
  expect(await textOf(documents, '/')).toContain('version 1')
  await documents.stop()
  const restarted = await started()
  expect(restarted.hears).toBe(false)
  expect(await textOf(restarted, '/')).toContain('version 1')
  await database.start()
  page = (_, response) => html(response, 'back')
  await until(() => restarted.hears)
  expect(await textOf(restarted, '/')).toContain('back')
})

test('a database that hangs is noticed', async () => {
  const documents = await started()
  await documents.get('/')
  await database.hang()
  await until(() => !documents.hears)
  expect(await textOf(documents, '/')).toContain('version 1')
  await database.resume()
  await until(() => documents.hears)
})

test('pages used last are made first at the next start', async () => {
  const documents = await started()
  for (const key of ['/a', '/b', '/a']) await documents.get(key)
  await documents.stop()
  asked.length = 0
  const next = await started()
  expect(await next.warm(() => Promise.resolve(['/c']))).toBe(3)
  expect(asked).toEqual(['/a', '/b', '/c'])
})

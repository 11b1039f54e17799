import { jest } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PageCache, type PageCacheOptions } from '@/server/page-cache/page-cache'
import { RenderError } from '@/server/page-cache/render'
import { setStatus, addTag, expiresAt, redirectTo } from '@/server/page-cache/cache-tags'
import { query } from '../support/database'
import { startPostgres, type Postgres } from '../support/postgres'
import { until } from '../support/until'

// The page cache on a real PostgreSQL; instead of Next, each test writes its own handler.

let database: Postgres
let folder: string
let running: PageCache[] = []
let page: (request: IncomingMessage, response: ServerResponse) => unknown
const rendered: string[] = []
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

const started = async (options: Partial<PageCacheOptions> = {}): Promise<PageCache> => {
  const cache = new PageCache({
    renderer: { handler: (request, response) => page(request, response), host: 'portal.example', timeout: 8_000 },
    databaseUrl: database.url('postgres'),
    folder,
    log: silent,
    ...options,
  })
  running.push(cache)
  await cache.start()
  return cache
}

const html = (response: ServerResponse, text: string) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<html><body><p>${text}</p></body></html>`)
const fails: typeof page = (_, response) => response.writeHead(500).end('no')
const textOf = async (cache: PageCache, key: string) => (await cache.get(key)).bodies.identity.toString()
const sql = (text: string, values?: unknown[]) => query(database.url('postgres'), text, values)
const tell = (tag: string) => sql("select pg_notify('changes', $1)", [tag])
/** Notifies of a change and waits until the cache has received that. */
const change = async (cache: PageCache, tag: string) => {
  const { revision } = cache.stats()
  await tell(tag)
  await until(() => cache.stats().revision > revision)
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
  await change(cache, 'trusts:5')
  expect(await textOf(cache, '/')).toContain('version 1')
  await tell('trusts:4')
  await until(async () => (await textOf(cache, '/')).includes('version 2'))
})

test('a request after a change does not get a page begun before it', async () => {
  const cache = await started()
  let release: () => void = () => undefined
  let begun = false
  let stored = 'old'
  page = async (_, response) => {
    addTag('trusts:4')
    const read = stored
    begun = true
    if (read === 'old')
      await new Promise<void>((resolve) => {
        release = resolve
      })
    html(response, read)
  }
  const before = cache.get('/')
  await until(() => begun)
  stored = 'new'
  await change(cache, 'trusts:4')
  const after = textOf(cache, '/')
  release()
  await before
  expect(await after).toContain('new')
})

test('a page expires at its moment', async () => {
  const cache = await started()
  const moment = Date.now() + 60_000
  page = (request, response) => {
    rendered.push(request.url ?? '')
    expiresAt(moment)
    html(response, `version ${rendered.length}`)
  }
  await cache.get('/')
  expect(await textOf(cache, '/')).toContain('version 1')
  const clock = jest.spyOn(Date, 'now').mockReturnValue(moment)
  try {
    expect(await textOf(cache, '/')).toContain('version 2')
  } finally {
    clock.mockRestore()
  }
})

test('a render that fails leaves the last good page', async () => {
  const cache = await started()
  await cache.get('/')
  page = fails
  await change(cache, 'trusts:4')
  expect(await textOf(cache, '/')).toContain('version 1')
  await expect(cache.get('/other')).rejects.toThrow(RenderError)
})

test('a render that takes over 3 seconds leaves the last good page, then the new one', async () => {
  const cache = await started()
  await cache.get('/')
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => (finish = resolve))
  page = async (_, response) => {
    addTag('trusts:4')
    await finished
    html(response, 'slow')
  }
  await change(cache, 'trusts:4')
  expect(await textOf(cache, '/')).toContain('version 1')
  finish()
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

test.each([
  ['/–dash', '/%E2%80%93dash'],
  ['/a b', '/a%20b'],
  ['/\ufffe\u0007x', '/%EF%BF%BE%07x'],
  ['/caf%C3%A9', '/caf%C3%A9'],
  ['https://www.example.nhs.uk/–', 'https://www.example.nhs.uk/%E2%80%93'],
  ['–', '%E2%80%93'],
  ['/\ud800', '/%EF%BF%BD'],
])('a page redirects to %j in signs that a header can hold', async (to, location) => {
  const cache = await started()
  page = (_, response) => {
    redirectTo(to)
    response.setHeader('content-language', 'en-GB')
    html(response, 'moved')
  }
  expect(await cache.get('/old')).toMatchObject({ status: 308, headers: { location } })
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
  expect(await next.warm(['/c'])).toBe(3)
  expect(rendered).toEqual(['/a', '/b', '/c'])
})

describe('what is no longer public', () => {
  const secret = 'what must not be seen any more'
  let shown = true
  beforeEach(() => {
    shown = true
    page = (request, response) => {
      rendered.push(request.url ?? '')
      if (request.url?.startsWith('/other')) return html(response, 'other')
      addTag(request.url === '/list' ? 'trusts:4:listed' : 'trusts:4')
      if (!shown && request.url !== '/list') setStatus(404)
      html(response, shown ? secret : 'gone')
    }
  })
  const remove = async () => {
    shown = false
    await tell('gone:trusts:4')
  }
  const files = async () => (await readdir(path.join(folder, 'pages'))).length
  const visited = async (cache: PageCache) => {
    for (const key of ['/trust', '/list', '/other', '/list?a=b']) await cache.get(key)
    await until(async () => (await files()) === 3)
  }

  test('is dropped at once from memory and disk, with the pages that show it, and never sent again', async () => {
    const cache = await started()
    await visited(cache)
    page = fails
    await remove()
    await until(() => cache.cached('/trust') === undefined)
    expect(cache.cached('/list')).toBeUndefined()
    expect(cache.cached('/list?a=b')).toBeUndefined()
    expect(cache.cached('/other')).toBeDefined()
    await until(async () => (await files()) === 1)
    await expect(cache.get('/trust')).rejects.toThrow(RenderError)
  })

  test('is not sent when the database goes away right after, nor by a start without one', async () => {
    const cache = await started()
    await visited(cache)
    page = fails
    await remove()
    await until(() => cache.cached('/trust') === undefined)
    await database.stop()
    await until(() => !cache.connected)
    await expect(cache.get('/trust')).rejects.toThrow(RenderError)
    await cache.stop()
    const restarted = await started()
    for (const key of ['/trust', '/list']) expect(restarted.cached(key)).toBeUndefined()
    expect(restarted.cached('/other')).toBeDefined()
    await database.start()
    await until(() => restarted.connected)
  })

  test('is not sent by a render that was under way, nor stored', async () => {
    const cache = await started()
    let release: () => void = () => undefined
    const waits = new Promise<void>((resolve) => {
      release = resolve
    })
    let begun = false
    const usual = page
    await cache.get('/known')
    await until(async () => (await files()) === 1)
    page = async (request, response) => {
      const before = shown
      begun = true
      addTag('trusts:4')
      if (before) await waits
      if (!before) return usual(request, response)
      html(response, secret)
    }
    const first = textOf(cache, '/trust')
    await until(() => begun)
    await remove()
    await until(() => cache.cached('/known') === undefined)
    release()
    expect(await first).toContain('gone')
    expect(cache.cached('/trust')?.status).toBe(404)
    await until(async () => (await files()) === 0)
  })

  test('is known as gone soon after, without a visitor, so that an outage says so', async () => {
    const cache = await started()
    await visited(cache)
    await remove()
    await until(() => cache.cached('/trust')?.status === 404)
    await database.stop()
    await until(() => !cache.connected)
    expect((await cache.get('/trust')).status).toBe(404)
    await database.start()
    await until(() => cache.connected)
  })

  test('while no connection was there is dropped before anything is sent when it is back', async () => {
    const cache = await started()
    await visited(cache)
    await database.stop()
    await until(() => !cache.connected)
    expect(await textOf(cache, '/trust')).toContain(secret)
    page = fails
    await database.start()
    await sql('create table removed_records (record text primary key)')
    await sql("insert into removed_records values ('trusts:4')")
    await until(() => cache.connected)
    expect(cache.cached('/trust')).toBeUndefined()
    await expect(cache.get('/trust')).rejects.toThrow(RenderError)
    await sql('drop table removed_records')
  })

  test('a file is dropped at any change of what shows it', async () => {
    const cache = await started()
    page = (_, response) => {
      addTag('news-posts:picture:7')
      response.writeHead(200, { 'content-type': 'image/webp', 'x-storage-key': 'media/a.webp' }).end()
    }
    await cache.get('/files/a.webp')
    page = fails
    await tell('news-posts:picture:7')
    await until(async () => (await files()) === 0)
    await expect(cache.get('/files/a.webp')).rejects.toThrow(RenderError)
  })
})

describe('in the background', () => {
  const sitemapOf = (...paths: string[]) =>
    paths.map((path_) => `<url><loc>https://portal.example${path_}</loc></url>`).join('')
  let listed = ['/a', '/b']
  const published = new Set<string>()
  beforeEach(() => {
    listed = ['/a', '/b']
    published.clear()
    page = (request, response) => {
      const url = request.url ?? ''
      rendered.push(url)
      addTag('news-posts')
      if (url === '/sitemap.xml') return response.setHeader('content-type', 'application/xml').end(sitemapOf(...listed))
      addTag(url)
      if (!published.has(url) && !listed.includes(url)) setStatus(404)
      html(response, `${url} version ${rendered.length}`)
    }
  })

  test('stale pages in use are rendered again by themselves, the most used first, once for a burst', async () => {
    const cache = await started({ sitemap: '/sitemap.xml' })
    for (const key of ['/a', '/b', '/c']) published.add(key)
    for (const key of ['/a', '/b', '/c', '/c', '/c', '/b']) {
      await cache.get(key)
    }
    await until(() => cache.stats().idle)
    rendered.length = 0
    await sql("select pg_notify('changes', tag) from unnest(array['/a', '/b', '/c', 'x', 'y']) tag")
    await until(() => rendered.length >= 3 && cache.stats().idle)
    expect(rendered.filter((url) => url !== '/sitemap.xml')).toEqual(['/c', '/b', '/a'])
    for (const key of ['/a', '/b', '/c']) expect(cache.cached(key)).toBeDefined()
  })

  test('a new public address is rendered when it appears, and an outage then shows it', async () => {
    const cache = await started({ sitemap: '/sitemap.xml' })
    await cache.warm()
    expect((await cache.get('/news/new')).status).toBe(404)
    listed = [...listed, '/news/new']
    await tell('news-posts')
    await until(() => cache.cached('/news/new')?.status === 200)
    await database.stop()
    await until(() => !cache.connected)
    expect((await cache.get('/news/new')).status).toBe(200)
    await database.start()
    await until(() => cache.connected)
  })

  test('after an outage all pages in use are rendered again', async () => {
    const cache = await started({ sitemap: '/sitemap.xml' })
    await cache.warm()
    await database.stop()
    await until(() => !cache.connected)
    rendered.length = 0
    await database.start()
    await until(() => cache.connected && ['/a', '/b', '/sitemap.xml'].every((key) => rendered.includes(key)))
    await until(() => cache.cached('/a') !== undefined && cache.cached('/b') !== undefined)
  })
})

test('after an outage each page is sent while few are rendered at a time: as it was last, until it has been checked', async () => {
  const cache = await started()
  const keys = Array.from({ length: 40 }, (_, at) => `/page-${at}`)
  for (const key of keys) await cache.get(key)
  let [running, most] = [0, 0]
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  page = async (_, response) => {
    most = Math.max(most, ++running)
    await held
    running--
    html(response, 'checked')
  }
  await database.stop()
  await until(() => !cache.connected)
  await database.start()
  await until(() => cache.connected)
  // none of them waits for its render, which only ends below
  const texts = await Promise.all(keys.map((key) => textOf(cache, key)))
  expect(texts.filter((text) => text.includes('version'))).toHaveLength(keys.length)
  expect(most).toBeLessThanOrEqual(3)
  release()
  await until(async () =>
    (await Promise.all(keys.map((key) => textOf(cache, key)))).every((text) => text.includes('checked')),
  )
})

test('a page of the server itself is sent as it was last, however long a new one takes', async () => {
  const cache = await started()
  await cache.get('/unavailable')
  page = () => undefined // never answers
  await change(cache, 'trusts:4')
  expect((await cache.lastRendered('/unavailable')).bodies.identity.toString()).toContain('version 1')
})

test('an instance hears of the others on its database', async () => {
  const heard: Record<'first' | 'second', string[]> = { first: [], second: [] }
  const named = (name: keyof typeof heard) => ({ name, onOthers: (names: string[]) => void heard[name].push(...names) })
  await started({ instance: named('first') })
  await started({ instance: named('second') })
  expect(heard).toEqual({ first: [], second: ['first'] })
})

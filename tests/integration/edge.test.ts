import { execFile, execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { request as httpsRequest } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { hasNginx, placedConfiguration } from '../support/edge'
import { freePort } from '../support/free-port'
import { until } from '../support/until'

// The edge's own configuration, run by a real nginx before an app that the test writes.

const withNginx = hasNginx && spawnSync('openssl', ['version']).status === 0 ? describe : describe.skip

let folder: string
let nginx: ChildProcess
let app: Server
let ports: { plain: number; tls: number; app: number }
let answer: (request: IncomingMessage, response: ServerResponse) => void
let asked: { url: string; headers: IncomingHttpHeaders }[] = []

/** What arrived for an address; the edge may ask for others by itself, to refresh them. */
const askedFor = (address: string): IncomingHttpHeaders[] =>
  asked.filter(({ url }) => url === address).map(({ headers }) => headers)

const page = (_: IncomingMessage, response: ServerResponse) =>
  response
    .writeHead(200, {
      'content-type': 'text/html',
      'cache-control': 'public, max-age=0, s-maxage=1, stale-if-error=3600',
      vary: 'Accept-Encoding',
      etag: 'W/"a"',
    })
    .end(`page ${asked.length}`)

const get = (
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const request = httpsRequest(
      { host: '127.0.0.1', port: ports.tls, path: address, method, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        let text = ''
        response.on('data', (piece: Buffer) => (text += piece.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
      },
    )
    request.on('error', reject)
    request.end(body)
  })

withNginx('the edge', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'portal-edge-'))
    ports = { plain: await freePort(), tls: await freePort(), app: await freePort() }
    await promisify(execFile)('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=localhost',
      '-days',
      '2',
      '-keyout',
      `${folder}/privkey.pem`,
      '-out',
      `${folder}/fullchain.pem`,
    ])
    writeFileSync(`${folder}/nginx.conf`, placedConfiguration({ app: ports.app, folder, listen: ports }))
    app = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers })
      answer(request, response)
    }).listen(ports.app, '127.0.0.1')
    execFileSync('nginx', ['-t', '-q', '-c', `${folder}/nginx.conf`], { stdio: 'pipe' })
    nginx = spawn('nginx', ['-c', `${folder}/nginx.conf`], { stdio: 'ignore' })
    answer = page
    await until(() =>
      get('/start').then(
        () => true,
        () => false, // nginx does not listen yet
      ),
    )
  })
  afterAll(async () => {
    nginx.kill('SIGTERM')
    await new Promise((resolve) => nginx.once('exit', resolve))
    app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    asked = []
    answer = page
  })

  test('plain HTTP leads to TLS', async () => {
    const location = await new Promise((resolve) =>
      httpRequest(
        { host: '127.0.0.1', port: ports.plain, path: '/a?b=c', headers: { host: 'portal.example' } },
        (response) => resolve([response.statusCode, response.headers.location]),
      ).end(),
    )
    expect(location).toEqual([308, 'https://portal.example/a?b=c'])
  })

  test('a page is asked for once, however many want it at the same time', async () => {
    const held: (() => void)[] = []
    answer = (request, response) => void held.push(() => page(request, response))
    const all = Array.from({ length: 20 }, () => get('/many'))
    await until(() => held.length > 0)
    // another page passes while they wait: by then the edge has read them
    answer = page
    await get('/other')
    for (const release of held) release()
    const texts = (await Promise.all(all)).map(({ text }) => text)
    expect(new Set(texts).size).toBe(1)
    expect(askedFor('/many')).toHaveLength(1)
  })

  test('when the app fails or is away, the page that was cached is sent', async () => {
    expect((await get('/cached')).text).toBe('page 1')
    const failures: (typeof answer)[] = [
      (_, response) => response.writeHead(503).end('broken'),
      (request) => request.socket.destroy(),
    ]
    for (const failure of failures) {
      asked = []
      answer = failure
      // the edge asks the app when its copy has expired
      await until(async () => {
        expect(await get('/cached')).toMatchObject({ status: 200, text: 'page 1' })
        return askedFor('/cached').length > 0
      })
      expect(await get('/cached')).toMatchObject({ status: 200, text: 'page 1' })
    }
  })

  test('whoever comes first after a copy has expired gets the page as it is now', async () => {
    await get('/changed')
    let text = ''
    await until(async () => {
      ;({ text } = await get('/changed'))
      return askedFor('/changed').length === 2
    })
    expect(text).toBe('page 2')
  })

  test.each(['/%00', '/trusts/%00', '/%E0%A4%A%', '/../../etc/passwd', '/files/..%2f..%2f..%2fsecrets'])(
    'an address that nginx cannot read is refused with a page of ours: %s',
    async (address) => {
      const { headers, status, text } = await get(address)
      expect([status, headers['cache-control']]).toEqual([400, 'no-store'])
      expect(text).toContain('<h1>This request cannot be answered</h1>')
      expect(asked).toEqual([])
    },
  )

  test('what belongs to one person is never cached', async () => {
    for (const address of ['/admin', '/api/trusts', '/preview/trusts/1']) {
      asked = []
      await get(address, { cookie: 'payload-token=a' })
      await get(address, { cookie: 'payload-token=b' })
      expect(askedFor(address).map(({ cookie }) => cookie)).toEqual(['payload-token=a', 'payload-token=b'])
    }
  })

  test('open data is cached as pages are, and the same for everybody', async () => {
    const address = '/api/open/v1/governance'
    const [one, other] = [await get(address, { cookie: 'a=b' }), await get(address, { cookie: 'a=c' })]
    expect(other.text).toBe(one.text)
    expect(askedFor(address)).toHaveLength(1)
    expect(askedFor(address)[0]).not.toHaveProperty('cookie')
  })

  test('what clients may not say does not arrive', async () => {
    const said = {
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'middleware',
      rsc: '1',
      'x-forwarded-for': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
      cookie: 'a=b',
    }
    await get('/said', said)
    const [headers = {}] = askedFor('/said')
    for (const name of ['x-forwarded-host', 'x-middleware-subrequest', 'rsc', 'forwarded', 'cookie'])
      expect(headers).not.toHaveProperty(name)
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
  })

  test('each coding is cached by itself', async () => {
    answer = (request, response) =>
      response.writeHead(200, { 'cache-control': 's-maxage=5' }).end(String(request.headers['accept-encoding']))
    expect([
      (await get('/coded', { 'accept-encoding': 'br, gzip' })).text,
      (await get('/coded', { 'accept-encoding': 'gzip' })).text,
    ]).toEqual(['br', 'gzip'])
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['gzip; q=1.0', 'gzip'],
    ['BR', 'br'],
    ['vibration', 'identity'],
    ['br;q=0.000', 'identity'],
  ])('whoever accepts "%s" gets %s', async (accepted, coding) => {
    answer = (request, response) =>
      response.writeHead(200, { 'cache-control': 's-maxage=5' }).end(String(request.headers['accept-encoding']))
    expect((await get(`/taken-${encodeURIComponent(accepted)}`, { 'accept-encoding': accepted })).text).toBe(coding)
  })

  test.each([500, 2_000, 3_000, 7_000])('an address of %i characters is the app’s to answer', async (length) => {
    answer = (_, response) => response.writeHead(414).end('too long')
    expect((await get(`/long?${'a'.repeat(length)}`)).status).toBe(414)
  })

  test('an address in other signs is another page', async () => {
    answer = ({ url }, response) => response.writeHead(200, { 'cache-control': 's-maxage=5' }).end(url)
    for (const sent of ['/finder%3Ftest=ct', '/finder?test=ct', '/finder%23', '/a%2Fb', '/a/b', '/%66inder'])
      expect([sent, (await get(sent)).text]).toEqual([sent, sent])
  })

  test('a page is not sent to who asks for it under another host', async () => {
    answer = ({ headers }, response) =>
      headers.host === 'portal.example'
        ? response.writeHead(200, { 'cache-control': 's-maxage=5' }).end('ours')
        : response.writeHead(421, { 'cache-control': 'no-store' }).end('not ours')
    expect(await get('/hosted', { host: 'portal.example' })).toMatchObject({ status: 200, text: 'ours' })
    expect(await get('/hosted', { host: 'evil.example' })).toMatchObject({ status: 421, text: 'not ours' })
    expect(await get('/hosted', { host: 'portal.example' })).toMatchObject({ status: 200, text: 'ours' })
  })

  test('the panel has the headers that its forms are sent with; a public page never has', async () => {
    const said = { 'next-action': 'abc', rsc: '1', 'next-router-state-tree': '[]' }
    await get('/admin/collections/pages', said, 'POST')
    expect(askedFor('/admin/collections/pages')[0]).toMatchObject(said)
    await get('/about', said)
    for (const name of Object.keys(said)) expect(askedFor('/about')[0]).not.toHaveProperty(name)
  })

  test.each([
    ['/api/users/forgot-password', 17],
    ['/api/trusts', 1_100],
    ['/admin', 1_100],
    ['/news', 2],
    // an address beside the one that takes a file of waiting times
    ['/api/waiting-imports/check/', 1_100],
    ['/api/waiting-imports/check', 65 * 1024],
  ])('a body for %s of %d KB does not arrive', async (address, kilobytes) => {
    expect((await get(address, {}, 'POST', 'x'.repeat(kilobytes * 1024))).status).toBe(413)
    expect(askedFor(address)).toEqual([])
  })

  test('a picture of 20 MB arrives', async () => {
    answer = (request, response) => request.resume().on('end', () => response.end('taken'))
    expect((await get('/api/media', {}, 'POST', 'x'.repeat(20 * 1024 * 1024))).text).toBe('taken')
  })

  test('a file of waiting times arrives while it is sent, and its answer while it is made', async () => {
    let [arrived, hears]: (() => void)[] = []
    const isArriving = new Promise<void>((resolve) => (arrived = resolve))
    const isHeard = new Promise<void>((resolve) => (hears = resolve))
    answer = (request, response) => {
      request.once('data', () => arrived?.())
      request.resume().on('end', () => {
        response.writeHead(200, { 'x-accel-buffering': 'no' }).write('begun')
        void isHeard.then(() => response.end(', taken'))
      })
    }
    const text = await new Promise<string>((resolve, reject) => {
      const sending = httpsRequest({
        ...{ host: '127.0.0.1', port: ports.tls, path: '/api/waiting-imports/check', method: 'POST' },
        ...{ headers: { 'content-length': 40 * 1024 * 1024 }, rejectUnauthorized: false, agent: false },
      })
      sending.on('error', reject)
      sending.on('response', (response) => {
        let heard = ''
        response.on('data', (piece: Buffer) => {
          heard += piece.toString()
          hears?.()
        })
        response.on('end', () => resolve(heard))
      })
      sending.write('x'.repeat(1024 * 1024))
      // the rest is sent only when the app has the beginning
      void isArriving.then(() => sending.end('x'.repeat(39 * 1024 * 1024)))
    })
    expect(text).toBe('begun, taken')
  })

  test("the edge's own answers are pages with the site's headers", async () => {
    for (const { status, text, headers } of [await get('/statz'), await get('/news', {}, 'POST', 'x'.repeat(2_000))]) {
      expect(text).toMatch(status === 404 ? '<h1>Page not found</h1>' : '<h1>This is too large</h1>')
      expect(headers).toMatchObject({
        'content-type': 'text/html',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test("the app's own errors pass as they are", async () => {
    answer = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end("the app's own")
    expect(await get('/nowhere')).toMatchObject({ status: 404, text: "the app's own" })
  })

  test('no log says near which place somebody looks, nor the token of a shared draft, also when the app fails', async () => {
    answer = (_, response) => response.destroy()
    for (const address of ['/preview/shared/TOKEN', '/preview/%73hared/TOKEN', '/%70review/shared/TOKEN'])
      await get(address)
    await get('/community-diagnostic-centres?near=PLACE')
    await get('/search?q=WORDS')
    const logs = ['error.log', 'access.log'].map((file) => readFileSync(path.join(folder, file), 'utf8'))
    expect(logs.join('')).toContain('"GET /preview/shared/..." 502')
    expect(logs.join('')).toContain('"GET /community-diagnostic-centres" 502')
    expect(logs.join('')).not.toMatch(/TOKEN|PLACE|WORDS/)
  })

  test('no copy of a search is kept, as what was typed would lie in its name, and whatever the app says of it', async () => {
    answer = (_, response) => response.writeHead(200, { 'cache-control': 's-maxage=5' }).end('found')
    for (const address of ['/search?q=TYPED', '/%73earch?q=TYPED', '//search?q=TYPED']) {
      asked = []
      await get(address)
      await get(address)
      expect([address, askedFor(address).length]).toEqual([address, 2])
    }
    const files = readdirSync(path.join(folder, 'pages'), { recursive: true, withFileTypes: true })
    const kept = files.filter((file) => file.isFile())
    expect(kept.length).toBeGreaterThan(0)
    for (const file of kept)
      expect(readFileSync(path.join(file.parentPath, file.name), 'latin1')).not.toContain('TYPED')
  })

  test('searches are limited, and other pages are not with them', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, (_, n) => get(`/search?q=made-up-${n}`)))
    const refused = all.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(15)
    expect(refused[0]?.text).toContain('Wait a minute, then try again.')
    expect(asked.filter(({ url }) => url.startsWith('/search')).length).toBeLessThan(45)
    expect((await get('/trusts')).status).toBe(200)
  })

  test('logins are limited', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => get('/api/users/login', {}, 'POST')))
    expect(all.filter(({ status }) => status === 429).length).toBeGreaterThan(5)
    expect(askedFor('/api/users/login').length).toBeLessThan(15)
  })

  test('figures are for the inside only', async () => expect((await get('/statz')).status).toBe(404))
})

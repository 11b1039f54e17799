import { readdir } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { administrator, author, password, publisher, tokenIn, type Person } from '../support/people'
import { sendRaw, type Answer } from '../support/raw-request'
import type { Site } from '../support/site'
import { expect, test } from '../support/worker-site'

// What is turned away before anything parses it, and what never becomes a page.

let site: Site
let editor: Person

test.beforeAll(async ({ site: ofWorker }) => {
  site = ofWorker
  editor = await site.server.login(publisher)
})

const json = { 'content-type': 'application/json' }
const asEditor = () => ({ authorization: `JWT ${editor.token}` })
const send = (
  method: string,
  target: string,
  headers: Readonly<Record<string, string | undefined>> = {},
  body?: Buffer | string,
) => sendRaw(site.server.url, method, target, headers, body)

const withoutWords = ({ status, text }: Answer) => [status, text.slice(0, 300)]

test.describe('size and depth', () => {
  const kilobyte = 1024
  const megabyte = 1024 * kilobyte
  const sizes: [who: string, target: string, type: string, bytes: number, loggedIn: boolean][] = [
    ['nobody', '/api/users/login', 'application/json', 16 * kilobyte + 1, false],
    ['nobody', '/api/users/logout', 'application/json', 2_000_000, false],
    ['nobody', '/api/users/reset-password', 'text/plain', 30 * megabyte, false],
    ['an editor', '/api/trusts', 'application/json', megabyte + 1, true],
    ['an editor', '/api/users/login', 'application/x-www-form-urlencoded', 3 * megabyte, true],
    ['a publisher with waiting times', '/api/waiting-imports/check', 'application/octet-stream', 65 * megabyte, true],
    ['an editor with a file', '/api/media', 'multipart/form-data; boundary=b', 22 * megabyte, true],
  ]
  for (const [who, target, type, bytes, loggedIn] of sizes)
    for (const chunked of [false, true])
      test(`${who} who sends ${bytes} bytes to ${target}${chunked ? ' in chunks' : ''} is told that it is too large`, async () => {
        const headers = {
          'content-type': type,
          ...(loggedIn ? asEditor() : {}),
          ...(chunked ? { 'transfer-encoding': 'chunked' } : {}),
        }
        const answer = await send('POST', target, headers, Buffer.alloc(bytes, '['))
        expect(withoutWords(answer)).toEqual([413, expect.stringMatching(/larger|too large/)])
      })

  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
  const form = (field: string) =>
    `--b\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${field}\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nx\r\n--b--\r\n`
  const deep: [what: string, method: string, target: string, headers: Record<string, string>, body?: string][] = [
    ['JSON', 'POST', '/api/trusts', json, nested(5_000)],
    ['lists', 'POST', '/api/trusts', json, '['.repeat(900_000)],
    ['many parts', 'POST', '/api/trusts', json, `[${'{},'.repeat(30_000)}{}]`],
    ['JSON in a form', 'POST', '/api/media', { 'content-type': 'multipart/form-data; boundary=b' }, form(nested(500))],
    ['JSON of another name', 'POST', '/api/trusts', { 'content-type': 'text/plain' }, nested(500)],
    ['a query', 'GET', `/api/trusts?where${'[a]'.repeat(200)}=1`, {}],
    ['a query in other signs', 'GET', `/api/trusts?where${'%5Ba%5D'.repeat(200)}=1`, {}],
    [
      'a query in a body',
      'POST',
      '/api/trusts',
      { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
      `where${'[a]'.repeat(200)}=1`,
    ],
    ['joins', 'GET', `/api/governance-bodies?where[${'reportingLines.to.'.repeat(18)}name][equals]=a`, {}],
    ['joins to sort by', 'GET', `/api/governance-bodies?sort=${'reportingLines.to.'.repeat(18)}name`, {}],
    [
      'a count of joins',
      'GET',
      `/api/governance-bodies/count?where[${'reportingLines.to.'.repeat(18)}name][equals]=a`,
      {},
    ],
    [
      'joins of versions',
      'GET',
      `/api/governance-bodies/versions?where[version.${'reportingLines.to.'.repeat(18)}name][equals]=a`,
      {},
    ],
    [
      'conditions',
      'GET',
      `/api/trusts?${Array.from({ length: 200 }, (_, at) => `where[or][${at}][name][equals]=a`).join('&')}`,
      {},
    ],
    [
      'joins in a body',
      'POST',
      '/api/governance-bodies',
      { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
      `where[${'reportingLines.to.'.repeat(18)}name][equals]=a`,
    ],
  ]
  for (const [what, method, target, headers, body] of deep)
    test(`${what} beyond the bounds: refused with words`, async () => {
      const answer = await send(method, target, { ...headers, ...asEditor() }, body)
      expect(withoutWords(answer)).toEqual([400, expect.stringMatching(/levels deep|parts|conditions/)])
    })

  test('a text that is far too long is refused before a pattern is tried', async () => {
    const { docs } = await editor.ask('GET', '/api/trusts?limit=1&depth=0')
    const [trust] = docs as { id: number }[] // Payload's list
    const fields = ['website', 'name', 'slug', 'odsCode', 'summary']
    const texts = [`https://${'.'.repeat(100_000)}`, ' '.repeat(500_000) + 'x', '-'.repeat(500_000)]
    for (const field of fields)
      for (const text of texts) {
        const refused = await editor.ask(
          'PATCH',
          `/api/trusts/${trust?.id}`,
          { [field]: text, _status: 'published' },
          400,
        )
        expect(JSON.stringify(refused), field).toMatch(/characters|shorter|ODS|invalid/i)
      }
  })

  test('what is within the limits is answered as ever', async () => {
    expect((await send('POST', '/api/users/logout', json, '{"a":"' + 'x'.repeat(10_000) + '"}')).status).toBe(400)
    expect(
      (await send('GET', '/api/trusts?where[or][0][name][like]=a&where[or][1][hostedCentres.name][like]=b', asEditor()))
        .status,
    ).toBeLessThan(500)
  })
})

test.describe('who and where from', () => {
  test('a preview and a page of the panel cost nothing without a login', async () => {
    const before = await site.server.rendered()
    const missing = await send('GET', '/preview/trusts/1')
    expect([missing.status, missing.text]).toEqual([404, expect.stringContaining('Page not found')])
    const panel = await send('GET', '/admin/collections/trusts?limit=10')
    expect([panel.status, panel.headers.location]).toEqual([
      307,
      '/admin/login?redirect=%2Fadmin%2Fcollections%2Ftrusts%3Flimit%3D10',
    ])
    expect((await send('GET', '/admin/login')).status).toBe(200)
    expect(await site.server.rendered()).toEqual(before)
  })

  test('an editor is answered while many try made-up links to drafts', async () => {
    const tried = Array.from({ length: 150 }, (_, n) =>
      sendRaw(site.server.direct, 'GET', `/preview/shared/${String(n).padStart(43, 'A')}`),
    )
    // once one of them is turned away, as many as may are waiting
    const isTurnedAway = async (answer: Promise<Answer>): Promise<void> => expect((await answer).status).toBe(503)
    await Promise.any(tried.map(isTurnedAway))
    const panel = await Promise.all(Array.from({ length: 5 }, () => send('GET', '/admin/account', asEditor())))
    expect(panel.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    await Promise.all(tried)
  })

  test('cached pages are sent while many ask for the page to log in', async () => {
    const order: string[] = []
    const panel = Array.from({ length: 60 }, () =>
      sendRaw(site.server.direct, 'GET', '/admin/login').then(({ status }) => order.push(`panel ${status}`)),
    )
    const pages = Array.from({ length: 20 }, () =>
      sendRaw(site.server.direct, 'GET', '/trusts').then(() => order.push('page')),
    )
    await Promise.all([...panel, ...pages])
    // all of them before the tenth page of the panel
    const tenth = order.filter((one) => one === 'panel 200').length < 10 ? order.length : order.indexOf('panel 200', 9)
    expect(order.lastIndexOf('page')).toBeLessThan(Math.max(tenth, 40))
  })

  test.describe('a page of another site', () => {
    const forms: [what: string, headers: Record<string, string>, body: string][] = [
      ['JSON', json, JSON.stringify({ email: author, password })],
      [
        'a form with parts',
        { 'content-type': 'multipart/form-data; boundary=b' },
        `--b\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify({ email: author, password })}\r\n--b--\r\n`,
      ],
      ['text', { 'content-type': 'text/plain' }, JSON.stringify({ email: author, password })],
    ]
    for (const [what, headers, body] of forms)
      for (const from of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])
        test(`cannot log anybody in with ${what} from ${JSON.stringify(from)}`, async () => {
          const answer = await send('POST', '/api/users/login', { ...headers, ...from }, body)
          expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined])
        })
    test('the own pages can', async () => {
      const answer = await send(
        'POST',
        '/api/users/login',
        { ...json, origin: site.server.url },
        JSON.stringify({ email: author, password }),
      )
      expect([answer.status, String(answer.headers['set-cookie'])]).toEqual([
        200,
        expect.stringContaining('payload-token='),
      ])
    })
  })

  test('only the server functions of the panel run, and only for who has logged in', async () => {
    const run = async (id: string, headers: Record<string, string>) =>
      (await send('POST', '/admin', { 'next-action': id, 'content-type': 'text/plain', ...headers }, '[]')).status
    expect(await run('0'.repeat(42), asEditor())).toBe(404)
    expect(await run('0'.repeat(42), {})).toBe(404)
    expect((await send('POST', '/', { 'next-action': '0'.repeat(42) }, '[]')).status).toBe(405)
  })

  for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80'])
    test(`the host "${host}" is not this site's`, async () => {
      for (const target of ['/', '/news', '/api/users/me', '/admin/login', '/no-such-page'])
        expect([400, 421]).toContain((await send('GET', target, { host })).status)
      expect((await send('GET', '/healthz', { host })).status).toBe(200)
      expect((await send('GET', '/readyz', { host })).status).toBe(200)
    })

  test('an address in absolute form is that of its path, and its host counts', async () => {
    const { host } = new URL(site.server.url)
    expect((await send('GET', `http://${host}/trusts`)).text).toBe((await send('GET', '/trusts')).text)
    expect((await send('GET', `http://${host}/admin/zz1`)).status).toBe(307)
    expect((await send('GET', `http://${host}/api/access`)).status).toBe(401)
    // the edge of the tests passes the header on, the real one what it has read
    const { direct } = site.server
    expect((await sendRaw(direct, 'GET', 'http://x/admin/zz1')).status).toBe(421)
    expect((await sendRaw(direct, 'GET', 'http://x/')).status).toBe(421)
  })
})

test.describe('what the REST API says', () => {
  test('nobody keeps it, and it holds no login', async () => {
    const login = await fetch(`${site.server.url}/api/users/login`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: administrator, password }),
    })
    const token = tokenIn(login) ?? ''
    const cookie = { cookie: `payload-token=${token}`, origin: site.server.url }
    const answers = [
      await login.text(),
      ...(await Promise.all(
        [
          ['GET', '/api/users/me'],
          ['POST', '/api/users/refresh-token'],
          ['GET', '/api/trusts?limit=1'],
          ['GET', '/api/users?limit=100&depth=0'],
          ['GET', '/api/no-such-collection'],
        ].map(async ([method = '', target = '']) => {
          const answer = await send(method, target, cookie)
          expect([target, answer.headers['cache-control']]).toEqual([target, 'no-store'])
          return answer.text
        }),
      )),
    ]
    expect(login.headers.get('cache-control')).toBe('no-store')
    for (const text of answers) expect(text).not.toMatch(/"(?:token|refreshedToken|hash|salt|resetPasswordToken)"|eyJ/)
  })
})

test.describe('addresses', () => {
  const stored = async () => (await readdir(path.join(site.data, 'page-cache', 'pages'))).length

  const odd = [
    '/anything.segments/_tree.segment.rsc',
    '/trusts.segments/_tree.segment.rsc',
    '/trusts.segments/x/__PAGE__.segment.rsc',
    '/trusts.rsc',
    '/index.rsc',
    '/trusts%2Ersc',
    '/api/access.rsc',
    '/api.segments/access.segment.rsc',
    '/admin.rsc',
    '/_next/data/x/trusts.json',
    '/_next/data/x/api/access.json',
    '/trusts%3Fx=1',
    '/trusts%23x',
    '/community-diagnostic-centres%3Ftest=ct-scan',
    '/_next/static/..%2fserver/x.js',
    '/TRUSTS',
    '/trusts;x=1',
    '/trusts/.',
  ]
  for (const target of odd)
    test(`GET ${target} is no page`, async () => {
      await site.server.rendered()
      const before = await stored()
      for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }, asEditor()])
        expect((await send('GET', target, headers)).status, JSON.stringify(headers)).toBeGreaterThanOrEqual(300)
      expect(await stored()).toBe(before)
    })

  test('a page is the same document, whatever Next headers ask for it', async () => {
    const { text } = await send('GET', '/trusts')
    for (const headers of [
      { rsc: '1' },
      { 'next-router-segment-prefetch': '/_tree', rsc: '1' },
      { 'next-action': 'x' },
    ])
      for (const target of ['/trusts', '/trusts?_rsc=abc', '/trusts?__nextDataReq=1'])
        expect((await send('GET', target, headers)).text).toBe(text)
  })

  test('no made-up address answers 200, or leaves anything on disk', async () => {
    test.setTimeout(180_000)
    const sitemap = (await site.server.get('/sitemap.xml')).text
    const known = new Set([
      ...[...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
      ...[
        '/sitemap.xml',
        '/robots.txt',
        '/news/feed.xml',
        '/.well-known/security.txt',
        '/healthz',
        '/readyz',
        '/statz',
      ],
      ...[
        '/admin/login',
        '/admin/logout',
        '/admin/logout-inactivity',
        '/admin/forgot',
        '/admin/unauthorized',
        '/api/users/me',
      ],
    ])
    const pathOf = (target: string) =>
      target
        .replace(/^https?:\/\/[^/]*/i, '')
        .split('?', 1)[0]
        ?.replace(/(?<!\/)\/$/, '') || '/'
    const word = fc.constantFrom(
      ...[
        'trusts',
        'news',
        'admin',
        'api',
        'access',
        'users',
        'me',
        'preview',
        '1',
        'page',
        'files',
        'assets',
        '_next',
        'static',
        'data',
      ],
      ...[
        '.segments',
        '_tree.segment.rsc',
        '.rsc',
        'index',
        '.well-known',
        '%2e%2e',
        '%2f',
        '%3F',
        '%23',
        '%00',
        '%',
        ';',
        '..',
        '@',
        ':',
        '~',
        '%E2%80%93',
        '%EF%BF%BE',
        '__proto__',
        'constructor',
      ],
    )
    const segment = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('')),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
    )
    const query = fc.constantFrom('', '?_rsc=1', '?x=1', '?test=ct-scan', '?__nextDataReq=1', '?/../admin')
    const origin = fc.constantFrom('', '', '', `http://${new URL(site.server.url).host}`, 'http://x')
    const target = fc
      .tuple(origin, fc.array(segment, { minLength: 1, maxLength: 4 }), query)
      .map(([host, segments, asked]) => `${host}/${segments.join('/')}${asked}`)
    await site.server.rendered()
    const before = await stored()
    await fc.assert(
      fc.asyncProperty(target, fc.constantFrom({}, { rsc: '1' }), async (sent, headers) => {
        fc.pre(!known.has(pathOf(sent)))
        const { status } = await send('GET', sent, headers)
        expect([sent, status]).not.toEqual([sent, 200])
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
    await site.server.rendered()
    expect(await stored()).toBe(before)
  })
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { theInternet } from '@/publishing/links/ask-once'
import { checkLink, type Outcome } from '@/publishing/links/check-link'
import { isPublicAddress } from '@/publishing/links/public-addresses'

// A real server of our own, which the check is told to allow; the internet is never asked.

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let port = 0
let asked: string[] = []
let agents: string[] = []
const pages: Record<string, Handler> = {}

const answering =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end()

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
    agents.push(request.headers['user-agent'] ?? '')
    const { pathname } = new URL(request.url ?? '/', 'http://a')
    ;(pages[pathname] ?? answering(404))(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port // it listens
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})
beforeEach(() => {
  asked = []
  agents = []
})

const userAgent = 'PortalLinkCheck/1 (+https://portal.example)'
const here = { name: () => true, address: (ip: string) => ip === '127.0.0.1', port: (one: number) => one === port }
const check = (path: string, host = '127.0.0.1', timeout = 2_000): Promise<Outcome> =>
  checkLink(`http://${host}:${port}${path}`, { allowed: here, timeout, userAgent })
const certain = (problem: unknown) => ({ works: false, isCertain: true, problem })
const uncertain = (problem: unknown) => ({ works: false, isCertain: false, problem })

test('a page that is there is asked for its head alone, and told who asks', async () => {
  pages['/there'] = answering(200)
  expect(await check('/there')).toEqual({ works: true })
  expect(asked).toEqual(['HEAD /there'])
  expect(agents).toEqual([userAgent])
})

test('a name is looked up, and asked where all its addresses may be', async () => {
  pages['/there'] = answering(200)
  const both = { ...here, address: (ip: string) => ip === '127.0.0.1' || ip === '::1' }
  const asking = { allowed: both, timeout: 2_000, userAgent }
  expect(await checkLink(`http://localhost:${port}/there`, asking)).toEqual({ works: true })
})

test.each([
  [404, certain(expect.stringContaining('not there'))],
  [410, certain(expect.stringContaining('not there'))],
  [500, uncertain(expect.stringContaining('(500)'))],
  [503, uncertain(expect.stringContaining('(503)'))],
  [401, { works: true }],
  [403, { works: true }],
  [429, { works: true }],
])('an answer of %i', async (status, outcome) => {
  pages['/answer'] = answering(status)
  expect(await check('/answer')).toEqual(outcome)
})

test('a server that refuses HEAD is asked with GET, and its text is not read', async () => {
  let close: () => void = () => undefined
  const closed = new Promise<void>((done) => (close = done))
  pages['/get'] = (request, response) => {
    if (request.method === 'HEAD') return void response.writeHead(405).end()
    response.writeHead(200)
    const more = setInterval(() => response.write('x'.repeat(1024)), 5)
    response.on('close', () => {
      clearInterval(more)
      close()
    })
  }
  expect(await check('/get')).toEqual({ works: true })
  expect(asked).toEqual(['HEAD /get', 'GET /get'])
  await closed
})

test('where it leads is followed to its end, and no further than 5 times', async () => {
  pages['/moved'] = answering(301, { location: '/there' })
  pages['/there'] = answering(200)
  expect(await check('/moved')).toEqual({ works: true })
  pages['/moved'] = answering(302, { location: '/gone' })
  expect(await check('/moved')).toEqual(certain(expect.stringContaining('not there')))
  pages['/circle'] = answering(302, { location: '/circle' })
  asked = []
  expect(await check('/circle')).toEqual(certain(expect.stringContaining('without an end')))
  expect(asked).toHaveLength(6)
})

test('a server that never answers is left after the time', async () => {
  pages['/slow'] = () => undefined
  expect(await check('/slow', '127.0.0.1', 50)).toEqual(uncertain('the site did not answer'))
})

test('a server that is not there, and one that says what is no HTTP', async () => {
  const away = { name: () => true, address: () => true, port: () => true }
  expect(await checkLink('http://127.0.0.1:9/', { allowed: away, timeout: 2_000, userAgent })).toMatchObject({
    works: false,
  })
  pages['/odd'] = (request) => void request.socket.end('nonsense\r\n\r\n')
  expect(await check('/odd')).toEqual(uncertain('the site did not answer'))
  pages['/large'] = answering(200, { 'x-large': 'x'.repeat(32_000) })
  expect(await check('/large')).toEqual(uncertain('the site did not answer'))
})

describe('what is not of the public internet is never connected to', () => {
  const internet = { allowed: theInternet, timeout: 2_000, userAgent }
  const notPublic = certain('the address is not one of the public internet')

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'https://10.0.0.1/',
    'https://192.168.1.1:8443/',
    'ftp://93.184.215.14/',
    'https://93.184.215.14:5432/',
  ])('%s', async (address) => expect(await checkLink(address, internet)).toEqual(notPublic))

  test('nor by a redirect', async () => {
    for (const location of [
      'http://10.0.0.1/',
      'http://[::1]/',
      `http://127.0.0.1:${port + 1}/`,
      'file:///etc/passwd',
    ]) {
      pages['/inside'] = answering(302, { location })
      expect(await check('/inside')).toEqual(notPublic)
    }
  })

  test('nor by a name that has such an address', async () => {
    // the same name, the same server: only the rule differs
    const none = { ...here, address: () => false }
    expect(await checkLink(`http://localhost:${port}/there`, { allowed: none, timeout: 2_000, userAgent })).toEqual(
      notPublic,
    )
    expect(asked).toEqual([])
  })
})

test.each([
  ['8.8.8.8', true],
  ['93.184.215.14', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.0.2.1', false],
  ['198.19.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::808:808', false],
  ['fc00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['2002:7f00:1::', false],
  ['2001:0:4136:e378::', false],
  ['2001:db8::1', false],
  ['example.org', false],
  ['', false],
])('%s is of the public internet: %s', (address, is) => expect(isPublicAddress(address)).toBe(is))

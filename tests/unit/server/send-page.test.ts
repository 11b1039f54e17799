import { Agent, createServer, get, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { CachedPage } from '@/server/page-cache/cached-page'
import { compressed } from '@/server/page-cache/compress'
import { sendPage } from '@/server/send-page'

const text = 'Diagnostics for Lancashire. '.repeat(40)
let page: CachedPage
let server: Server

beforeAll(async () => {
  page = {
    key: '/',
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    tags: [],
    expiresAt: Infinity,
    hash: 'a-hash',
    bodies: await compressed(Buffer.from(text), 'text/html'),
    links: [],
    immutable: false,
    revision: 0,
  }
  server = createServer((request, response) => sendPage(request, response, page)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
})
afterAll(() => server.close())

interface Received {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Everything that the server sends to a request written by hand. */
const raw = async (request: string): Promise<string> => {
  const { port } = server.address() as AddressInfo // it listens on a port
  const socket = connect(port, '127.0.0.1')
  socket.end(request)
  return readText(socket)
}

const received = (headers: Record<string, string> = {}, method = 'GET', agent?: Agent): Promise<Received> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo // it listens on a port
    get({ host: '127.0.0.1', port, method, headers, agent }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    }).on('error', reject)
  })

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip', 'br;q=0, gzip', gunzipSync],
  [undefined, 'gzip;q=0, br;q=0', (body: Buffer) => body],
  [undefined, 'identity', (body: Buffer) => body],
] as const)('the body is coded as %s for "%s", and says so', async (coding, accepted, decode) => {
  const [first, again] = [
    await received({ 'accept-encoding': accepted }),
    await received({ 'accept-encoding': accepted }),
  ]
  for (const { status, headers, body } of [first, again]) {
    expect([status, headers['content-encoding'], headers['content-length'], headers.vary]).toEqual([
      200,
      coding,
      String(body.length),
      'Accept-Encoding',
    ])
    expect(decode(body).toString()).toBe(text)
  }
})

test('without accept-encoding the body is not coded', async () => {
  const { headers, body } = await received()
  expect([headers['content-encoding'], body.toString()]).toEqual([undefined, text])
})

test('a HEAD gets the headers of the GET', async () => {
  const [head, whole] = [await received({}, 'HEAD'), await received()]
  const { date: _, ...headers } = head.headers
  expect(whole.headers).toMatchObject(headers)
  expect(headers['content-length']).toBe(String(text.length))
  expect(head.body).toHaveLength(0)
})

test.each([
  ['W/"a-hash"', 304],
  ['"a-hash"', 304],
  ['"other", W/"a-hash"', 304],
  ['*', 304],
  ['"other"', 200],
])('to a client that has %s the status is %i', async (etag, status) => {
  const answer = await received({ 'if-none-match': etag })
  expect([answer.status, answer.headers.etag]).toEqual([status, 'W/"a-hash"'])
  expect(answer.body.length > 0).toBe(status === 200)
})

test('what is not there is sent whole, whatever the client has', async () => {
  const there = page
  page = { ...there, status: 404 }
  const answer = await received({ 'if-none-match': '*' })
  page = there
  expect([answer.status, answer.body.toString(), answer.headers.etag]).toEqual([404, text, undefined])
})

test('each response on a connection has all headers, a date of its own second, and its own body', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const first = await received({ 'accept-encoding': 'gzip' }, 'GET', agent)
  const second = await received({ 'accept-encoding': 'gzip' }, 'GET', agent)
  const third = await received({ 'accept-encoding': 'br' }, 'GET', agent)
  agent.destroy()
  const { date, ...headers } = second.headers
  expect(first.headers).toMatchObject(headers)
  expect(headers).toMatchObject({ connection: 'keep-alive', 'content-encoding': 'gzip', etag: 'W/"a-hash"' })
  expect(Math.abs(Date.now() - Date.parse(date ?? ''))).toBeLessThan(5_000)
  expect(gunzipSync(second.body).toString()).toBe(text)
  expect(brotliDecompressSync(third.body).toString()).toBe(text)
})

test('a client that closes its connection is told so, and one of HTTP/1.0 is answered', async () => {
  await received()
  const { headers, body } = await received({ connection: 'close' })
  expect([headers.connection, body.toString()]).toEqual(['close', text])
  expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 200 OK\r\n[\s\S]*connection: close\r\n[\s\S]*Lancashire/i,
  )
})

import { createServer, get, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { limitConnections } from '@/server/connections'
import { type FilePage, sendFile } from '@/server/send-file'
import type { Storage } from '@/server/storage/storage'

// Storages that fail in ways which a disk cannot be made to.

const page: FilePage = {
  key: '/files/a.txt',
  status: 200,
  headers: { 'content-type': 'text/plain' },
  storageKey: 'documents/a.txt',
  tags: [],
  expiresAt: Infinity,
  hash: '',
  bodies: { identity: Buffer.alloc(0) },
  links: [],
  immutable: false,
  revision: 0,
}
const content = Buffer.alloc(2 ** 20, 'a')
const working: Storage = {
  stat: async () => ({ size: content.length, modifiedAt: new Date('2026-01-01T00:00:00.500Z') }),
  read: async (_, range) => Readable.from([range ? content.subarray(range.start, range.end + 1) : content]),
  write: () => Promise.reject(new Error('not used')),
  list: () => Promise.reject(new Error('not used')),
  deleteUnfinished: () => Promise.reject(new Error('not used')),
  delete: () => Promise.reject(new Error('not used')),
}

let server: Server
let storage: Storage
let logged: string[]
let sent: Promise<void>

beforeEach(async () => {
  logged = []
  storage = working
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (words: unknown) => void logged.push(String(words)),
  }
  server = createServer((request, response) => {
    sent = sendFile(request, response, page, { log, storage })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
})
afterEach(() => server.close())

const requested = (method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{
    status: number | undefined
    bytes: number
    whole: boolean
    headers: IncomingHttpHeaders
  }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo // it listens on a port
    const options = { host: '127.0.0.1', port, method, headers, agent: false }
    get(options, (response) => {
      let bytes = 0
      response.on('data', (piece: Buffer) => (bytes += piece.length))
      response.on('error', () => undefined) // seen in `complete`
      response.on('close', () =>
        resolve({ status: response.statusCode, bytes, whole: response.complete, headers: response.headers }),
      )
    }).on('error', reject)
  })

test('a file is sent whole, its headers alone to a HEAD, nothing to a client that has it', async () => {
  expect(await requested()).toMatchObject({ status: 200, bytes: content.length, whole: true })
  expect(await requested('HEAD')).toMatchObject({ status: 200, bytes: 0, whole: true })
  expect(await requested('GET', { 'if-none-match': '*' })).toMatchObject({ status: 304, bytes: 0, whole: true })
  expect(logged).toEqual([])
})

test('a file that cannot be opened is logged and not available', async () => {
  storage = { ...working, read: () => Promise.reject(new Error('EIO: i/o error')) }
  expect(await requested()).toMatchObject({ status: 503, whole: true })
  expect(logged).toEqual(['documents/a.txt could not be read: EIO: i/o error'])
})

test('a file that fails in the middle is logged and cut off, so that nobody takes it for whole', async () => {
  const half = async function* () {
    yield content.subarray(0, 1000)
    throw new Error('EIO: i/o error')
  }
  storage = { ...working, read: async () => Readable.from(half()) }
  expect(await requested()).toMatchObject({ status: 200, whole: false })
  await sent
  expect(logged).toEqual(['documents/a.txt could not be read: EIO: i/o error'])
})

test('a file that is missing is logged, with what to do', async () => {
  storage = { ...working, stat: async () => null, read: async () => null }
  expect(await requested()).toMatchObject({ status: 404 })
  expect(logged).toEqual([expect.stringMatching(/documents\/a\.txt is missing.*backup/)])
})

test('a client that leaves is no error', async () => {
  const endless = async function* () {
    for (;;) yield content
  }
  storage = { ...working, read: async () => Readable.from(endless()) }
  const { port } = server.address() as AddressInfo // it listens on a port
  await new Promise<void>((resolve) => {
    get({ host: '127.0.0.1', port, agent: false }, (response) =>
      response.once('data', () => {
        response.destroy()
        resolve()
      }),
    )
  })
  await sent
  expect(logged).toEqual([])
})

const etag = `"${Buffer.from(page.storageKey).toString('base64url')}"`

test.each([
  [{ range: 'bytes=0-9' }, 206, 10, `bytes 0-9/${content.length}`],
  [{ range: 'bytes=1048570-' }, 206, 6, `bytes 1048570-1048575/${content.length}`],
  [{ range: 'bytes=-5' }, 206, 5, `bytes 1048571-1048575/${content.length}`],
  [{ range: 'bytes=0-99999999' }, 206, content.length, `bytes 0-1048575/${content.length}`],
  [{ range: 'bytes=-99999999' }, 206, content.length, `bytes 0-1048575/${content.length}`],
  [{ range: 'bytes=0-9', 'if-range': etag }, 206, 10, `bytes 0-9/${content.length}`],
  [{ range: 'bytes=0-9', 'if-range': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 206, 10, `bytes 0-9/${content.length}`],
  [{ range: 'bytes=0-9', 'if-range': '"other"' }, 200, content.length, undefined],
  [{ range: 'bytes=0-9', 'if-range': `W/${etag}` }, 200, content.length, undefined],
  [{ range: 'bytes=0-9', 'if-range': 'Thu, 01 Jan 2025 00:00:00 GMT' }, 200, content.length, undefined],
  [{ range: 'bytes=0-1,5-6' }, 200, content.length, undefined],
  [{ range: 'bytes=9-0' }, 200, content.length, undefined],
  [{ range: 'lines=0-9' }, 200, content.length, undefined],
  [{ range: 'bytes=-' }, 200, content.length, undefined],
  [{ range: 'bytes=1048576-' }, 416, 26, `bytes */${content.length}`],
  [{ range: 'bytes=-0' }, 416, 26, `bytes */${content.length}`],
  [{ range: 'bytes=0-9', 'if-none-match': etag }, 304, 0, undefined],
  [{ 'if-modified-since': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 304, 0, undefined],
  [{ 'if-modified-since': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 200, content.length, undefined],
])('to %j the answer is %i with %i bytes', async (headers, status, bytes, part) => {
  const answer = await requested('GET', headers)
  expect(answer).toMatchObject({ status, bytes, whole: true })
  expect(answer.headers['content-range']).toBe(part)
  expect(answer.headers['accept-ranges']).toBe(bytes > 26 || status === 206 ? 'bytes' : undefined)
})

test('a HEAD says that parts can be had, and when the file was changed', async () => {
  const { headers, status } = await requested('HEAD', { range: 'bytes=0-9' })
  expect([status, headers['accept-ranges'], headers['last-modified'], headers['content-length']]).toEqual([
    200,
    'bytes',
    'Thu, 01 Jan 2026 00:00:00 GMT',
    String(content.length),
  ])
})

test('a reader that stops reading is cut off', async () => {
  limitConnections(server, { request: 1_000, idle: 200 })
  const large = Buffer.alloc(64 * 2 ** 20)
  storage = {
    ...working,
    stat: async () => ({ size: large.length, modifiedAt: new Date() }),
    read: async () => Readable.from([large]),
  }
  const { port } = server.address() as AddressInfo // it listens on a port
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n'))
  socket.pause()
  await new Promise((resolve) => server.once('request', resolve))
  await expect(
    new Promise((resolve) => {
      const count = () => server.getConnections((_, open) => (open === 0 ? resolve('cut off') : setTimeout(count, 20)))
      setTimeout(count, 20)
    }),
  ).resolves.toBe('cut off')
  await sent
  expect(logged).toEqual([])
  socket.destroy()
})

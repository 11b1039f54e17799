import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { type FilePage, sendFile } from '@/server/files'
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
  stat: async () => ({ size: content.length, modifiedAt: new Date() }),
  read: async () => Readable.from([content]),
  write: () => Promise.reject(new Error('not used')),
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
  new Promise<{ status: number | undefined; bytes: number; whole: boolean }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo // it listens on a port
    const options = { host: '127.0.0.1', port, method, headers, agent: false }
    get(options, (response) => {
      let bytes = 0
      response.on('data', (piece: Buffer) => (bytes += piece.length))
      response.on('error', () => undefined) // seen in `complete`
      response.on('close', () => resolve({ status: response.statusCode, bytes, whole: response.complete }))
    }).on('error', reject)
  })

test('a file is sent whole, its headers alone to a HEAD, nothing to a client that has it', async () => {
  expect(await requested()).toEqual({ status: 200, bytes: content.length, whole: true })
  expect(await requested('HEAD')).toEqual({ status: 200, bytes: 0, whole: true })
  expect(await requested('GET', { 'if-none-match': '*' })).toEqual({ status: 304, bytes: 0, whole: true })
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

import { createHash } from 'node:crypto'
import type { CachedPage } from './cached-page'

/** The start of a file: all of the page but its bodies, and the length of each body. */
interface Head extends Omit<CachedPage, 'bodies' | 'expiresAt' | 'revision'> {
  lengths: { identity: number; gzip?: number; br?: number }
}

// A file is a checksum of all that follows it, the length of the head in 4 bytes, the head as JSON, the bodies.

const checksumLength = 32
const headStart = checksumLength + 4
const checksumOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** The bytes of a page's file. */
export function pack({ bodies, expiresAt: _expiresAt, revision: _revision, ...rest }: CachedPage): Buffer {
  const { identity, gzip, br } = bodies
  const head: Head = { ...rest, lengths: { identity: identity.length, gzip: gzip?.length, br: br?.length } }
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const content = Buffer.concat([length, text, identity, gzip ?? Buffer.alloc(0), br ?? Buffer.alloc(0)])
  return Buffer.concat([checksumOf(content), content])
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isLength = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

const isStatus = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 200 && Number(value) < 600
/** What Node would refuse to send costs the page, not the response. */
const isHeader = ([name, value]: [string, unknown]): boolean =>
  /^[\w-]+$/.test(name) && isText(value) && /^[\t\x20-\x7e]*$/.test(value)

/** Whether a head is one: another version of this program, or anybody, may have written the file. */
const isHead = (head: unknown): head is Head =>
  isRecord(head) &&
  isText(head.key) &&
  isStatus(head.status) &&
  isRecord(head.headers) &&
  Object.entries(head.headers).every(isHeader) &&
  (head.storageKey === undefined || isText(head.storageKey)) &&
  isTexts(head.tags) &&
  isText(head.hash) &&
  isTexts(head.links) &&
  typeof head.immutable === 'boolean' &&
  (head.madeUp === undefined || typeof head.madeUp === 'boolean') &&
  (head.note === undefined || isText(head.note)) &&
  isRecord(head.lengths) &&
  isLength(head.lengths.identity) &&
  (head.lengths.gzip === undefined || isLength(head.lengths.gzip)) &&
  (head.lengths.br === undefined || isLength(head.lengths.br))

/** A page from the bytes of its file, or null where they are damaged. It is stale: its revision comes before all others. */
export function unpack(file: Buffer): CachedPage | null {
  if (file.length < headStart || !checksumOf(file.subarray(checksumLength)).equals(file.subarray(0, checksumLength)))
    return null
  const start = headStart + file.readUInt32BE(checksumLength)
  const head = parsed(file.toString('utf8', headStart, start))
  if (!isHead(head)) return null
  const { lengths, ...rest } = head
  const toGzip = start + lengths.identity
  const toBr = toGzip + (lengths.gzip ?? 0)
  if (file.length !== toBr + (lengths.br ?? 0)) return null
  const bodies = {
    identity: file.subarray(start, toGzip),
    ...(lengths.gzip === undefined ? {} : { gzip: file.subarray(toGzip, toBr) }),
    ...(lengths.br === undefined ? {} : { br: file.subarray(toBr) }),
  }
  return { ...rest, bodies, expiresAt: Infinity, revision: -1 }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null // not a head, so the caller takes the file for damaged
  }
}

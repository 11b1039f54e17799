import type { IncomingHttpHeaders } from 'node:http'
import type { ByteRange, StoredFile } from './storage/storage'

/** The part of a file that a request asks for: null for all of it, 'unsatisfiable' where the file has no such part. */
export type RequestedRange = ByteRange | 'unsatisfiable' | null

/** One range of bytes; what asks for several, or is not written as one, is answered with the whole file (RFC 9110, 14.2). */
const oneRange = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i

/** Whether the client has begun with this version of the file (RFC 9110, 13.1.5); without the header it is the only one. */
function isSameVersion(ifRange: string | undefined, etag: string | undefined, { modifiedAt }: StoredFile): boolean {
  if (ifRange === undefined) return true
  if (/^(?:W\/)?"/.test(ifRange)) return ifRange === etag && !ifRange.startsWith('W/')
  return Date.parse(ifRange) === Math.floor(modifiedAt.getTime() / 1000) * 1000
}

/** @param etag of the file, if it has one */
export function requestedRange(
  headers: IncomingHttpHeaders,
  file: StoredFile,
  etag: string | undefined,
): RequestedRange {
  const [, first = '', last = ''] = oneRange.exec(headers.range ?? '') ?? []
  if (first === '' && last === '') return null
  const ifRange = headers['if-range']
  if (!isSameVersion(Array.isArray(ifRange) ? ifRange[0] : ifRange, etag, file)) return null
  const { size } = file
  if (first === '') {
    // the last so many bytes
    return Number(last) === 0 || size === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, size - Number(last)), end: size - 1 }
  }
  if (last !== '' && Number(last) < Number(first)) return null
  if (Number(first) >= size) return 'unsatisfiable'
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}

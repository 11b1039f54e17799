import { crc32, deflateRawSync } from 'node:zlib'
import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

export interface ZipEntry {
  name: string
  content: Readable | Buffer | string
  /** what the zip says of its size, where that is not true */
  said?: number
  /** the CRC-32 that the zip says, where that is not true */
  sum?: number
  /** the way of packing that the zip says, where that is not true */
  method?: number
  /** where the zip says that it lies, where that is not true */
  place?: number
}

const bytesOf = async (content: ZipEntry['content']): Promise<Buffer> => {
  if (typeof content === 'string' || Buffer.isBuffer(content)) return Buffer.from(content)
  const pieces: Buffer[] = []
  for await (const piece of content) pieces.push(piece as Buffer) // a stream of bytes
  return Buffer.concat(pieces)
}

/** Writes a zip (PKWARE's APPNOTE, 4.3), also one that lies about what it holds. */
export async function zipOf(entries: readonly ZipEntry[], to: Writable): Promise<void> {
  const central: Buffer[] = []
  let offset = 0
  for (const { content, method, name, place: saidPlace, said, sum } of entries) {
    const bytes = await bytesOf(content)
    const [packed, label] = [deflateRawSync(bytes), Buffer.from(name)]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(method ?? 8, 4)
    fields.writeUInt32LE(sum ?? crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(said ?? bytes.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, label, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(saidPlace ?? offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, label]))
    to.write(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  to.end(Buffer.concat([directory, end]))
  await finished(to)
}

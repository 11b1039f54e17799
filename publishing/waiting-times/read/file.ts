import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { PassThrough, type Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { APIError } from 'payload'
import { formatCount } from '@/domain/formatting/numbers'
import { Gathering, type Gathered, type KnownTrust } from '@/domain/waiting-times/import/gather'
import { refuse } from '../../workflow/refuse'
import { fileLimits } from './limits'
import { watched } from './watched'
import { openZip } from './zip'

interface Reading {
  trusts: readonly KnownTrust[]
  /** 'YYYY-MM-DD' */
  today: string
  /** is told now and then how many rows have been read */
  onRows?: (rows: number) => void
}

/** What a file holds, and what it is known by. */
export interface FileRead extends Gathered {
  /** SHA-256 in hexadecimal */
  checksum: string
}

/** Rows between two words of how far it is. */
const often = 5_000

async function beginOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Refuses what is no text before a parser makes something of it. */
function refuseOther(begin: Buffer): void {
  if (begin[0] === 0xff || begin[0] === 0xfe)
    refuse(
      'The file is saved as Unicode text (UTF-16). Save it as "CSV UTF-8", or choose the file as it was downloaded.',
    )
  if (begin.includes(0)) refuse('This is neither a CSV file nor a zip. Choose the "full extract" of NHS England.')
  if (begin.toString('latin1').trimStart().startsWith('<'))
    refuse('This is a page of a website, not the file. Open the page, and download the file that it links to.')
}

async function opened(
  path: string,
): Promise<{ stream: Readable; compared: Transform; close: () => void; isZip: boolean }> {
  const begin = await beginOf(path)
  if (begin.length >= 4 && begin.readUInt32LE(0) === 0x04034b50) return { ...(await openZip(path)), isZip: true }
  refuseOther(begin)
  const stream = createReadStream(path)
  return { stream, compared: new PassThrough(), close: () => stream.destroy(), isZip: false }
}

/** What the libraries throw of a file, in words. @throws APIError, or what is no fault of the file */
function refuseUnreadable(error: unknown, isZip: boolean): never {
  if (error instanceof CsvError) {
    const { code, lines } = error
    const where = typeof lines === 'number' ? ` near line ${lines}` : ''
    return refuse(
      code === 'CSV_MAX_RECORD_SIZE'
        ? `A line${where} is too long. A quotation mark may not be closed.`
        : `A quotation mark${where} is in the wrong place. The file is cut off, or was changed.`,
    )
  }
  // zlib and yauzl: more, less or other bytes than the zip says
  if (isZip && !(error instanceof APIError))
    return refuse('The zip is damaged: what it holds is not what it says. Download it again.')
  throw error
}

/**
 * Reads a file of waiting times, a CSV or the zip that one comes in, line by line: what is kept in memory does not grow with the file.
 *
 * @throws APIError in words where it cannot be read at all; what is wrong with its rows is in the answer
 */
export async function readFigures(path: string, { onRows, today, trusts }: Reading): Promise<FileRead> {
  const gathering = new Gathering({ trusts, today })
  const { close, compared, isZip, stream } = await opened(path)
  const { endsWithLine, passing } = watched()
  let told = 0
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: fileLimits.line,
    // nothing is passed on: the lines are taken as they come
    on_record: (cells: string[], { lines }) => {
      gathering.add(cells, lines)
      if (gathering.isHopeless) refuse('This is another file.') // its problems say so, see below
      if (gathering.rowsRead >= told + often) onRows?.((told = gathering.rowsRead))
      if (gathering.rowsRead > fileLimits.rows) refuse(`The file has more than ${formatCount(fileLimits.rows)} rows.`)
      return null
    },
  })
  try {
    parser.resume()
    await pipeline(stream, compared, passing, parser)
  } catch (error) {
    // of another file it is said what it is not, whatever comes after its first line
    if (!gathering.isHopeless) refuseUnreadable(error, isZip)
  } finally {
    close()
  }
  return { ...gathering.end(endsWithLine()), checksum: await checksumOf(path) }
}

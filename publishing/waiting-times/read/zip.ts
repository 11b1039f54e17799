import { Transform, type Readable } from 'node:stream'
import { APIError } from 'payload'
import { openPromise, type Entry } from 'yauzl'
import { refuse } from '../../workflow/refuse'
import { crc32 } from './crc32'
import { fileLimits } from './limits'

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

/** Folders, and what macOS adds to each file. */
const isFile = ({ fileName }: Entry): boolean => !fileName.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(fileName)

/** @throws APIError in words where a zip is more than a month's file in a folder */
function theCsv(entries: readonly Entry[]): Entry {
  const csv = entries.filter((entry) => isFile(entry) && /\.csv$/i.test(entry.fileName))
  const [entry, second] = csv
  if (!entry) {
    const isWorkbook = entries.some(({ fileName }) => fileName.startsWith('xl/'))
    return refuse(
      isWorkbook
        ? 'This is an Excel workbook. Choose the CSV file that NHS England calls "full extract", or the zip that it comes in.'
        : 'The zip holds no CSV file.',
    )
  }
  if (second)
    return refuse(
      `The zip holds ${csv.length} CSV files, and one is read: take the others out, or choose the CSV itself.`,
    )
  if (entry.isEncrypted()) return refuse('The file in the zip is protected with a password.')
  if (entry.uncompressedSize > fileLimits.unpacked)
    return refuse(
      `The file in the zip has ${megabytes(entry.uncompressedSize)}MB; ${megabytes(fileLimits.unpacked)}MB is the most. A month's file has about 35MB.`,
    )
  return entry.uncompressedSize > fileLimits.ratio * entry.compressedSize
    ? refuse(
        `The file in the zip is more than ${fileLimits.ratio} times larger than packed, as no file of figures is. It was not opened.`,
      )
    : entry
}

/** Passes bytes on, and fails at their end where they are not those that were packed: yauzl compares their number alone. */
const compared = (packed: number): Transform => {
  let sum = 0
  return new Transform({
    transform(piece: Buffer, _, done) {
      sum = crc32(piece, sum)
      done(null, piece)
    },
    flush: (done) => done(sum === packed ? null : new Error('The CRC-32 of the file in the zip is another one.')),
  })
}

/**
 * Opens the one CSV of a zip. Its sizes are looked at before anything is unpacked, and yauzl ends the stream where more comes than the
 * zip says. `compared` has to stand behind the stream.
 *
 * @throws APIError in words
 */
export async function openZip(path: string): Promise<{ stream: Readable; compared: Transform; close: () => void }> {
  const zip = await openPromise(path, { autoClose: false }).catch(() =>
    refuse('The zip cannot be opened: it is cut off or damaged. Download it again.'),
  )
  try {
    if (zip.entryCount > fileLimits.entries)
      refuse(`The zip holds ${zip.entryCount} files; ${fileLimits.entries} is the most that is looked through.`)
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const entry = theCsv(entries)
    const stream = await zip.openReadStreamPromise(entry)
    return { stream, compared: compared(entry.crc32), close: () => zip.close() }
  } catch (error) {
    zip.close()
    // an error of the system is ours; any other is what yauzl does not take: a name that leads out of the zip, a way of packing, a wrong place
    if (error instanceof APIError || 'syscall' in (error as object)) throw error
    return refuse(
      'The zip cannot be read: it is damaged, or made in an unusual way. Download it again, or choose the CSV that is in it.',
    )
  }
}

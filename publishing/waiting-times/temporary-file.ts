import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { refuse } from '../workflow/refuse'
import { fileLimits } from './read/limits'

const prefix = 'waiting-times-'
/** A process that ended in between leaves its file behind, in ms. */
const longest = 60 * 60 * 1000

const folder = (): string => path.join(path.resolve(process.env.PORTAL_DATA || '.data'), 'tmp')

async function removeLeft(): Promise<void> {
  for (const name of await readdir(folder())) {
    if (!name.startsWith(prefix)) continue
    const file = path.join(folder(), name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() })) // another removes it
    if (mtimeMs < Date.now() - longest) await rm(file, { force: true })
  }
}

const limited = (): Transform => {
  let length = 0
  return new Transform({
    transform(piece: Buffer, _, done) {
      length += piece.length
      if (length <= fileLimits.bytes) return done(null, piece)
      try {
        refuse(`The file is larger than ${fileLimits.bytes / 1024 / 1024}MB. Choose the zip that it comes in.`, 413)
      } catch (error) {
        done(error as Error) // the refusal
      }
    },
  })
}

/**
 * Writes the body of a request into a file, bit by bit.
 *
 * @returns where it lies, and how it is removed
 * @throws APIError 413 for too large a body; then, as with a client that leaves, nothing is left behind
 */
export async function receivedFile(
  body: ReadableStream<Uint8Array> | null,
): Promise<{ path: string; remove: () => Promise<void> }> {
  await mkdir(folder(), { recursive: true })
  await removeLeft()
  const file = path.join(folder(), `${prefix}${randomBytes(9).toString('base64url')}`)
  const remove = () => rm(file, { force: true })
  try {
    await pipeline(
      Readable.fromWeb(body ?? refuse('Choose a file.')),
      limited(),
      createWriteStream(file, { mode: 0o600 }),
    )
    return { path: file, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

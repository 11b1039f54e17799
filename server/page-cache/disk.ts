import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Document } from './cached-page'

/** What stands before the bodies in a file: all of the document but them, and how long each is. */
interface Head extends Omit<Document, 'bodies' | 'until' | 'number'> {
  lengths: { identity: number; gzip?: number; br?: number }
}

/** How many documents stay on disk at most, and after how many writings that is looked at. */
const most = 20_000
const lookedAtEvery = 500

const fileNameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

function packed({ bodies, until: _until, number: _number, ...rest }: Document): Buffer {
  const { identity, gzip, br } = bodies
  const head: Head = { ...rest, lengths: { identity: identity.length, gzip: gzip?.length, br: br?.length } }
  const text = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length)
  return Buffer.concat([size, text, identity, gzip ?? Buffer.alloc(0), br ?? Buffer.alloc(0)])
}

/** A document from its file. It is in doubt, whatever happened since: its number lies before every change. */
function unpacked(file: Buffer): Document {
  const start = 4 + file.readUInt32BE(0)
  const { lengths, ...rest } = JSON.parse(file.toString('utf8', 4, start)) as Head // written by packed
  const toGzip = start + lengths.identity
  const toBr = toGzip + (lengths.gzip ?? 0)
  if (file.length !== toBr + (lengths.br ?? 0)) throw new Error('The file is cut short')
  const bodies = {
    identity: file.subarray(start, toGzip),
    ...(lengths.gzip === undefined ? {} : { gzip: file.subarray(toGzip, toBr) }),
    ...(lengths.br === undefined ? {} : { br: file.subarray(toBr) }),
  }
  return { ...rest, bodies, until: Infinity, number: -1 }
}

/**
 * The documents on disk: what is sent when a start finds the database away, and the order in which pages
 * were used, so that the next start makes them in it.
 */
export class Disk {
  readonly #pages: string
  readonly #order: string
  readonly #ready: Promise<unknown>
  #written = 0

  constructor(folder: string) {
    this.#pages = path.join(folder, 'kept')
    this.#order = path.join(folder, 'order.json')
    this.#ready = mkdir(this.#pages, { recursive: true })
  }

  async keep(document: Document): Promise<void> {
    await this.#ready
    await this.#writeWhole(path.join(this.#pages, fileNameOf(document.key)), packed(document))
    if (++this.#written % lookedAtEvery === 0) await this.#makeRoom()
  }

  async forget(key: string): Promise<void> {
    await rm(path.join(this.#pages, fileNameOf(key)), { force: true })
  }

  /** All documents; a file that cannot be read goes, its page will be made anew. */
  async *all(): AsyncGenerator<Document> {
    await this.#ready
    for (const name of await readdir(this.#pages)) {
      const file = path.join(this.#pages, name)
      let document: Document | undefined
      try {
        document = unpacked(await readFile(file))
      } catch {
        await rm(file, { force: true })
      }
      if (document) yield document
    }
  }

  async keepOrder(keys: string[]): Promise<void> {
    await this.#ready
    await this.#writeWhole(this.#order, JSON.stringify(keys))
  }

  /** The addresses, those used last first; none before the first stop. */
  async order(): Promise<string[]> {
    // a file that is damaged costs the order only
    const keys: unknown = await readFile(this.#order, 'utf8')
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => [])
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  }

  /** Written beside and moved into place: a crash leaves the old file or the new one, never half of one. */
  async #writeWhole(file: string, content: Buffer | string): Promise<void> {
    const beside = `${file}.${process.pid}.${this.#written++}`
    await writeFile(beside, content)
    await rename(beside, file)
  }

  async #makeRoom(): Promise<void> {
    const names = await readdir(this.#pages)
    if (names.length <= most) return
    const dated: { file: string; at: number }[] = []
    for (const name of names) {
      const file = path.join(this.#pages, name)
      dated.push({ file, at: (await stat(file).catch(() => ({ mtimeMs: 0 }))).mtimeMs })
    }
    const oldest = dated.sort((a, b) => a.at - b.at).slice(0, names.length - most)
    for (const { file } of oldest) await rm(file, { force: true })
  }
}

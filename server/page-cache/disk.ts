import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CachedPage } from './cached-page'

/** The start of a file: all of the page but its bodies, and the length of each. */
interface Head extends Omit<CachedPage, 'bodies' | 'expiresAt' | 'revision'> {
  lengths: { identity: number; gzip?: number; br?: number }
}

/** How many pages are stored at most, and after how many writes that is checked. */
const mostPages = 20_000
const checkedEvery = 500

const fileNameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

function packed({ bodies, expiresAt: _expiresAt, revision: _revision, ...rest }: CachedPage): Buffer {
  const { identity, gzip, br } = bodies
  const head: Head = { ...rest, lengths: { identity: identity.length, gzip: gzip?.length, br: br?.length } }
  const text = Buffer.from(JSON.stringify(head))
  const size = Buffer.alloc(4)
  size.writeUInt32BE(text.length)
  return Buffer.concat([size, text, identity, gzip ?? Buffer.alloc(0), br ?? Buffer.alloc(0)])
}

/** A page from its file. It is stale until rendered again: its revision is before every other. */
function unpacked(file: Buffer): CachedPage {
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
  return { ...rest, bodies, expiresAt: Infinity, revision: -1 }
}

/**
 * The pages on disk: what is sent when the database is away at the start, and the order in which pages
 * were last used, in which the next start renders them.
 */
export class Disk {
  readonly #pages: string
  readonly #order: string
  readonly #ready: Promise<unknown>
  #written = 0

  constructor(folder: string) {
    this.#pages = path.join(folder, 'pages')
    this.#order = path.join(folder, 'order.json')
    this.#ready = mkdir(this.#pages, { recursive: true })
  }

  async write(page: CachedPage): Promise<void> {
    await this.#ready
    await this.#writeWhole(path.join(this.#pages, fileNameOf(page.key)), packed(page))
    if (++this.#written % checkedEvery === 0) await this.#makeRoom()
  }

  async delete(key: string): Promise<void> {
    await rm(path.join(this.#pages, fileNameOf(key)), { force: true })
  }

  /** All pages; a file that cannot be read is deleted, and its page rendered again. */
  async *all(): AsyncGenerator<CachedPage> {
    await this.#ready
    for (const name of await readdir(this.#pages)) {
      const file = path.join(this.#pages, name)
      let page: CachedPage | undefined
      try {
        page = unpacked(await readFile(file))
      } catch {
        await rm(file, { force: true })
      }
      if (page) yield page
    }
  }

  async writeOrder(keys: string[]): Promise<void> {
    await this.#ready
    await this.#writeWhole(this.#order, JSON.stringify(keys))
  }

  /** The addresses, the most recently used first; none before the first stop. */
  async order(): Promise<string[]> {
    // a damaged file costs no more than the order
    const keys: unknown = await readFile(this.#order, 'utf8')
      .then((text) => JSON.parse(text) as unknown)
      .catch(() => [])
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
  }

  /** Written to a temporary file and renamed: a crash leaves the old file or the new one, never half of one. */
  async #writeWhole(file: string, content: Buffer | string): Promise<void> {
    const beside = `${file}.${process.pid}.${this.#written++}`
    await writeFile(beside, content)
    await rename(beside, file)
  }

  async #makeRoom(): Promise<void> {
    const names = await readdir(this.#pages)
    if (names.length <= mostPages) return
    const dated: { file: string; at: number }[] = []
    for (const name of names) {
      const file = path.join(this.#pages, name)
      dated.push({ file, at: (await stat(file).catch(() => ({ mtimeMs: 0 }))).mtimeMs })
    }
    const oldest = dated.sort((a, b) => a.at - b.at).slice(0, names.length - mostPages)
    for (const { file } of oldest) await rm(file, { force: true })
  }
}

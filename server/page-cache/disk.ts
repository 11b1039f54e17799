import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CachedPage, Log } from './cached-page'
import { pack, unpack } from './disk-format'
import { codeOf, errorMessage } from './errors'

const fileNameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/** The end of a file's name while it is being written. */
const temporary = '.tmp'

/**
 * The pages on disk: what is sent when the database is away at the start, and the order in which pages were last
 * used, in which the next start renders them. It holds what the memory holds, so nothing here bounds it.
 */
export class Disk {
  readonly #folder: string
  readonly #pages: string
  readonly #order: string
  readonly #log: Log

  constructor(folder: string, log: Log) {
    this.#folder = folder
    this.#pages = path.join(folder, 'pages')
    this.#order = path.join(folder, 'order.json')
    this.#log = log
  }

  async write(page: CachedPage): Promise<void> {
    await this.#writeWhole(path.join(this.#pages, fileNameOf(page.key)), pack(page))
  }

  async delete(key: string): Promise<void> {
    await rm(path.join(this.#pages, fileNameOf(key)), { force: true })
  }

  /**
   * All pages, read at the start. A damaged file and one that a crash left half written are deleted, and their pages
   * rendered again; what cannot be read for another reason is logged and left.
   */
  async *all(): AsyncGenerator<CachedPage> {
    for (const name of await this.#names()) {
      const file = path.join(this.#pages, name)
      try {
        const page = name.endsWith(temporary) ? null : unpack(await readFile(file))
        // a copy under another name would not be deleted with its page
        if (page && fileNameOf(page.key) === name) yield page
        else await rm(file)
      } catch (error) {
        this.#log.error(`The cached page in ${file} could not be read and is left as it is: ${errorMessage(error)}`)
      }
    }
  }

  async writeOrder(keys: string[]): Promise<void> {
    await this.#writeWhole(this.#order, JSON.stringify(keys))
  }

  /** The addresses, the most recently used first; none before the first stop. */
  async order(): Promise<string[]> {
    try {
      const keys: unknown = JSON.parse(await readFile(this.#order, 'utf8'))
      return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []
    } catch (error) {
      // it says only what is rendered first
      if (codeOf(error) !== 'ENOENT') this.#log.warn(`The order of pages could not be read: ${errorMessage(error)}`)
      return []
    }
  }

  /** The names in the folder of pages, which is made if it is not there; what a crash left of the order is cleared. */
  async #names(): Promise<string[]> {
    try {
      await mkdir(this.#pages, { recursive: true })
      for (const name of await readdir(this.#folder))
        if (name.endsWith(temporary)) await rm(path.join(this.#folder, name), { force: true })
      return await readdir(this.#pages)
    } catch (error) {
      this.#log.error(`The cached pages in ${this.#folder} could not be read: ${errorMessage(error)}`)
      return []
    }
  }

  /** Written to a temporary file and renamed: a crash leaves the old file or the new one, never half of one. */
  async #writeWhole(file: string, content: Buffer | string): Promise<void> {
    const beside = `${file}.${randomUUID()}${temporary}`
    try {
      // each time: somebody may have removed the folder while the site runs
      await mkdir(this.#pages, { recursive: true })
      await writeFile(beside, content)
      await rename(beside, file)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
}

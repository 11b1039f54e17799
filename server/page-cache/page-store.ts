import { type CachedPage, isKnown, type Log } from './cached-page'
import { Disk } from './disk'
import { DiskWrites } from './disk-writes'
import { errorMessage } from './errors'
import { Memory } from './memory'

/** Whether two renders of a page are stored the same way. */
function isSame(one: CachedPage, other: CachedPage): boolean {
  const tags = new Set(one.tags)
  return (
    one.hash === other.hash &&
    one.status === other.status &&
    one.storageKey === other.storageKey &&
    one.note === other.note &&
    tags.size === other.tags.length &&
    other.tags.every((tag) => tags.has(tag))
  )
}

/**
 * Pages in memory, and the site's own of them on disk too, for a start while the database is away. The disk never
 * holds a page that the memory does not: such a page could not be dropped when a record that it shows is removed.
 */
export class PageStore {
  readonly memory: Memory
  readonly #disk: Disk
  readonly #writes: DiskWrites
  readonly #log: Log

  constructor(folder: string, log: Log) {
    this.#log = log
    this.#disk = new Disk(folder, log)
    this.#writes = new DiskWrites(log)
    this.memory = new Memory({ onEvicted: (key) => this.#deleteFromDisk(key) })
  }

  /** Loads the pages of an earlier run. They are stale. */
  async load(): Promise<void> {
    for await (const page of this.#disk.all()) this.memory.set(page)
  }

  /** Stores a page; a failed write is logged, and the page stays in memory. */
  set(page: CachedPage): void {
    const before = this.memory.peek(page.key)
    this.memory.set(page)
    const isStored = before !== undefined && before.revision >= 0 && isSame(before, page)
    if (isStored || page.key.includes('?')) return
    if (isKnown(page)) this.#writes.write(page.key, () => this.#disk.write(page))
    else this.#deleteFromDisk(page.key)
  }

  /** Deletes all pages that match, everywhere, and returns their keys. */
  deleteWhere(matches: (page: CachedPage) => boolean): string[] {
    const keys = this.memory.deleteWhere(matches)
    for (const key of keys) this.#deleteFromDisk(key)
    return keys
  }

  /** The addresses that the last run used, the most recently used first. */
  order(): Promise<string[]> {
    return this.#disk.order()
  }

  async saveOrder(): Promise<void> {
    await this.#disk
      .writeOrder(this.memory.recentlyUsed())
      .catch((error: unknown) => this.#log.error(`The order of pages could not be saved: ${errorMessage(error)}`))
  }

  /** Settles when the disk holds what the memory holds. */
  written(): Promise<void> {
    return this.#writes.done()
  }

  #deleteFromDisk(key: string): void {
    this.#writes.delete(key, () => this.#disk.delete(key))
  }
}

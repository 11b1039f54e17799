import { LRUCache } from 'lru-cache'
import { type CachedPage, isKnown, sizeOf } from './cached-page'

const megabyte = 2 ** 20

/** Room in bytes: most is for the site's pages; what anybody can make up has little, and its own. */
export const usualRoom = { pages: 256 * megabyte, variants: 16 * megabyte, unknown: 8 * megabyte }

type Store = keyof typeof usualRoom

const stores: readonly Store[] = ['pages', 'variants', 'unknown']

const storeOf = (page: CachedPage): Store =>
  !isKnown(page) ? 'unknown' : page.key.includes('?') ? 'variants' : 'pages'

/** A page with how it was used; both survive that it is rendered again. */
interface Entry {
  page: CachedPage
  /** the number of the last use, counted over all pages; 0 for none */
  lastUse: number
  uses: number
}

interface Options {
  room?: Record<Store, number>
  /** called when a page of the site went because the room was full */
  onEvicted?: (key: string) => void
}

/** The pages in memory; the least recently used go when the room is full. */
export class Memory {
  readonly #stores: Record<Store, LRUCache<string, Entry>>
  #uses = 0

  constructor({ room = usualRoom, onEvicted }: Options = {}) {
    const store = (name: Store) =>
      new LRUCache<string, Entry>({
        maxSize: room[name],
        sizeCalculation: ({ page }) => sizeOf(page),
        ...(name === 'pages' && onEvicted
          ? { dispose: (_, key, reason) => (reason === 'evict' ? onEvicted(key) : undefined) }
          : {}),
      })
    this.#stores = { pages: store('pages'), variants: store('variants'), unknown: store('unknown') }
  }

  /** The page of an address, for somebody who wants it: that counts as a use. */
  use(key: string): CachedPage | undefined {
    const { pages, variants, unknown } = this.#stores
    const entry = pages.get(key) ?? variants.get(key) ?? unknown.get(key)
    if (entry === undefined) return undefined
    entry.lastUse = ++this.#uses
    entry.uses++
    return entry.page
  }

  /** The page of an address, without counting a use. */
  peek(key: string): CachedPage | undefined {
    return this.#entry(key)?.page
  }

  set(page: CachedPage): void {
    const { lastUse = 0, uses = 0 } = this.#entry(page.key) ?? {}
    const own = storeOf(page)
    for (const store of stores) if (store !== own) this.#stores[store].delete(page.key)
    this.#stores[own].set(page.key, { page, lastUse, uses })
  }

  /** Deletes all pages that match, and returns their keys. */
  deleteWhere(matches: (page: CachedPage) => boolean): string[] {
    const keys = this.all()
      .filter(matches)
      .map(({ key }) => key)
    for (const key of keys) for (const store of stores) this.#stores[store].delete(key)
    return keys
  }

  /** The addresses of the site's pages and files, the most recently used first. */
  recentlyUsed(): string[] {
    return [...this.#stores.pages.values()].sort((a, b) => b.lastUse - a.lastUse).map(({ page }) => page.key)
  }

  /** The `count` pages that were used or rendered last, the most often used first. */
  mostUsed(count: number): CachedPage[] {
    const last: Entry[] = []
    for (const entry of this.#stores.pages.values()) {
      if (last.length === count) break
      if (!entry.page.immutable) last.push(entry)
    }
    return last.sort((a, b) => b.uses - a.uses || b.lastUse - a.lastUse).map(({ page }) => page)
  }

  /** All pages of whatever kind. */
  all(): CachedPage[] {
    return stores.flatMap((store) => [...this.#stores[store].values()].map(({ page }) => page))
  }

  /** How many pages there are of each kind, and how many bytes they take together. */
  stats(): Record<Store | 'bytes', number> {
    const { pages, variants, unknown } = this.#stores
    const bytes = stores.reduce((sum, store) => sum + this.#stores[store].calculatedSize, 0)
    return { pages: pages.size, variants: variants.size, unknown: unknown.size, bytes }
  }

  #entry(key: string): Entry | undefined {
    const { pages, variants, unknown } = this.#stores
    return pages.peek(key) ?? variants.peek(key) ?? unknown.peek(key)
  }
}

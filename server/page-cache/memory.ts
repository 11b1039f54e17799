import { LRUCache } from 'lru-cache'
import { type CachedPage, isKnown, sizeOf } from './cached-page'

const megabyte = 2 ** 20

/** Room in bytes: most is for the site's pages; what anybody can make up has little, and its own. */
export const usualRoom = { pages: 256 * megabyte, variants: 16 * megabyte, unknown: 8 * megabyte }

type Store = keyof typeof usualRoom

const stores: readonly Store[] = ['pages', 'variants', 'unknown']

const storeOf = (page: CachedPage): Store =>
  !isKnown(page) ? 'unknown' : page.key.includes('?') ? 'variants' : 'pages'

/** The pages in memory; the least recently used go when the room is full. */
export class Memory {
  readonly #stores: Record<Store, LRUCache<string, CachedPage>>

  constructor(room: Record<Store, number> = usualRoom) {
    const store = (maxSize: number) => new LRUCache<string, CachedPage>({ maxSize, sizeCalculation: sizeOf })
    this.#stores = { pages: store(room.pages), variants: store(room.variants), unknown: store(room.unknown) }
  }

  get(key: string): CachedPage | undefined {
    const { pages, variants, unknown } = this.#stores
    return pages.get(key) ?? variants.get(key) ?? unknown.get(key)
  }

  set(page: CachedPage): void {
    const own = storeOf(page)
    for (const store of stores) if (store !== own) this.#stores[store].delete(page.key)
    this.#stores[own].set(page.key, page)
  }

  /** The site's pages and files, the most recently used first. */
  pages(): CachedPage[] {
    return [...this.#stores.pages.values()]
  }

  /** All pages of whatever kind. */
  all(): CachedPage[] {
    return stores.flatMap((store) => [...this.#stores[store].values()])
  }

  /** How many pages there are of each kind, and how many bytes they take together. */
  stats(): Record<Store | 'bytes', number> {
    const { pages, variants, unknown } = this.#stores
    const bytes = stores.reduce((sum, store) => sum + this.#stores[store].calculatedSize, 0)
    return { pages: pages.size, variants: variants.size, unknown: unknown.size, bytes }
  }
}

import { LRUCache } from 'lru-cache'
import { type Document, isKnown, sizeOf } from './cached-page'

const megabyte = 2 ** 20

/** Room for documents, in bytes: the site's pages have most; what anybody can make up has little, of its own. */
export const usualRoom = { pages: 256 * megabyte, variants: 16 * megabyte, unknown: 8 * megabyte }

type Store = keyof typeof usualRoom

const stores: readonly Store[] = ['pages', 'variants', 'unknown']

const storeOf = (document: Document): Store =>
  !isKnown(document) ? 'unknown' : document.key.includes('?') ? 'variants' : 'pages'

/** The documents in memory; those used last stay when the room is full. */
export class Memory {
  readonly #stores: Record<Store, LRUCache<string, Document>>

  constructor(room: Record<Store, number> = usualRoom) {
    const store = (maxSize: number) => new LRUCache<string, Document>({ maxSize, sizeCalculation: sizeOf })
    this.#stores = { pages: store(room.pages), variants: store(room.variants), unknown: store(room.unknown) }
  }

  get(key: string): Document | undefined {
    const { pages, variants, unknown } = this.#stores
    return pages.get(key) ?? variants.get(key) ?? unknown.get(key)
  }

  keep(document: Document): void {
    const own = storeOf(document)
    for (const store of stores) if (store !== own) this.#stores[store].delete(document.key)
    this.#stores[own].set(document.key, document)
  }

  /** The site's pages and files, those used last first. */
  pages(): Document[] {
    return [...this.#stores.pages.values()]
  }

  /** All documents of whatever kind. */
  all(): Document[] {
    return stores.flatMap((store) => [...this.#stores[store].values()])
  }

  /** How many documents there are of each kind, and how many bytes they take together. */
  stats(): Record<Store | 'bytes', number> {
    const { pages, variants, unknown } = this.#stores
    const bytes = stores.reduce((sum, store) => sum + this.#stores[store].calculatedSize, 0)
    return { pages: pages.size, variants: variants.size, unknown: unknown.size, bytes }
  }
}

import type { CachedPage } from './cached-page'
import { addressesIn, isIndex } from './sitemap'

/** A sitemap as it was read last; undefined hash: not yet. */
interface ReadSitemap {
  hash: string | undefined
  addresses: readonly string[]
}

/** The public addresses, as the sitemap lists them, or those that it is an index of; and which of them should be rendered soon. */
export class KnownAddresses {
  readonly #sitemap: string | undefined
  readonly #mostWanted: number
  #sitemapHash: string | undefined
  /** the sitemaps that list pages, by their addresses */
  #sitemaps = new Map<string, ReadSitemap>()
  #listed = new Set<string>()
  readonly #wanted = new Set<string>()

  /** @param mostWanted how many wait to be rendered; more are rendered when somebody asks for them */
  constructor(sitemap: string | undefined, mostWanted: number) {
    this.#sitemap = sitemap
    this.#mostWanted = mostWanted
  }

  /**
   * Takes the addresses from a page if that is the sitemap, or one that it is an index of, and returns whether there are new ones;
   * these are wanted.
   */
  learn(page: CachedPage): boolean {
    if (page.status !== 200) return false
    const before = this.sitemaps()
    if (page.key === this.#sitemap) {
      if (page.hash === this.#sitemapHash) return false
      this.#sitemapHash = page.hash
      this.#readFirst(page)
    } else {
      const known = this.#sitemaps.get(page.key)
      if (known === undefined || known.hash === page.hash) return false
      this.#sitemaps.set(page.key, { hash: page.hash, addresses: addressesOf(page) })
    }
    // an index has new ones if it names a sitemap that was not read
    const parts = this.sitemaps().filter((key) => !before.includes(key))
    return this.#relist() || parts.length > 0
  }

  #readFirst(page: CachedPage): void {
    const addresses = addressesOf(page)
    this.#sitemaps = isIndex(page.bodies.identity.toString('utf8'))
      ? new Map(addresses.map((key) => [key, this.#sitemaps.get(key) ?? { hash: undefined, addresses: [] }]))
      : new Map([[page.key, { hash: page.hash, addresses }]])
  }

  /** Puts together what all sitemaps list; what is new is wanted. */
  #relist(): boolean {
    const before = this.#listed
    this.#listed = new Set([...this.#sitemaps.values()].flatMap(({ addresses }) => addresses))
    const added = [...this.#listed].filter((key) => !before.has(key))
    this.want(added)
    return added.length > 0
  }

  /** The sitemap, and those that it is an index of: what lists the pages must be up to date itself. */
  sitemaps(): string[] {
    return this.#sitemap === undefined ? [] : [...new Set([this.#sitemap, ...this.#sitemaps.keys()])]
  }

  has(key: string): boolean {
    return this.#listed.has(key) || this.#sitemaps.has(key)
  }

  all(): string[] {
    return [...this.#listed]
  }

  /** These pages should be rendered before anybody asks for them. */
  want(keys: string[]): void {
    for (const key of keys) if (this.#wanted.size < this.#mostWanted) this.#wanted.add(key)
  }

  wanted(): string[] {
    return [...this.#wanted]
  }

  rendered(key: string): void {
    this.#wanted.delete(key)
  }
}

const addressesOf = (page: CachedPage): string[] => addressesIn(page.bodies.identity.toString('utf8'))

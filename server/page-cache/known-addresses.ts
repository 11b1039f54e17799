import type { CachedPage } from './cached-page'
import { addressesIn } from './sitemap'

/** The public addresses, as the sitemap lists them, and which of them should be rendered soon. */
export class KnownAddresses {
  readonly #sitemap: string | undefined
  readonly #mostWanted: number
  #sitemapHash: string | undefined
  #listed = new Set<string>()
  readonly #wanted = new Set<string>()

  /** @param mostWanted how many wait to be rendered; more are rendered when somebody asks for them */
  constructor(sitemap: string | undefined, mostWanted: number) {
    this.#sitemap = sitemap
    this.#mostWanted = mostWanted
  }

  /** Takes the addresses from a page if that is the sitemap, and returns whether there are new ones; these are wanted. */
  learn(page: CachedPage): boolean {
    if (page.key !== this.#sitemap || page.status !== 200 || page.hash === this.#sitemapHash) return false
    const before = this.#listed
    this.#listed = new Set(addressesIn(page.bodies.identity.toString('utf8')))
    this.#sitemapHash = page.hash
    const added = [...this.#listed].filter((key) => !before.has(key))
    this.want(added)
    return added.length > 0
  }

  has(key: string): boolean {
    return this.#listed.has(key)
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

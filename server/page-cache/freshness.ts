import type { CachedPage } from './cached-page'

/** What can be fresh or stale: a page, or a part of one. */
type Dated = Pick<CachedPage, 'tags' | 'expiresAt' | 'revision'> & Partial<Pick<CachedPage, 'immutable'>>

/** How many tags are told apart before everything goes stale at once; bounds the memory. */
const mostTags = 50_000

/**
 * Which pages are fresh. Each invalidation advances the revision; a page carries the revision at which its
 * rendering began, so any later invalidation of one of its tags makes it stale.
 */
export class Freshness {
  #revision = 0
  /** pages of an earlier revision are stale */
  #since = Infinity
  readonly #invalidated = new Map<string, number>()
  /** pages found fresh at this revision, so that most checks are one look-up */
  #found = new WeakSet<Dated>()

  get revision(): number {
    return this.#revision
  }

  /** From now on every change is notified. */
  connected(): void {
    this.#advance()
    this.#since = this.#revision
  }

  /** From now on changes may be missed: everything is stale. */
  disconnected(): void {
    this.#since = Infinity
    this.#found = new WeakSet()
  }

  /** Makes all pages stale that carry this tag. */
  invalidate(tag: string): void {
    this.#advance()
    this.#invalidated.set(tag, this.#revision)
    if (this.#invalidated.size <= mostTags) return
    this.#invalidated.clear()
    if (this.#since !== Infinity) this.#since = this.#revision
  }

  /** Whether the page is fresh at `at`, in ms since the epoch. */
  isFresh(page: Dated, at: number): boolean {
    if (at >= page.expiresAt) return false
    if (this.#found.has(page)) return true
    const fresh = page.immutable === true || (page.revision >= this.#since && !this.isInvalidated(page))
    if (fresh) this.#found.add(page)
    return fresh
  }

  /** Whether nothing is known against the page but that changes may have been missed since it was rendered. */
  isInDoubt(page: Dated, at: number): boolean {
    return this.#since !== Infinity && page.revision < this.#since && at < page.expiresAt && !this.isInvalidated(page)
  }

  /** Whether a change of what the page shows was notified since its rendering began. */
  isInvalidated({ revision, tags }: Dated): boolean {
    return tags.some((tag) => (this.#invalidated.get(tag) ?? -1) > revision)
  }

  #advance(): void {
    this.#revision++
    this.#found = new WeakSet()
  }
}

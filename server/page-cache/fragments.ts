import { LRUCache } from 'lru-cache'
import type { Freshness } from './freshness'
import { type Fragment, newRenderContext, renderContext, type SharedFragments } from './render-context'

/** Room for fragments, by the length of what they are in JSON: in memory it is some times as much. */
const usualRoom = 16 * 2 ** 20

/** A fragment takes some memory whatever it holds. */
const leastSize = 500
const sizeOf = ({ value, tags }: Fragment, key: string): number =>
  leastSize + key.length + tags.length * 20 + (value === undefined ? 0 : JSON.stringify(value).length)

/**
 * What pages share, such as the menu or the records of a list: read once, and again after a change of what it was read
 * from.
 */
export class Fragments implements SharedFragments {
  readonly #freshness: Freshness
  readonly #fragments: LRUCache<string, Fragment>
  /** reads under way, each with the revision at which it began */
  readonly #reads = new Map<string, { revision: number; fragment: Promise<Fragment> }>()

  constructor(freshness: Freshness, room = usualRoom) {
    this.#freshness = freshness
    this.#fragments = new LRUCache({ maxSize: room, sizeCalculation: sizeOf })
  }

  /** The fragment of a key: the one in memory while it is fresh, else what `read` reads now. */
  async get(key: string, read: () => Promise<unknown>): Promise<Fragment> {
    const known = this.#fragments.get(key)
    if (known && this.#freshness.isFresh(known, Date.now())) return known
    const { revision } = this.#freshness
    const running = this.#reads.get(key)
    // nothing has changed since it began
    if (running?.revision === revision) return running.fragment
    const fragment = this.#read(key, revision, read).finally(() => {
      if (this.#reads.get(key)?.fragment === fragment) this.#reads.delete(key)
    })
    this.#reads.set(key, { revision, fragment })
    return fragment
  }

  /** As for a page, whatever changes after the reading began, at `revision`, makes the fragment stale. */
  async #read(key: string, revision: number, read: () => Promise<unknown>): Promise<Fragment> {
    const context = newRenderContext()
    const value = await renderContext.run(context, read)
    const fragment = { value, tags: [...context.tags], expiresAt: context.expiresAt, revision }
    this.#fragments.set(key, fragment)
    return fragment
  }
}

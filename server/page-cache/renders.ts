import type { CachedPage } from './cached-page'
import { type Priority, RenderQueue } from './render-queue'

/** How long a page that could not be rendered is not tried again, in ms. */
const restAfterFailure = 1_000
/** How many failed pages are remembered. */
const mostFailures = 10_000

/** The renders that wait or are under way: one of each page at a time, however many ask for it. */
export class Renders {
  readonly #render: (key: string) => Promise<CachedPage>
  readonly #queue = new RenderQueue()
  readonly #running = new Map<string, Promise<CachedPage>>()
  readonly #restUntil = new Map<string, number>()

  constructor(render: (key: string) => Promise<CachedPage>) {
    this.#render = render
  }

  /** The render of a page that waits or is under way, or a new one. */
  of(key: string, priority: Priority): Promise<CachedPage> {
    const running = this.#running.get(key)
    if (running) {
      this.#queue.raise(key, priority)
      return running
    }
    const rendering = this.#queue
      .run(key, priority, () => this.#render(key))
      .then(
        (page) => {
          this.#restUntil.delete(key)
          return page
        },
        (error: unknown) => {
          if (this.#restUntil.size >= mostFailures) this.#restUntil.clear()
          this.#restUntil.set(key, Date.now() + restAfterFailure)
          throw error
        },
      )
      .finally(() => this.#running.delete(key))
    this.#running.set(key, rendering)
    return rendering
  }

  /** Whether the page failed a moment ago. */
  isResting(key: string): boolean {
    return (this.#restUntil.get(key) ?? 0) > Date.now()
  }
}

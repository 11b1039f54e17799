import { type CachedPage, isKnown, type Log } from './cached-page'
import { type ChangeListener, listenForChanges } from './change-listener'
import { Disk } from './disk'
import { errorMessage } from './error-message'
import { DiskWrites } from './disk-writes'
import { Freshness } from './freshness'
import { Memory } from './memory'
import { render, type Renderer, RenderError, request } from './render'
import { type Priority, RenderQueue } from './render-queue'

export interface PageCacheOptions {
  renderer: Renderer
  /** a direct connection to the database that notifies of changes */
  databaseUrl: string
  /** the folder in which pages outlive the process */
  folder: string
  log: Log
  /** counts how often each address is rendered, for measuring; takes memory for each */
  counts?: boolean
}

/** How long a visitor waits for a fresh page while there is a stale one, in ms. */
const visitorTimeout = 3_000
/** How long a page that could not be rendered is not tried again, in ms. */
const restAfterFailure = 1_000
const orderSavedEvery = 60_000

const after = (ms: number): { done: Promise<'late'>; cancel: () => void } => {
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms)
  })
  return { done, cancel: () => clearTimeout(timer) }
}

/** The site's rendered pages: cached, known to be fresh, rendered again when they are stale. */
export class PageCache {
  readonly #options: PageCacheOptions
  readonly #memory = new Memory()
  readonly #disk: Disk
  readonly #diskWrites: DiskWrites
  readonly #freshness = new Freshness()
  readonly #queue = new RenderQueue()
  readonly #renders = new Map<string, Promise<CachedPage>>()
  readonly #restUntil = new Map<string, number>()
  readonly #rendered = new Map<string, number>()
  #listener: ChangeListener | undefined
  #orderTimer: NodeJS.Timeout | undefined
  #connected = false

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#disk = new Disk(options.folder)
    this.#diskWrites = new DiskWrites(options.log)
  }

  /** Loads the pages of an earlier run and starts to listen; settles when it is known whether the database answers. */
  async start(): Promise<void> {
    const { databaseUrl, log } = this.#options
    for await (const page of this.#disk.all()) this.#memory.set(page)
    this.#listener = listenForChanges({
      url: databaseUrl,
      onChange: (tag) => this.#freshness.invalidate(tag),
      onConnected: () => {
        this.#freshness.connected()
        this.#connected = true
        log.info('The database is connected; pages follow its changes.')
      },
      onDisconnected: (reason) => {
        this.#freshness.disconnected()
        if (this.#connected) log.warn(`The database is away (${reason}); cached pages are sent as they are.`)
        this.#connected = false
      },
    })
    await this.#listener.tried
    this.#orderTimer = setInterval(() => void this.#saveOrder(), orderSavedEvery).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#orderTimer)
    await this.#listener?.stop()
    await this.#diskWrites.done()
    await this.#saveOrder()
  }

  /** Whether every change is notified: the database is there and answers. */
  get connected(): boolean {
    return this.#connected
  }

  /** The page of an address if it can be sent as it is, synchronously, as most requests are answered. */
  cached(key: string): CachedPage | undefined {
    const page = this.#memory.get(key)
    return page && (!this.#connected || this.#freshness.isFresh(page, Date.now())) ? page : undefined
  }

  /**
   * The page of an address: the cached one while it is fresh, else one rendered now; the stale one where
   * that fails or takes long.
   *
   * @throws RenderError, QueueFull when there is nothing to send
   */
  async get(key: string, priority?: Priority): Promise<CachedPage> {
    const fresh = this.cached(key)
    if (fresh) return fresh
    const stale = this.#memory.get(key)
    if (stale && (this.#restUntil.get(key) ?? 0) > Date.now()) return stale
    const rendering = this.#renderSince(
      key,
      this.#freshness.revision,
      priority ?? (stale && isKnown(stale) ? 'known' : 'unknown'),
    )
    const late = after(visitorTimeout)
    try {
      const first = await Promise.race([rendering, late.done])
      if (first !== 'late') return first
      if (stale) return stale
      if (!this.#connected) throw new RenderError(key, 'the database is away')
      return await rendering
    } catch (error) {
      if (stale) return stale
      throw error
    } finally {
      late.cancel()
      rendering.catch(() => undefined) // logged where it was started
    }
  }

  /** Renders pages before anybody asks for them: the most recently used first, then the others of the site. */
  async warm(addresses: () => Promise<string[]>): Promise<number> {
    let rendered = 0
    // one after the other, so that visitors find room
    for (const key of new Set([...(await this.#disk.order()), ...(await addresses())])) {
      rendered += await this.get(key, 'background').then(
        () => 1,
        () => 0,
      )
    }
    return rendered
  }

  /** Renders an address without caching the result, to compare it with what is cached. */
  renderUncached(key: string): Promise<CachedPage> {
    return render(this.#options.renderer, key, this.#freshness.revision)
  }

  /** The handler's response to one person, with that person's headers; never cached. */
  requestFor(url: string, headers: Parameters<typeof request>[2]): ReturnType<typeof request> {
    return request(this.#options.renderer, url, headers)
  }

  /** What is cached and how often it was rendered; `fresh` lists the pages that are sent as they are now. */
  stats() {
    const fresh = this.#memory.all().filter((page) => this.#freshness.isFresh(page, Date.now()))
    return {
      ...this.#memory.stats(),
      connected: this.#connected,
      rendered: Object.fromEntries(this.#rendered),
      fresh: Object.fromEntries(fresh.map(({ hash, key }) => [key, hash])),
    }
  }

  /** A page whose rendering began at this revision or later, or that no later change touches. */
  async #renderSince(key: string, revision: number, priority: Priority): Promise<CachedPage> {
    for (;;) {
      const page = await this.#render(key, priority)
      if (page.revision >= revision || this.#freshness.isFresh(page, Date.now())) return page
    }
  }

  /** The render of an address that is under way or waits, or a new one: one at a time, however many ask. */
  #render(key: string, priority: Priority): Promise<CachedPage> {
    const running = this.#renders.get(key)
    if (running) return running
    const rendering = this.#queue
      .run(priority, () => render(this.#options.renderer, key, this.#freshness.revision))
      .then(
        (page) => this.#store(page),
        (error: unknown) => this.#failed(key, error),
      )
      .finally(() => this.#renders.delete(key))
    this.#renders.set(key, rendering)
    return rendering
  }

  #store(page: CachedPage): CachedPage {
    const { key } = page
    const before = this.#memory.get(key)
    this.#memory.set(page)
    this.#restUntil.delete(key)
    if (this.#options.counts) this.#rendered.set(key, (this.#rendered.get(key) ?? 0) + 1)
    const same = before?.hash === page.hash && before.status === page.status && before.revision >= 0
    if (!same && !key.includes('?')) this.#toDisk(page)
    // its style sheets must be there when the next build has others and the database is away
    for (const link of page.links) if (!this.#memory.get(link)) void this.get(link, 'known').catch(() => undefined)
    return page
  }

  #failed(key: string, error: unknown): never {
    this.#restUntil.set(key, Date.now() + restAfterFailure)
    if (this.#restUntil.size > 10_000) this.#restUntil.clear()
    if (this.#connected) this.#options.log.error(error instanceof Error ? error.message : String(error))
    throw error
  }

  #toDisk(page: CachedPage): void {
    this.#diskWrites.queue(page.key, () => (isKnown(page) ? this.#disk.write(page) : this.#disk.delete(page.key)))
  }

  async #saveOrder(): Promise<void> {
    const keys = this.#memory.pages().map(({ key }) => key)
    await this.#disk
      .writeOrder(keys)
      .catch((error: unknown) =>
        this.#options.log.error(`The order of pages could not be saved: ${errorMessage(error)}`),
      )
  }
}

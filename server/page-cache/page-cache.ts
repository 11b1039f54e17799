import { Background } from './background'
import { type CachedPage, isKnown, type Log } from './cached-page'
import { type ChangeListener, listenForChanges } from './change-listener'
import { Changes } from './changes'
import { errorMessage } from './errors'
import { Fragments } from './fragments'
import { KnownAddresses } from './known-addresses'
import { PageStore } from './page-store'
import { shows } from './removals'
import { render, type Renderer, RenderError, request } from './render'
import type { Planned } from './render-context'
import type { Priority } from './render-queue'
import { Renders } from './renders'
import { late, within } from './time-limit'

export interface PageCacheOptions {
  renderer: Renderer
  /** a direct connection to the database that notifies of changes */
  databaseUrl: string
  /** the folder in which pages outlive the process */
  folder: string
  log: Log
  /** the address of the sitemap, which lists all public pages, or is an index of those that do */
  sitemap?: string
  /** what other instances on this database are told of this one, and what it does with what they tell */
  instance?: { name: string; onOthers: (names: string[]) => void }
  /** counts how often each address is rendered, for measuring; takes memory for each */
  counts?: boolean
}

/** How long a visitor waits for a fresh page while there is a stale one, in ms. */
const visitorTimeout = 3_000
const orderSavedEvery = 60_000
/** How many stale pages are rendered in the background: those used last. */
const mostInBackground = 500
/** How long changes are gathered before the background begins to render, in ms. */
const backgroundDelay = 100

/**
 * The site's rendered pages: cached, known to be fresh, rendered again when they are stale, and dropped when they
 * show a record that is no longer public.
 */
export class PageCache {
  readonly #options: PageCacheOptions
  readonly #store: PageStore
  readonly #changes: Changes
  readonly #fragments: Fragments
  readonly #known: KnownAddresses
  readonly #renders: Renders
  readonly #background: Background
  readonly #rendered = new Map<string, number>()
  #listener: ChangeListener | undefined
  #orderTimer: NodeJS.Timeout | undefined

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#store = new PageStore(options.folder, options.log)
    this.#changes = new Changes({
      log: options.log,
      onStale: () => {
        this.#background.request()
      },
      onBurst: (removed) => {
        this.#drop(removed)
      },
    })
    this.#fragments = new Fragments(this.#changes.freshness)
    this.#known = new KnownAddresses(options.sitemap, mostInBackground)
    this.#renders = new Renders((key) => this.#render(key))
    this.#background = new Background({
      delay: backgroundDelay,
      next: () => this.#staleInUse(),
      render: (key) => this.#refresh(key),
    })
  }

  /** Loads the pages of an earlier run and starts to listen; settles when it is known whether the database answers. */
  async start(): Promise<void> {
    const { databaseUrl, instance } = this.#options
    await this.#store.load()
    this.#learnFromMemory()
    this.#listener = listenForChanges({
      url: databaseUrl,
      ...instance,
      onChange: this.#changes.invalidate,
      onRemoved: this.#changes.remove,
      onConnected: this.#changes.connect,
      onDisconnected: this.#changes.disconnect,
    })
    await this.#listener.tried
    this.#orderTimer = setInterval(() => void this.#store.saveOrder(), orderSavedEvery).unref()
  }

  /** The sitemap of an earlier run, and those that it is an index of. */
  #learnFromMemory(): void {
    const learn = (key: string): void => {
      const page = this.#store.memory.peek(key)
      if (page) this.#known.learn(page)
    }
    // the first says which others there are
    this.#known.sitemaps().forEach(learn)
    this.#known.sitemaps().forEach(learn)
  }

  async stop(): Promise<void> {
    clearInterval(this.#orderTimer)
    this.#background.stop()
    await this.#listener?.stop()
    await this.#store.written()
    await this.#store.saveOrder()
  }

  /** Whether every change is notified: the database is there and answers. */
  get connected(): boolean {
    return this.#changes.connected
  }

  /** The page of an address if it can be sent as it is, synchronously, as most requests are answered. */
  cached(key: string): CachedPage | undefined {
    const page = this.#store.memory.use(key)
    return page && this.#isSendable(page) ? page : undefined
  }

  /**
   * The page of an address: the cached one while it is fresh, else one rendered now; the stale one where
   * that fails or takes long.
   *
   * @throws RenderError, QueueFull when there is nothing to send
   */
  async get(key: string, priority: Priority = this.#priorityOf(key)): Promise<CachedPage> {
    const fresh = this.cached(key)
    if (fresh) return fresh
    // looked up each time: it may be dropped meanwhile
    const stale = () => this.#store.memory.peek(key)
    const last = this.#renders.isResting(key) ? stale() : undefined
    if (last) return last
    const rendering = this.#renderSince(key, this.#changes.freshness.revision, priority).then((page) => {
      this.#store.memory.use(key)
      return page
    })
    rendering.catch(() => undefined) // logged in #render
    try {
      const page = await within(visitorTimeout, rendering)
      if (page !== late) return page
      const last = stale()
      if (last) return last
      if (!this.connected) throw new RenderError(key, 'the database is away')
      return await rendering
    } catch (error) {
      const last = stale()
      if (last) return last
      throw error
    }
  }

  /** The page as it was rendered last, whether it is fresh or not: for what the server itself says. */
  async lastRendered(key: string): Promise<CachedPage> {
    return this.#store.memory.use(key) ?? this.get(key)
  }

  /**
   * Renders pages before anybody asks for them: the most recently used first, then `others`, then all that the sitemap
   * lists.
   *
   * @returns how many can be sent now
   */
  async warm(others: string[] = []): Promise<number> {
    // the first says which others there are
    for (const key of this.#known.sitemaps()) await this.#refresh(key)
    for (const key of this.#known.sitemaps()) await this.#refresh(key)
    const keys = new Set([...(await this.#store.order()), ...others, ...this.#known.all()])
    // one after the other, so that visitors find room
    for (const key of keys) await this.#refresh(key)
    return [...keys].filter((key) => this.#canSend(key)).length
  }

  /** Renders an address from scratch, without caching the result, to compare it with what is cached. */
  renderUncached(key: string): Promise<CachedPage> {
    return render(this.#options.renderer, key, this.#changes.freshness.revision)
  }

  /** The handler's response to one person, with that person's headers; never cached. */
  requestFor(url: string, headers: Parameters<typeof request>[2], planned?: Planned): ReturnType<typeof request> {
    return request(this.#options.renderer, url, headers, planned)
  }

  /** What is cached and how often it was rendered; `fresh` lists the pages that are sent as they are now. */
  stats() {
    const { memory } = this.#store
    const fresh = memory.all().filter((page) => this.#isFresh(page))
    return {
      ...memory.stats(),
      connected: this.connected,
      revision: this.#changes.freshness.revision,
      idle: this.#background.idle,
      rendered: Object.fromEntries(this.#rendered),
      fresh: Object.fromEntries(fresh.map(({ hash, key }) => [key, hash])),
    }
  }

  /**
   * Drops the pages that show one of the removed records, so that they are never sent again. A file is dropped at any
   * change of what shows it: it has no text that could be out of date, only the right to be sent.
   */
  #drop(removed: ReadonlySet<string>): void {
    const dropped = this.#store.deleteWhere(
      (page) => shows(page, removed) || (page.storageKey !== undefined && this.#changes.freshness.isInvalidated(page)),
    )
    this.#known.want(dropped)
  }

  #isFresh(page: CachedPage): boolean {
    // the clock is read for pages that expire only: Next has made Date.now slow
    return this.#changes.freshness.isFresh(page, page.expiresAt === Infinity ? 0 : Date.now())
  }

  #isSendable(page: CachedPage): boolean {
    return !this.connected || this.#isFresh(page)
  }

  #canSend(key: string): boolean {
    const page = this.#store.memory.peek(key)
    return page !== undefined && this.#isSendable(page)
  }

  #priorityOf(key: string): Priority {
    const page = this.#store.memory.peek(key)
    if (page && isKnown(page) && this.#changes.freshness.isInDoubt(page, Date.now())) return 'doubt'
    return this.#known.has(key) || (page && isKnown(page)) ? 'known' : 'unknown'
  }

  /** What the background renders: pages dropped or new, then stale ones among those in use, then the sitemaps. */
  #staleInUse(): string[] {
    for (const key of this.#known.wanted()) if (this.#canSend(key)) this.#known.rendered(key)
    const inUse = this.#store.memory.mostUsed(mostInBackground).map(({ key }) => key)
    const keys = [...this.#known.wanted(), ...inUse, ...this.#known.sitemaps()]
    return [...new Set(keys)].filter((key) => !this.#canSend(key))
  }

  /** Renders a page in the background unless it is fresh. One that failed because the database went stays wanted. */
  async #refresh(key: string): Promise<void> {
    if (!this.connected) return
    const done =
      this.#canSend(key) ||
      (await this.#renderSince(key, this.#changes.freshness.revision, 'background').then(
        () => true,
        () => this.connected, // logged in #render
      ))
    if (done) this.#known.rendered(key)
  }

  /**
   * A page whose rendering began at this revision or later, or that no later change touches; never one that may show
   * what was removed meanwhile.
   */
  async #renderSince(key: string, revision: number, priority: Priority): Promise<CachedPage> {
    for (;;) {
      const page = await this.#renders.of(key, priority)
      if (this.#changes.removals.affect(page)) continue
      if (page.revision >= revision || this.#isFresh(page)) return page
    }
  }

  async #render(key: string): Promise<CachedPage> {
    try {
      const page = await render(
        { ...this.#options.renderer, fragments: this.#fragments },
        key,
        this.#changes.freshness.revision,
        this.#store.memory.peek(key),
      )
      if (this.#options.counts) this.#rendered.set(key, (this.#rendered.get(key) ?? 0) + 1)
      if (!this.#changes.removals.affect(page)) this.#keep(page)
      return page
    } catch (error) {
      if (this.connected) this.#options.log.error(errorMessage(error))
      throw error
    }
  }

  #keep(page: CachedPage): void {
    this.#store.set(page)
    if (this.#known.learn(page)) this.#background.request()
    // its style sheets must be there when the next build has others and the database is away
    for (const link of page.links)
      if (!this.#store.memory.peek(link)) void this.get(link, 'known').catch(() => undefined) // logged in #render
  }
}

import { Disk } from './disk'
import { type Document, isKnown, type Log } from './cached-page'
import { Freshness } from './freshness'
import { listen, type Listening } from './change-listener'
import { ask, make, type Making, MakingFailed } from './render'
import { MakingQueue, type Rank } from './render-queue'
import { Memory } from './memory'
import { Writing } from './disk-writes'

export interface DocumentsOptions {
  making: Making
  /** a direct connection to the database that tells of changes */
  databaseUrl: string
  /** the folder in which documents outlive the process */
  folder: string
  log: Log
  /** counts how often each address is made, for measuring; takes memory for each */
  counts?: boolean
}

/** How long a visitor waits for a new document while there is an old one, in ms. */
const patience = 3_000
/** How long a document that could not be made is not tried again, in ms. */
const restAfterFailure = 1_000
const orderKeptEvery = 60_000

const after = (ms: number): { done: Promise<'late'>; cancel: () => void } => {
  let timer: NodeJS.Timeout | undefined
  const done = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms)
  })
  return { done, cancel: () => clearTimeout(timer) }
}

/** The site's documents: kept, known to be true, made anew when they are not. */
export class Documents {
  readonly #options: DocumentsOptions
  readonly #memory = new Memory()
  readonly #disk: Disk
  readonly #writing: Writing
  readonly #freshness = new Freshness()
  readonly #queue = new MakingQueue()
  readonly #makings = new Map<string, Promise<Document>>()
  readonly #restUntil = new Map<string, number>()
  readonly #made = new Map<string, number>()
  #listening: Listening | undefined
  #orderTimer: NodeJS.Timeout | undefined
  #hears = false

  constructor(options: DocumentsOptions) {
    this.#options = options
    this.#disk = new Disk(options.folder)
    this.#writing = new Writing(options.log)
  }

  /** Takes up what an earlier run has kept and begins to listen; ends when it is known whether the database is there. */
  async start(): Promise<void> {
    const { databaseUrl, log } = this.#options
    for await (const document of this.#disk.all()) this.#memory.keep(document)
    this.#listening = listen({
      url: databaseUrl,
      changed: (tag) => this.#freshness.changed(tag),
      listening: () => {
        this.#freshness.listening()
        this.#hears = true
        log.info('The database is there; pages follow its changes.')
      },
      lost: (why) => {
        this.#freshness.lost()
        if (this.#hears) log.warn(`The database is away (${why}); kept pages are sent as they are.`)
        this.#hears = false
      },
    })
    await this.#listening.tried
    this.#orderTimer = setInterval(() => void this.#keepOrder(), orderKeptEvery).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.#orderTimer)
    await this.#listening?.stop()
    await this.#writing.done()
    await this.#keepOrder()
  }

  /** Whether every change is heard of: the database is there and answers. */
  get hears(): boolean {
    return this.#hears
  }

  /** The kept document of an address while it can be sent as it is: at once, as most requests want it. */
  kept(key: string): Document | undefined {
    const kept = this.#memory.get(key)
    return kept && (!this.#hears || this.#freshness.isFresh(kept, Date.now())) ? kept : undefined
  }

  /**
   * The document of an address: the kept one while it is true, else one made now; the last good one where
   * that fails or takes long.
   *
   * @throws MakingFailed, TooBusy when there is nothing to send
   */
  async get(key: string, rank?: Rank): Promise<Document> {
    const good = this.kept(key)
    if (good) return good
    const kept = this.#memory.get(key)
    if (kept && (this.#restUntil.get(key) ?? 0) > Date.now()) return kept
    const making = this.#makeSince(key, this.#freshness.number, rank ?? (kept && isKnown(kept) ? 'known' : 'unknown'))
    const late = after(patience)
    try {
      const first = await Promise.race([making, late.done])
      if (first !== 'late') return first
      if (kept) return kept
      if (!this.#hears) throw new MakingFailed(key, 'the database is away')
      return await making
    } catch (error) {
      if (kept) return kept
      throw error
    } finally {
      late.cancel()
      making.catch(() => undefined) // told of where it was begun
    }
  }

  /** Makes pages before anybody asks: those used last first, then the others of the site. */
  async warm(addresses: () => Promise<string[]>): Promise<number> {
    let made = 0
    // one after the other, so that visitors find room
    for (const key of new Set([...(await this.#disk.order()), ...(await addresses())])) {
      made += await this.get(key, 'warming').then(
        () => 1,
        () => 0,
      )
    }
    return made
  }

  /** What making an address now gives, kept nowhere: to compare with what is kept. */
  anew(key: string): Promise<Document> {
    return make(this.#options.making, key, this.#freshness.number)
  }

  /** The handler's answer to one person, with that person's headers: never kept. */
  ask(url: string, headers: Parameters<typeof ask>[2]): ReturnType<typeof ask> {
    return ask(this.#options.making, url, headers)
  }

  /** What is kept and how often it was made; `fresh` lists the documents that are sent as they are now. */
  stats() {
    const fresh = this.#memory.all().filter((document) => this.#freshness.isFresh(document, Date.now()))
    return {
      ...this.#memory.stats(),
      hears: this.#hears,
      made: Object.fromEntries(this.#made),
      fresh: Object.fromEntries(fresh.map(({ hash, key }) => [key, hash])),
    }
  }

  /** A document begun after the change with this number, or one that no later change touches. */
  async #makeSince(key: string, number: number, rank: Rank): Promise<Document> {
    for (;;) {
      const document = await this.#making(key, rank)
      if (document.number >= number || this.#freshness.isFresh(document, Date.now())) return document
    }
  }

  /** The making of an address that is under way or waits, or a new one: one at a time, however many ask. */
  #making(key: string, rank: Rank): Promise<Document> {
    const running = this.#makings.get(key)
    if (running) return running
    const making = this.#queue
      .run(rank, () => make(this.#options.making, key, this.#freshness.number))
      .then(
        (document) => this.#keep(document),
        (error: unknown) => this.#failed(key, error),
      )
      .finally(() => this.#makings.delete(key))
    this.#makings.set(key, making)
    return making
  }

  #keep(document: Document): Document {
    const { key } = document
    const before = this.#memory.get(key)
    this.#memory.keep(document)
    this.#restUntil.delete(key)
    if (this.#options.counts) this.#made.set(key, (this.#made.get(key) ?? 0) + 1)
    const same = before?.hash === document.hash && before.status === document.status && before.number >= 0
    if (!same && !key.includes('?')) this.#toDisk(document)
    // its style sheets must be there when the next build has others and the database is away
    for (const link of document.links) if (!this.#memory.get(link)) void this.get(link, 'known').catch(() => undefined)
    return document
  }

  #failed(key: string, error: unknown): never {
    this.#restUntil.set(key, Date.now() + restAfterFailure)
    if (this.#restUntil.size > 10_000) this.#restUntil.clear()
    if (this.#hears) this.#options.log.error(error instanceof Error ? error.message : String(error))
    throw error
  }

  /** The disk is a second place only: what it refuses is told of, and the page is sent all the same. */
  #toDisk(document: Document): void {
    const stays = isKnown(document) || document.status === 503
    this.#writing.later(document.key, () => (stays ? this.#disk.keep(document) : this.#disk.forget(document.key)))
  }

  async #keepOrder(): Promise<void> {
    const keys = this.#memory.pages().map(({ key }) => key)
    await this.#disk
      .keepOrder(keys)
      .catch((error: unknown) =>
        this.#options.log.error(
          `The order of pages could not be kept: ${error instanceof Error ? error.message : String(error)}`,
        ),
      )
  }
}

import type { Log } from './cached-page'
import { Freshness } from './freshness'
import { Removals } from './removals'

interface Options {
  log: Log
  /** something may be stale now */
  onStale: () => void
  /** one transaction was heard whole, with the records that it removed: still before any request is answered */
  onBurst: (removed: ReadonlySet<string>) => void
}

/** What the database has notified: what is stale since, and which records must never be shown again. */
export class Changes {
  readonly freshness = new Freshness()
  readonly removals = new Removals()
  readonly #options: Options
  #connected = false
  /** records that were removed in the burst of notifications that is being received */
  #burst: Set<string> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** Whether every change is notified: the database is there and answers. */
  get connected(): boolean {
    return this.#connected
  }

  readonly connect = (removed: string[]): void => {
    this.freshness.connected()
    this.#connected = true
    // a render that began before may show what was removed without a notification
    this.removals.addUnknown(this.freshness.revision)
    for (const record of removed) this.#inBurst().add(record)
    this.#options.log.info('The database is connected; pages follow its changes.')
    this.#options.onStale()
  }

  readonly disconnect = (reason: string): void => {
    this.freshness.disconnected()
    if (this.#connected) this.#options.log.warn(`The database is away (${reason}); cached pages are sent as they are.`)
    this.#connected = false
  }

  readonly invalidate = (tag: string): void => {
    this.freshness.invalidate(tag)
    this.#inBurst()
    this.#options.onStale()
  }

  readonly remove = (record: string): void => {
    this.invalidate(record)
    this.removals.add(record, this.freshness.revision)
    this.#inBurst().add(record)
  }

  /** PostgreSQL notifies a whole transaction at once, and pages are looked through once for it. */
  #inBurst(): Set<string> {
    if (this.#burst) return this.#burst
    const burst = new Set<string>()
    this.#burst = burst
    queueMicrotask(() => {
      this.#burst = undefined
      this.#options.onBurst(burst)
    })
    return burst
  }
}

import { errorMessage } from './error-message'
import type { Log } from './cached-page'

/**
 * Writes to disk in the background, one at a time and only the newest of each key: rendering does not wait
 * for the disk, and an older page never overwrites a newer one.
 */
export class DiskWrites {
  readonly #waiting = new Map<string, () => Promise<void>>()
  readonly #log: Log
  #running: Promise<void> | undefined

  constructor(log: Log) {
    this.#log = log
  }

  /** Queues a write, replacing one of the same key that still waits. A failure is logged. */
  queue(key: string, write: () => Promise<void>): void {
    this.#waiting.set(key, write)
    this.#running ??= this.#run()
  }

  /** Settles when nothing is left to write. */
  async done(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [key, write] = next
      this.#waiting.delete(key)
      await write().catch((error: unknown) =>
        this.#log.error(`${key} could not be written to disk: ${errorMessage(error)}`),
      )
    }
    // synchronously with the last check, so that a later write starts a new run
    this.#running = undefined
  }

  #next(): [key: string, write: () => Promise<void>] | undefined {
    return this.#waiting.entries().next().value
  }
}

import type { Log } from './cached-page'

/**
 * Writes to disk by and by: one after the other, of each address only the newest. Whoever makes a page does not
 * wait for it, and an older page never comes after a newer one.
 */
export class Writing {
  readonly #waiting = new Map<string, () => Promise<void>>()
  readonly #log: Log
  #running: Promise<void> | undefined

  constructor(log: Log) {
    this.#log = log
  }

  /** Writes for an address, in place of what still waits for it. What the disk refuses is told of. */
  later(key: string, write: () => Promise<void>): void {
    this.#waiting.set(key, write)
    this.#running ??= this.#run()
  }

  /** Settles when nothing waits any more. */
  async done(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [key, write] = next
      this.#waiting.delete(key)
      await write().catch((error: unknown) =>
        this.#log.error(`${key} could not be kept on disk: ${error instanceof Error ? error.message : String(error)}`),
      )
    }
    // in the same step in which nothing waits any more: what comes later begins anew
    this.#running = undefined
  }

  #next(): [key: string, write: () => Promise<void>] | undefined {
    return this.#waiting.entries().next().value
  }
}

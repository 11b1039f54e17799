import type { Log } from './cached-page'
import { errorMessage } from './errors'

type Task = () => Promise<void>

/**
 * Writes to disk in the background, one at a time and only the newest of each key: rendering does not wait
 * for the disk, and an older page never overwrites a newer one. Deletions come first.
 */
export class DiskWrites {
  readonly #deletions = new Map<string, Task>()
  readonly #writes = new Map<string, Task>()
  readonly #log: Log
  #running: Promise<void> | undefined

  constructor(log: Log) {
    this.#log = log
  }

  /** Queues a write, replacing one of the same key that still waits. A failure is logged. */
  write(key: string, task: Task): void {
    this.#writes.set(key, task)
    this.#running ??= this.#run()
  }

  /** Queues a deletion before all writes; a write of the same key that still waits is dropped. A failure is logged. */
  delete(key: string, task: Task): void {
    this.#writes.delete(key)
    this.#deletions.set(key, task)
    this.#running ??= this.#run()
  }

  /** Settles when nothing is left to do. */
  async done(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const { key, task, action } = next
      await task().catch((error: unknown) =>
        this.#log.error(`The cached page of ${key} could not be ${action} on disk: ${errorMessage(error)}`),
      )
    }
    // synchronously with the last check, so that a later task starts a new run
    this.#running = undefined
  }

  #next(): { key: string; task: Task; action: 'deleted' | 'written' } | undefined {
    for (const [tasks, action] of [
      [this.#deletions, 'deleted'],
      [this.#writes, 'written'],
    ] as const) {
      const [first] = tasks
      if (!first) continue
      const [key, task] = first
      tasks.delete(key)
      return { key, task, action }
    }
    return undefined
  }
}

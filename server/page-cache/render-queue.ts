/**
 * Who waits: a visitor of a page that the site is known to have, of one that an outage has left in doubt, of any other
 * address, or nobody.
 */
export type Priority = 'known' | 'doubt' | 'unknown' | 'background'

/** Too many renders wait; the client should ask again later. */
export class QueueFull extends Error {
  constructor() {
    super('Too many pages are waiting to be rendered')
    this.name = 'QueueFull'
  }
}

export interface QueueLimits {
  /** renders at the same time, altogether and by priority */
  concurrent: number
  byPriority: Readonly<Record<Priority, number>>
  /** how many may wait in one priority */
  waiting: number
  /** longest wait before `QueueFull`, in ms; renders in the background wait without limit */
  timeout: number
}

/**
 * Renders share one thread, so few at once work best. Unknown addresses get only some of the slots: a flood
 * of them leaves room for the pages of the site. After an outage every page is in doubt at once: few of them at a time leave the
 * thread free to send what there is.
 */
export const usualLimits: QueueLimits = {
  concurrent: 6,
  byPriority: { known: 6, doubt: 2, unknown: 2, background: 1 },
  waiting: 500,
  timeout: 5_000,
}

interface Waiting {
  key: string
  priority: Priority
  start: () => void
  refuse: (error: QueueFull) => void
  timer?: NodeJS.Timeout
}

const priorities: readonly Priority[] = ['known', 'doubt', 'unknown', 'background']

/** Starts work by priority, then in order of arrival. */
export class RenderQueue {
  readonly #limits: QueueLimits
  readonly #waiting: Record<Priority, Waiting[]> = { known: [], doubt: [], unknown: [], background: [] }
  readonly #running: Record<Priority, number> = { known: 0, doubt: 0, unknown: 0, background: 0 }

  constructor(limits: QueueLimits = usualLimits) {
    this.#limits = limits
  }

  /** Runs the work of a key when its turn comes. Throws `QueueFull` when that would take too long. */
  async run<Result>(key: string, priority: Priority, work: () => Promise<Result>): Promise<Result> {
    const started = await this.#turn(key, priority)
    try {
      return await work()
    } finally {
      this.#running[started]--
      this.#startNext()
    }
  }

  /** Gives work that still waits at least this priority: somebody more important now waits for it too. */
  raise(key: string, priority: Priority): void {
    for (const lower of priorities.slice(priorities.indexOf(priority) + 1)) {
      const place = this.#waiting[lower].findIndex((one) => one.key === key)
      const [one] = place < 0 ? [] : this.#waiting[lower].splice(place, 1)
      if (!one) continue
      clearTimeout(one.timer)
      one.priority = priority
      this.#wait(one)
    }
    this.#startNext()
  }

  /** The priority under which the work has started; `raise` may have changed it. */
  #turn(key: string, priority: Priority): Promise<Priority> {
    if (this.#waiting[priority].length >= this.#limits.waiting) return Promise.reject(new QueueFull())
    return new Promise((resolve, reject) => {
      const one: Waiting = { key, priority, start: () => resolve(one.priority), refuse: reject }
      this.#wait(one)
      this.#startNext()
    })
  }

  #wait(one: Waiting): void {
    const waiting = this.#waiting[one.priority]
    waiting.push(one)
    if (one.priority === 'background') return
    one.timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(one), 1)
      one.refuse(new QueueFull())
    }, this.#limits.timeout)
  }

  #startNext(): void {
    for (const priority of priorities) {
      while (this.#hasRoom(priority)) {
        const next = this.#waiting[priority].shift()
        if (!next) break
        clearTimeout(next.timer)
        this.#running[priority]++
        next.start()
      }
    }
  }

  #hasRoom(priority: Priority): boolean {
    const all = priorities.reduce((sum, each) => sum + this.#running[each], 0)
    return all < this.#limits.concurrent && this.#running[priority] < this.#limits.byPriority[priority]
  }
}

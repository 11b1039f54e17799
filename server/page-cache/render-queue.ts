/** Who waits: for a page that the site is known to have, for any other address, or nobody yet. */
export type Rank = 'known' | 'unknown' | 'warming'

/** There is too much to make; ask again later. */
export class TooBusy extends Error {
  constructor() {
    super('Too many pages are being made at once')
    this.name = 'TooBusy'
  }
}

export interface QueueLimits {
  /** makings at the same time, altogether and by rank */
  atOnce: number
  ofRank: Readonly<Record<Rank, number>>
  /** how many may wait in one rank */
  waiting: number
  /** how long one waits before it is told that there is too much to do, in ms */
  patience: number
}

/**
 * Makings share one thread: few at once serve best. Addresses that nobody knows get only a part, so that
 * a flood of them leaves room for the pages of the site.
 */
export const usualLimits: QueueLimits = {
  atOnce: 6,
  ofRank: { known: 6, unknown: 2, warming: 1 },
  waiting: 500,
  patience: 5_000,
}

interface Waiting {
  start: () => void
  timer: NodeJS.Timeout | undefined
}

const ranks: readonly Rank[] = ['known', 'unknown', 'warming']

/** Lets work begin in order of rank, then of asking. */
export class MakingQueue {
  readonly #limits: QueueLimits
  readonly #waiting: Record<Rank, Waiting[]> = { known: [], unknown: [], warming: [] }
  readonly #running: Record<Rank, number> = { known: 0, unknown: 0, warming: 0 }

  constructor(limits: QueueLimits = usualLimits) {
    this.#limits = limits
  }

  /** Runs the work when its turn comes. Throws `TooBusy` when that would take too long. */
  async run<Result>(rank: Rank, work: () => Promise<Result>): Promise<Result> {
    await this.#turn(rank)
    try {
      return await work()
    } finally {
      this.#running[rank]--
      this.#startNext()
    }
  }

  #turn(rank: Rank): Promise<void> {
    const waiting = this.#waiting[rank]
    if (waiting.length >= this.#limits.waiting) return Promise.reject(new TooBusy())
    return new Promise((resolve, reject) => {
      const one: Waiting = { start: resolve, timer: undefined }
      if (rank !== 'warming') {
        one.timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(one), 1)
          reject(new TooBusy())
        }, this.#limits.patience)
      }
      waiting.push(one)
      this.#startNext()
    })
  }

  #startNext(): void {
    for (const rank of ranks) {
      while (this.#hasRoom(rank)) {
        const next = this.#waiting[rank].shift()
        if (!next) break
        clearTimeout(next.timer)
        this.#running[rank]++
        next.start()
      }
    }
  }

  #hasRoom(rank: Rank): boolean {
    const all = ranks.reduce((sum, each) => sum + this.#running[each], 0)
    return all < this.#limits.atOnce && this.#running[rank] < this.#limits.ofRank[rank]
  }
}

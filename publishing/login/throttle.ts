import { LRUCache } from 'lru-cache'

/** When tries are slowed down, and by how much. */
export interface ThrottleLimits {
  /** tries that are not slowed down, by one address at one account, by one address, at one account */
  free: { pair: number; address: number; account: number }
  /** the first wait in ms; each further try doubles it */
  firstWait: number
  /** the longest wait in ms */
  longestWait: { pair: number; address: number; account: number }
  /** how many tries of one address may wait at the same time */
  waiting: number
  /** how long a try counts, in ms */
  window: number
}

/**
 * Nobody is locked out: whoever knows the password waits some seconds at most. From one address 5 tries are free, then
 * there is one in 15 seconds at an account; from many addresses together, each has one in 4 seconds at it.
 */
export const usualThrottle: ThrottleLimits = {
  free: { pair: 5, address: 30, account: 20 },
  firstWait: 250,
  longestWait: { pair: 15_000, address: 15_000, account: 4_000 },
  waiting: 5,
  window: 15 * 60_000,
}

/** How many accounts, addresses and pairs are told apart; bounds the memory. */
const mostKeys = 20_000

/** A try to log in. */
export interface Try {
  /** how long it waits before it is looked at, in ms; null: it is refused, as too many of this address wait */
  wait: number | null
  /** the try is over */
  end: (succeeded: boolean) => void
}

/** Slows down who guesses passwords. Every try counts when it begins, so that many at once are slowed down too. */
export class LoginThrottle {
  readonly #limits: ThrottleLimits
  readonly #tries: LRUCache<string, number>
  readonly #waiting = new Map<string, number>()

  constructor(limits: ThrottleLimits = usualThrottle) {
    this.#limits = limits
    this.#tries = new LRUCache({ max: mostKeys, ttl: limits.window })
  }

  /**
   * Begins a try.
   *
   * @param account the email as it was sent, whether there is such an account or not
   * @param address of the client
   */
  begin(account: string, address: string): Try {
    const keys = { pair: `${address} ${account}`, address, account: `@ ${account}` }
    const waits = (['pair', 'address', 'account'] as const).map((kind) => {
      const before = this.#tries.get(keys[kind]) ?? 0
      this.#tries.set(keys[kind], before + 1)
      return this.#waitAfter(before, kind)
    })
    const wait = Math.max(...waits)
    const waiting = this.#waiting.get(address) ?? 0
    if (wait > 0 && waiting >= this.#limits.waiting) return { wait: null, end: () => undefined }
    if (wait > 0) this.#waiting.set(address, waiting + 1)
    return { wait, end: (succeeded) => this.#end(keys, wait > 0, succeeded) }
  }

  #waitAfter(before: number, kind: keyof ThrottleLimits['free']): number {
    const { firstWait, free, longestWait } = this.#limits
    const over = before - free[kind]
    return over < 0 ? 0 : Math.min(firstWait * 2 ** over, longestWait[kind])
  }

  #end(keys: Record<'pair' | 'address' | 'account', string>, waited: boolean, succeeded: boolean): void {
    if (waited) {
      const waiting = (this.#waiting.get(keys.address) ?? 1) - 1
      if (waiting > 0) this.#waiting.set(keys.address, waiting)
      else this.#waiting.delete(keys.address)
    }
    if (!succeeded) return
    this.#tries.delete(keys.pair)
    for (const key of [keys.address, keys.account]) this.#tries.set(key, Math.max(0, (this.#tries.get(key) ?? 0) - 1))
  }
}

import { LRUCache } from 'lru-cache'
import { countableWords } from '@/domain/search/countable-words'
import { leastTimes } from '@/domain/search/miss-counting'

/** How often words have found nothing in a week, to be added to what is stored. */
export interface Misses {
  /** its Monday, 'YYYY-MM-DD' */
  week: string
  words: string
  times: number
}

/** Most words that are remembered at a time: those of a flood displace each other. */
const most = 2_000

/** Counts words that found nothing: in memory alone until they were typed 3 times within a week. */
export class MissCounter {
  readonly #seen = new LRUCache<string, number>({ max: most })
  #week = ''
  #toStore: Misses[] = []

  /**
   * Somebody was told that nothing was found.
   * @param week the Monday of the week, 'YYYY-MM-DD'
   */
  count(typed: string, week: string): void {
    const words = countableWords(typed)
    if (words === null) return
    if (week !== this.#week) this.#seen.clear()
    this.#week = week
    const times = (this.#seen.get(words) ?? 0) + 1
    this.#seen.set(words, times)
    if (times === leastTimes) this.#add({ week, words, times })
    else if (times > leastTimes) this.#add({ week, words, times: 1 })
  }

  /** What is to be stored now; it is forgotten here. */
  take(): Misses[] {
    const taken = this.#toStore
    this.#toStore = []
    return taken
  }

  /** What could not be stored is tried again. */
  giveBack(misses: readonly Misses[]): void {
    for (const one of misses) this.#add(one)
  }

  #add(more: Misses): void {
    const known = this.#toStore.find(({ week, words }) => week === more.week && words === more.words)
    if (known) known.times += more.times
    else if (this.#toStore.length < most) this.#toStore.push(more)
  }
}

import { londonDay } from '@/domain/dates/london-time'
import { weekOf } from '@/domain/search/miss-counting'
import { errorMessage } from '../page-cache/errors'
import { MissCounter } from './miss-counter'
import type { StoredMisses } from './stored-misses'

interface Options {
  stored: StoredMisses
  log: { error: (message: string) => void }
  /** how long counts are gathered before they are stored, in ms */
  every?: number
}

export interface Counting {
  /** Somebody was told that these words found nothing. */
  count: (typed: string) => void
  /** Stores what is left; settles when that is done. */
  stop: () => Promise<void>
}

/** Counts what people did not find. What cannot be stored waits for the database; what it was is in no log. */
export function startCountingMisses({ every = 20_000, log, stored }: Options): Counting {
  const counter = new MissCounter()
  let outage = false

  const store = async (): Promise<void> => {
    const misses = counter.take()
    if (misses.length === 0) return
    try {
      await stored.add(misses)
      outage = false
    } catch (error) {
      counter.giveBack(misses)
      if (!outage) log.error(`Counts of searches wait (${errorMessage(error)}). They are tried again.`)
      outage = true
    }
  }

  let storing = Promise.resolve()
  const timer = setInterval(() => {
    storing = storing.then(store)
  }, every)
  timer.unref()
  return {
    count: (typed) => counter.count(typed, weekOf(londonDay(new Date()))),
    stop: async () => {
      clearInterval(timer)
      await storing.then(store)
      await stored.close()
    },
  }
}

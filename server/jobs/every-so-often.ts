import type { Due } from './timer'

interface Times {
  /** ms from the start to the first time */
  first: number
  /** ms from each time to the next */
  then: number
}

/** Due by the clock of this process alone, whatever is stored. */
export function everySoOften({ first, then }: Times): Due {
  let next = Date.now() + first
  return {
    nextIn: () => {
      const ms = next - Date.now()
      if (ms <= 0) next = Date.now() + then
      return Promise.resolve(ms)
    },
    close: () => Promise.resolve(),
  }
}

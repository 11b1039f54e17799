let before: Promise<unknown> = Promise.resolve()

/**
 * Does some work when what was asked for before is done: two files read at once would take twice the memory, and neither would be sooner.
 *
 * @param onWait is called now and then while the work waits: the edge ends an answer that is silent for 30 s
 * @param every how often, in ms
 */
export function inOneTurn<Result>(work: () => Promise<Result>, onWait: () => void, every = 10_000): Promise<Result> {
  const timer = setInterval(onWait, every)
  const start = (): Promise<Result> => {
    clearInterval(timer)
    return work()
  }
  const done = before.then(start, start)
  before = done.catch(() => undefined)
  return done
}

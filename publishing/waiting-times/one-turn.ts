let before: Promise<unknown> = Promise.resolve()

/** Does some work when what was asked for before is done: two files read at once would take twice the memory, and neither would be sooner. */
export function inOneTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = before.then(work, work)
  before = done.catch(() => undefined)
  return done
}

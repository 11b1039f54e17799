import { errorMessage } from '@/server/page-cache/errors'
/** When there is something to do. */
export interface Due {
  /** Milliseconds until the next thing is due, 0 or less when one is; null when none is planned. */
  nextIn: () => Promise<number | null>
  close: () => Promise<void>
}

interface Options {
  due: Due
  /** what is done, for the log: 'Planned publications' */
  what?: string
  /** does what is due; it may be asked too often, and by several instances at once */
  run: () => Promise<void>
  log: { error: (message: string) => void }
  /** the longest time between two looks, in ms: what another instance plans is heard of only so */
  every?: number
  /** how long to wait after a run, in ms: what waits for the database, or is run by another instance, is still due */
  after?: number
}

export interface Timer {
  /** Begins nothing more; settles when the run under way has ended. */
  stop: () => Promise<void>
}

/**
 * Has planned publications run at their moment: it wakes at the next one that it knows, and looks for new ones in
 * between. After a restart or an outage what is past is due at the first look.
 */
export function startTimer({
  after = 1_000,
  due,
  every = 3_000,
  log,
  run,
  what = 'Planned publications',
}: Options): Timer {
  let stopped = false
  let outage = false
  let timer: NodeJS.Timeout | undefined

  /** Runs what is due, and says in how many ms to look again. */
  const look = async (): Promise<number> => {
    const ms = await due.nextIn()
    if (ms === null || ms > 0) return Math.min(ms ?? every, every)
    if (stopped) return every
    await run()
    return after
  }

  let running = Promise.resolve()
  const begin = (): void => {
    running = look()
      .then(
        (wait) => {
          outage = false
          return wait
        },
        (error: unknown) => {
          // once for each outage of the database, of which others tell too
          if (!outage) log.error(`${what} wait (${errorMessage(error)}). They are tried again.`)
          outage = true
          return after
        },
      )
      .then((wait) => {
        if (!stopped) timer = setTimeout(begin, Math.max(wait, 1))
      })
  }
  begin()

  const end = async (): Promise<void> => {
    stopped = true
    clearTimeout(timer)
    await running
    await due.close()
  }
  let ended: Promise<void> | undefined
  return { stop: () => (ended ??= end()) }
}

import type { AskOwn } from '../own-request'
import { openDuePlans } from './due-plans'
import { startTimer, type Timer } from './timer'
import { everySoOften } from './every-so-often'

interface Options {
  askOwn: AskOwn
  databaseUrl: string
  log: { error: (message: string) => void }
}

/** Publishes what is planned (publishing/workflow/bundles) and begins alerts; an address that only this process reaches. */
const runDue = '/api/bundles/run-due'
/** Deletes what has lain in the bin for long enough (publishing/workflow/empty-bin.ts); such an address too. */
const emptyBin = '/api/bin/empty'

const minute = 60_000

/** Starts what the process does by itself at a time. Any number of instances may do so on one database. */
export function startJobs({ askOwn, databaseUrl, log }: Options): Timer {
  const asking = (address: string) => async (): Promise<void> => {
    const { status } = await askOwn(address)
    if (status !== 200) throw new Error(`${address} answered ${status}`)
  }
  const timers = [
    startTimer({ due: openDuePlans(databaseUrl), run: asking(runDue), log }),
    startTimer({
      due: everySoOften({ first: 10 * minute, then: 60 * minute }),
      every: minute,
      log,
      run: asking(emptyBin),
      what: 'Deletions from the bin',
    }),
  ]
  return {
    stop: async () => {
      await Promise.all(timers.map(({ stop }) => stop()))
    },
  }
}

import type { AskOwn } from '../own-request'
import { openDueBundles } from './due-bundles'
import { startTimer, type Timer } from './timer'

interface Options {
  askOwn: AskOwn
  databaseUrl: string
  log: { error: (message: string) => void }
}

/** Publishes what is planned (publishing/workflow/bundles); an address that only this process reaches. */
const runDue = '/api/bundles/run-due'

/** Starts what the process does by itself at a time. Any number of instances may do so on one database. */
export const startJobs = ({ askOwn, databaseUrl, log }: Options): Timer =>
  startTimer({
    due: openDueBundles(databaseUrl),
    run: async () => {
      const { status } = await askOwn(runDue)
      if (status !== 200) throw new Error(`${runDue} answered ${status}`)
    },
    log,
  })

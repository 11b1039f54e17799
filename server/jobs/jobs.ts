import type { AskOwn } from '../own-request'
import { openDuePlans } from './due-plans'
import { startTimer, type Timer } from './timer'
import { everySoOften } from './every-so-often'

interface Options {
  askOwn: AskOwn
  databaseUrl: string
  /** whether external links are looked at: the operator turns it on */
  checksLinks: boolean
  log: { error: (message: string) => void }
}

/** Publishes what is planned (publishing/workflow/bundles) and begins alerts; an address that only this process reaches. */
const runDue = '/api/bundles/run-due'
/** Deletes what has lain in the bin for long enough (publishing/workflow/empty-bin.ts); such an address too. */
const emptyBin = '/api/bin/empty'

/** Cuts pictures and reads documents that were stored before that was done (publishing/uploads/completed-files.ts); likewise. */
const completeFiles = '/api/files/complete'

/** Removes names of past members by the retention period (publishing/governance/retention); likewise. */
const removeNames = '/api/retention/run'

/** Puts the public papers of meetings together (publishing/governance/paper-sets); likewise. */
const makePaperSets = '/api/paper-sets/make'

/** Looks at external links that are due (publishing/links); such an address too. */
const checkLinks = '/api/external-links/check'

const minute = 60_000

/** Starts what the process does by itself at a time. Any number of instances may do so on one database. */
export function startJobs({ askOwn, checksLinks, databaseUrl, log }: Options): Timer {
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
    startTimer({
      due: everySoOften({ first: minute, then: 10 * minute }),
      every: minute,
      log,
      run: asking(completeFiles),
      what: 'Pictures to cut and documents to read',
    }),
    startTimer({
      due: everySoOften({ first: 20 * minute, then: 6 * 60 * minute }),
      every: minute,
      log,
      run: asking(removeNames),
      what: 'Removals of names of past members',
    }),
    startTimer({
      due: everySoOften({ first: minute / 4, then: minute / 4 }),
      every: minute,
      log,
      run: asking(makePaperSets),
      what: 'Papers of meetings as one file',
    }),
    ...(checksLinks
      ? [
          startTimer({
            due: everySoOften({ first: 15 * minute, then: 60 * minute }),
            every: minute,
            log,
            run: asking(checkLinks),
            what: 'The checks of external links',
          }),
        ]
      : []),
  ]
  return {
    stop: async () => {
      await Promise.all(timers.map(({ stop }) => stop()))
    },
  }
}

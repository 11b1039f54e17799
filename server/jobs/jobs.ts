import type { Handler } from '@/server/page-cache/render'
import { openDueBundles } from './due-bundles'
import { postToOwn } from './own-request'
import { startTimer, type Timer } from './timer'

interface Options {
  handler: Handler
  databaseUrl: string
  siteUrl: string
  /** what shows that a request is this process's own */
  headers: Record<string, string>
  log: { error: (message: string) => void }
}

/** Publishes what is planned (publishing/workflow/bundles); the address is one that only this process reaches. */
export const runDueAddress = '/api/bundles/run-due'

/** Starts what the process does by itself at a time. Any number of instances may do so on one database. */
export const startJobs = ({ databaseUrl, handler, headers, log, siteUrl }: Options): Timer =>
  startTimer({
    due: openDueBundles(databaseUrl),
    run: () => postToOwn(runDueAddress, { handler, headers, host: new URL(siteUrl).host }),
    log,
  })

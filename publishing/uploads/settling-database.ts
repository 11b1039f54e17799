import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { settleAfter } from './unsettled-files'

type Adapter = ReturnType<typeof postgresAdapter>
type End = Payload['db']['commitTransaction']

/** A database that has files settled at the end of each transaction, whichever that is: Payload has no hook for it. */
export const settlingFiles = (adapter: Adapter): Adapter => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { commitTransaction, rollbackTransaction } = database
    const settling =
      (end: End): End =>
      async (id) => {
        try {
          await end.call(database, id)
        } finally {
          await settleAfter(args.payload, String(await id))
        }
      }
    return Object.assign(database, {
      commitTransaction: settling(commitTransaction),
      rollbackTransaction: settling(rollbackTransaction),
    })
  },
})

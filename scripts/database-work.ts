import { getPayload, type Payload } from 'payload'
import config from '../payload.config'
import { addStartingContent } from '../seed/starting-content'
import { saveAdministrator } from './account'
import { accountOf } from './start/account.mjs'

// Does those of its works that the command line names, and tells its parent of each when it is done.

/** Makes the first administrator, while there is no user at all. Lines for the operator begin with '> '. */
async function addAdministrator(payload: Payload): Promise<void> {
  const account = accountOf(process.env)
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  await saveAdministrator(payload, account)
  console.info(
    `> Log in to the admin panel as ${account.email}${account.made ? ` with the password ${account.password}` : ''}`,
  )
  if (account.made) console.info('> The password is shown this once. Change it after you have logged in.')
}

const works: Record<string, (payload: Payload) => Promise<unknown>> = {
  migrate: (payload) => payload.db.migrate(),
  content: addStartingContent,
  administrator: addAdministrator,
}

const tell = (name: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(name, undefined, undefined, () => resolve())
    else resolve()
  })

try {
  // the tables may not be there yet
  const payload = await getPayload({ config, disableOnInit: true })
  for (const name of process.argv.slice(2)) {
    await works[name]?.(payload)
    await tell(name)
  }
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

import { getPayload } from 'payload'
import config from '../payload.config'
import { saveAdministrator } from './account'
import { accountOf } from './start/account.mjs'

// Makes the first administrator, while there is no user at all. Lines for the operator begin with '> '.
try {
  const account = accountOf(process.env)
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs === 0) {
    await saveAdministrator(payload, account)
    console.info(
      `> Log in to the admin panel as ${account.email}${account.made ? ` with the password ${account.password}` : ''}`,
    )
    if (account.made) console.info('> The password is shown this once. Change it after you have logged in.')
  }
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

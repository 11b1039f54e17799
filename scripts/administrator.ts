import { getPayload } from 'payload'
import config from '../payload.config'
import { saveAdministrator } from './account'
import { accountOf } from './start/account.mjs'

// Sets the password of the administrator that ADMIN_EMAIL names, or makes that administrator.
try {
  const account = accountOf(process.env)
  const what = await saveAdministrator(await getPayload({ config }), account)
  console.info(
    `> ${account.email} is ${what === 'made' ? 'an administrator now' : 'an administrator with a new password'}.`,
  )
  if (account.made) console.info(`> The password, shown this once: ${account.password}`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

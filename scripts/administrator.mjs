// `npm run administrator`: a way back in when the only administrator is locked out and there is no mail.
import { accountOf } from './start/account.mjs'
import { runNode } from './start/commands.mjs'
import { claimFolder } from './start/data-folder.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { atEnd, toTheEnd } from './start/ending.mjs'
import { readSettings } from './start/settings.mjs'
import { startDatabase } from './start/site.mjs'

toTheEnd(async () => {
  const settings = await readSettings()
  accountOf(settings.environment)
  atEnd((await claimFolder(settings.data)).release)
  await installDependencies()
  // without the database there is nothing to set a password in
  if (!settings.ownDatabase) await startDatabase({ ...settings, servedBefore: false })
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/administrator.ts'], { env: settings.environment })
  process.stdout.write(output.replace(/^> /gm, ''))
  return code
}, 1)

// `npm run administrator`: a way back in when the only administrator is locked out and there is no mail.
import { claimFolder } from './start/claims.mjs'
import { run } from './start/running.mjs'
import { readSettings } from './start/settings.mjs'

const settings = await readSettings()
const release = await claimFolder(settings.data)
const { startEmbedded } = await import('./start/database.mjs')
const database = settings.ownDatabase ? null : await startEmbedded(settings)
const { code } = await run(process.execPath, ['--import', 'tsx', 'scripts/administrator.ts'], { env: settings.environment, show: true })
await database?.stop()
await release()
process.exitCode = code

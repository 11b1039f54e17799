// `npm run administrator`: a way back in when the only administrator is locked out and there is no mail.
import { accountOf } from './start/account.mjs'
import { claimFolder } from './start/claims.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { endCommands, runNode } from './start/running.mjs'
import { readSettings } from './start/settings.mjs'
import { Stop } from './start/telling.mjs'

const undo = []

async function setPassword() {
  const settings = await readSettings()
  accountOf(settings.environment)
  const { release } = await claimFolder(settings.data)
  undo.push(release, endCommands)
  await installDependencies()
  if (!settings.ownDatabase) {
    const { embeddedDatabase } = await import('./start/database.mjs')
    const database = embeddedDatabase(settings, fail)
    undo.push(database.stop)
    await database.start()
  }
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/administrator.ts'], { env: settings.environment })
  process.stdout.write(output.replace(/^> /gm, ''))
  return code
}

let ending = false
async function end(code) {
  if (ending) return
  ending = true
  for (const one of undo.reverse()) await one()
  process.exit(code)
}

function fail(error) {
  if (ending) return
  process.stderr.write(`${error instanceof Stop ? error.message : (error.stack ?? error)}\n`)
  void end(1)
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(1))
setPassword().then(end, fail)

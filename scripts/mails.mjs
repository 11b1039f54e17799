// `npm run mails`: the mails of a site that has no mail server; `npm run mails -- 1` prints one.
import path from 'node:path'
import { runNode } from './start/commands.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { toTheEnd } from './start/ending.mjs'
import { readSettings } from './start/settings.mjs'

toTheEnd(async () => {
  const { data, environment } = await readSettings()
  await installDependencies()
  const { code, output } = await runNode(
    ['--import', 'tsx', 'scripts/mails.ts', path.join(data, 'mail'), ...process.argv.slice(2)],
    { env: environment },
  )
  process.stdout.write(output)
  return code
}, 1)

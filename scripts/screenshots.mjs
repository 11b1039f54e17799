// `npm run screenshots`: the pictures in docs/, of the site as it is now.
import { build } from './start/build.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { inProject, run } from './start/commands.mjs'

await installDependencies()
await build({ environment: process.env })
const { chromium } = await import('./test/chromium.mjs')
const { code } = await run(
  process.execPath,
  [inProject('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=screenshots'],
  {
    env: { ...process.env, PORTAL_CHROMIUM: await chromium() },
    show: true,
  },
)
process.exitCode = code

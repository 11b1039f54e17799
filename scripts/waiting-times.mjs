// `npm run waiting-times -- FILE` says what a file of waiting times would change; with `--keep` it is kept.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runNode } from './start/commands.mjs'
import { claimFolder } from './start/data-folder.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { atEnd, toTheEnd } from './start/ending.mjs'
import { Stop } from './start/errors.mjs'
import { readSettings } from './start/settings.mjs'
import { startDatabase } from './start/site.mjs'

const usage = `npm run waiting-times -- FILE [--keep] [--source ADDRESS] [--published DAY]
FILE is the full extract of a month as NHS England publishes it, as CSV or zip, or a CSV with one row a figure.`

/** @returns {{ file: string, sent: string[] }} */
function asked() {
  const options = /** @type {const} */ ({
    keep: { type: 'boolean' },
    source: { type: 'string' },
    published: { type: 'string' },
  })
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new Stop(usage)
    const { keep, published = '', source = '' } = values
    return { file: path.resolve(file), sent: [keep ? 'keep' : 'check', source, published] }
  } catch {
    throw new Stop(usage)
  }
}

toTheEnd(async () => {
  const { file, sent } = asked()
  const settings = await readSettings()
  await installDependencies()
  // a database of one's own takes others beside the site
  if (!settings.ownDatabase) {
    atEnd((await claimFolder(settings.data)).release)
    await startDatabase({ ...settings, servedBefore: false })
  }
  const { code } = await runNode(['--import', 'tsx', 'scripts/waiting-times.ts', file, ...sent], {
    env: settings.environment,
    show: true,
  })
  return code
}, 1)

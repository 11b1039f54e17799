import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { inProject, lastLines, run, runNode } from './running.mjs'
import { Stop, step } from './telling.mjs'

const stamp = inProject('node_modules', '.installed-for')

/** npm: the one that started this, else the one that is found. */
async function npm(...args) {
  const program = process.env.npm_execpath
  if (program && /npm-cli\.c?js$/.test(program)) return runNode([program, ...args])
  return run('npm', args).catch(() => {
    throw new Stop(
      'npm was not found. It comes with Node (https://nodejs.org); install it, then start again with npm start.',
    )
  })
}

/** Installs just what package-lock.json names, unless that is what is there. */
export async function installDependencies() {
  const lock = createHash('sha256')
    .update(await readFile(inProject('package-lock.json')))
    .digest('hex')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return
  // installed by hand: npm notes what it has installed in a lock file of its own
  if (existsSync(stamp) || !(await installedByHand())) {
    await step('Dependencies installed', async () => {
      const { code, output } = await npm('ci', '--no-audit', '--no-fund')
      if (code !== 0)
        throw new Stop(
          `The dependencies could not be installed. Check the connection, then start again.\n${lastLines(output)}`,
        )
    })
  }
  // packages of another user, as in a container, are looked at each time
  await writeFile(stamp, lock).catch(() => undefined)
}

/** Whether every package of the lock file is there in its version. */
async function installedByHand() {
  const read = async (...parts) => JSON.parse(await readFile(inProject(...parts), 'utf8').catch(() => '{}'))
  const [wanted, there] = [await read('package-lock.json'), await read('node_modules', '.package-lock.json')]
  return Object.entries(wanted.packages ?? {}).every(
    ([name, { optional, version }]) => name === '' || optional === true || there.packages?.[name]?.version === version,
  )
}

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { inProject, lastLines, run, runNode } from './commands.mjs'
import { codeOf, ifThere, Stop } from './errors.mjs'
import { hashOf } from './hash.mjs'
import { step } from './output.mjs'

const stamp = inProject('node_modules', '.installed-for')

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * npm: the one that started this, else the one on the path.
 *
 * @param {string[]} args
 */
async function npm(...args) {
  const program = process.env.npm_execpath
  if (program && /npm-cli\.c?js$/.test(program)) return runNode([program, ...args])
  return run('npm', args).catch((error) => {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new Stop(
      'npm was not found. It comes with Node (https://nodejs.org); install it, then start again with npm start.',
    )
  })
}

/** Installs exactly what package-lock.json names, unless that is installed. */
export async function installDependencies() {
  const lock = await hashOf('package-lock.json')
  if ((await ifThere(readFile(stamp, 'utf8'))) === lock) return
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
  await writeFile(stamp, lock).catch((error) => {
    // packages of another user, as in a container, are checked each time
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error
  })
}

/**
 * @param {string[]} file
 * @returns {Promise<Packages>} the packages of a lock file; none where there is no such file
 */
async function packagesOf(...file) {
  const text = await ifThere(readFile(inProject(...file), 'utf8'))
  return (text && JSON.parse(text).packages) || {}
}

/** Whether every package of the lock file is there in its version. */
async function installedByHand() {
  const [wanted, there] = [await packagesOf('package-lock.json'), await packagesOf('node_modules/.package-lock.json')]
  return Object.entries(wanted).every(
    ([name, { optional, version }]) => name === '' || optional === true || there[name]?.version === version,
  )
}

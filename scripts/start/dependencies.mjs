import { readFile } from 'node:fs/promises'
import { inProject, lastLines, run, runNode } from './commands.mjs'
import { codeOf, ifThere, Stop } from './errors.mjs'
import { step } from './output.mjs'

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

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>} the packages of a lock file
 */
const packagesOf = async (file) => JSON.parse((await ifThere(readFile(inProject(file), 'utf8'))) ?? '{}').packages ?? {}

/** Whether every package of package-lock.json is there in its version; npm notes what it has installed. */
async function areInstalled() {
  const there = await packagesOf('node_modules/.package-lock.json')
  return Object.entries(await packagesOf('package-lock.json')).every(
    ([name, { optional, version }]) => name === '' || optional === true || there[name]?.version === version,
  )
}

/** Installs exactly what package-lock.json names, unless that is installed. */
export async function installDependencies() {
  if (await areInstalled()) return
  await step('Dependencies installed', async () => {
    const { code, output } = await npm('ci', '--include=dev', '--no-audit', '--no-fund')
    if (code !== 0)
      throw new Stop(
        `The dependencies could not be installed. Check the connection, then start again.\n${lastLines(output)}`,
      )
  })
}

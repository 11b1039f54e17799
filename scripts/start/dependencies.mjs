import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { inProject, lastLines, run } from './running.mjs'
import { Stop, step } from './telling.mjs'

const stamp = inProject('node_modules', '.installed-for')

/** Installs just what package-lock.json names, unless that is what is there. */
export async function installDependencies() {
  const lock = createHash('sha256').update(await readFile(inProject('package-lock.json'))).digest('hex')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === lock) return
  // installed by hand: npm notes what it has installed in a lock file of its own
  if (existsSync(stamp) || !(await installedByHand())) {
    await step('Dependencies installed', async () => {
      const npm = process.env.npm_execpath
      const args = ['ci', '--no-audit', '--no-fund']
      const { code, output } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
      if (code !== 0) throw new Stop(`The dependencies could not be installed. Check the connection, then start again.\n${lastLines(output)}`)
    })
  }
  await writeFile(stamp, lock)
}

/** Whether every package of the lock file is there in its version. */
async function installedByHand() {
  const read = async (...parts) => JSON.parse(await readFile(inProject(...parts), 'utf8').catch(() => '{}'))
  const [wanted, there] = [await read('package-lock.json'), await read('node_modules', '.package-lock.json')]
  return Object.entries(wanted.packages ?? {}).every(
    ([name, { optional, version }]) => name === '' || optional === true || there.packages?.[name]?.version === version,
  )
}

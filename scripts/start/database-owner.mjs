import { spawn, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Stop } from './telling.mjs'

/**
 * As whom the database runs: PostgreSQL refuses to run as root.
 *
 * @typedef {object} Owner
 * @property {{ uid: number, gid: number }} [files] whom its files must belong to, where this process may say so
 * @property {(command: string, args: string[], options: import('node:child_process').SpawnOptions) => import('node:child_process').ChildProcess} spawn
 */

/** Users that may own a database, the best first; every system has the last. */
const candidates = ['postgres', 'nobody']

async function ordinaryUser() {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  const found = candidates.map((name) => lines.find(([user]) => user === name)).find(Boolean)
  return found ? { uid: Number(found[2]), gid: Number(found[3]) } : { uid: 65_534, gid: 65_534 }
}

/** Root of this machine, seen by the program as an ordinary user: it reaches what root reaches. */
const inNamespace = ({ uid, gid }, command, args) => [
  'unshare',
  ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--', command, ...args],
]

const works = (command, args, options = {}) => spawnSync(command, args, { stdio: 'ignore', ...options }).status === 0

/**
 * @param {string} folder where the database lies
 * @param {string} postgres the program
 * @returns {Promise<Owner>}
 */
export async function databaseOwner(folder, postgres) {
  if (process.getuid?.() !== 0) return { spawn }
  const user = await ordinaryUser()
  if (works(postgres, ['--version'], user) && works('test', ['-x', path.dirname(folder)], user)) {
    return { files: user, spawn: (command, args, options) => spawn(command, args, { ...options, ...user }) }
  }
  if (works(...inNamespace(user, postgres, ['--version']))) {
    return {
      files: { uid: 0, gid: 0 },
      spawn: (command, args, options) => spawn(...inNamespace(user, command, args), options),
    }
  }
  throw new Stop(
    `PostgreSQL does not run as root, and an ordinary user does not reach ${folder}. Move the project to a folder such as /srv, run it as another user, or set DATABASE_URL.`,
  )
}

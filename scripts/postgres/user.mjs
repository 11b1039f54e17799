import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Stop } from '../start/errors.mjs'

/**
 * Who runs the database: PostgreSQL refuses to run as root.
 *
 * @typedef {object} DatabaseUser
 * @property {{ uid?: number, gid?: number }} as of its processes; empty: whoever runs this
 * @property {string[]} prefix a command before its commands
 * @property {{ uid: number, gid: number }} [files] who must own its files, where this process may decide that
 */

/** @param {string} name */
function user(name) {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

/**
 * @param {string[]} command
 * @param {{ uid?: number, gid?: number }} as
 */
const works = ([program = '', ...args], as = {}) => spawnSync(program, args, { stdio: 'ignore', ...as }).status === 0

/**
 * @param {string} folder where the database lies
 * @param {string} postgres the program
 * @returns {DatabaseUser}
 */
export function databaseUser(folder, postgres) {
  if (process.getuid?.() !== 0) return { as: {}, prefix: [] }
  const ordinary = user('postgres') ?? user('nobody') ?? { uid: 65_534, gid: 65_534 }
  const { uid, gid } = ordinary
  if (works([postgres, '--version'], ordinary) && works(['test', '-x', path.dirname(folder)], ordinary))
    return { as: ordinary, prefix: [], files: ordinary }
  // a folder such as /root: a namespace in which root, with its rights, looks like an ordinary user
  const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--']
  if (works([...prefix, postgres, '--version'])) return { as: {}, prefix, files: { uid: 0, gid: 0 } }
  throw new Stop(
    `PostgreSQL does not run as root, and an ordinary user does not reach ${folder}. Move the project to a folder such as /srv, run it as another user, or set DATABASE_URL.`,
  )
}

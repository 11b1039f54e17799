import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { Stop } from '../start/errors.mjs'

/**
 * Who runs the database: PostgreSQL refuses to run as root.
 *
 * @typedef {object} DatabaseUser
 * @property {Partial<Ids>} as of its processes; empty: whoever runs this
 * @property {string[]} prefix of its commands
 * @property {Ids} [files] who must own its files, where this process may decide that
 *
 * @typedef {{ uid: number, gid: number }} Ids
 */

/** @type {(name: string) => Ids | undefined} */
function idsOf(name) {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }))
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined
}

/** @type {(command: string[], as?: Ids) => boolean} */
const works = ([program = '', ...args], as) => spawnSync(program, args, { stdio: 'ignore', ...as }).status === 0

/**
 * @param {string} folder where the database lies
 * @param {string} postgres the program
 * @returns {DatabaseUser}
 */
export function databaseUser(folder, postgres) {
  if (process.getuid?.() !== 0) return { as: {}, prefix: [] }
  const ids = idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65_534, gid: 65_534 }
  if (works([postgres, '--version'], ids) && works(['test', '-x', path.dirname(folder)], ids))
    return { as: ids, prefix: [], files: ids }
  // a folder such as /root: in a namespace of its own, root looks like an ordinary user and reaches what root reaches
  const prefix = ['unshare', '--user', `--map-user=${ids.uid}`, `--map-group=${ids.gid}`, '--']
  if (works([...prefix, postgres, '--version'])) return { as: {}, prefix, files: { uid: 0, gid: 0 } }
  throw new Stop(
    `PostgreSQL does not run as root, and an ordinary user does not reach ${folder}. Move the project to a folder such as /srv, run it as another user, or set DATABASE_URL.`,
  )
}

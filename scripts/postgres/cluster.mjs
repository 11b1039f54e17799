import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { lastLines, run } from '../start/commands.mjs'
import { ifThere, Stop } from '../start/errors.mjs'
import { runs } from '../start/processes.mjs'

/** @typedef {import('./user.mjs').DatabaseUser} DatabaseUser */

/**
 * PostgreSQL wants its files to be its user's, and for nobody else. A copy made by root is root's.
 *
 * @type {(folder: string, user: DatabaseUser) => Promise<void>}
 */
async function giveTo(folder, { files }) {
  const { uid } = await stat(folder)
  if (files && files.uid !== uid) {
    const { code, output } = await run('chown', ['-hR', `${files.uid}:${files.gid}`, folder])
    if (code !== 0) throw new Stop(`The database in ${folder} could not be given to its user:\n${lastLines(output)}`)
  } else if (!files && process.getuid && process.getuid() !== uid) {
    throw new Stop(
      `The database in ${folder} belongs to another user. Start as that user, or give this one the folder: chown -R.`,
    )
  }
  await chmod(folder, 0o700)
}

const ofInitdb =
  '--username=portal --auth=scram-sha-256 --encoding=UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8 --no-locale'

/**
 * The files of the database, made if they are not there: beside, then moved into place. What an interrupted start
 * has left holds nothing yet and is removed.
 *
 * @param {{ folder: string, password: string, initdb: string, user: DatabaseUser }} options `initdb` is the program
 * @returns {Promise<string>} the folder of the files
 */
export async function preparedCluster({ folder, password, initdb, user }) {
  const cluster = path.join(folder, 'cluster')
  await mkdir(folder, { recursive: true })
  await giveTo(folder, user)
  for (const name of await readdir(folder))
    if (name.startsWith('making-')) await rm(path.join(folder, name), { recursive: true, force: true })
  if (!existsSync(cluster)) {
    const making = path.join(folder, `making-${randomBytes(6).toString('hex')}`)
    const passwordFile = `${making}-password`
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (user.files) await chown(passwordFile, user.files.uid, user.files.gid)
    const places = [`--pgdata=${making}`, `--pwfile=${passwordFile}`]
    const [program = '', ...args] = [...user.prefix, initdb, ...places, ...ofInitdb.split(' ')]
    const { code, output } = await run(program, args, user.as)
    await rm(passwordFile)
    if (code !== 0) throw new Stop(`The database could not be made:\n${lastLines(output)}`)
    await rename(making, cluster)
  }
  await giveTo(cluster, user)
  return cluster
}

/**
 * The process of the database that runs in a folder; 0 where none does. PostgreSQL's note of it may be of a process
 * that was killed, whose number another program has now, or of the database that this folder was copied from.
 *
 * @param {string} cluster
 */
export async function runningIn(cluster) {
  const [pid, folder] = ((await ifThere(readFile(path.join(cluster, 'postmaster.pid'), 'utf8'))) ?? '').split('\n')
  if (!(await runs(Number(pid), /postgres/))) return 0
  // it works in its folder, also after that was moved; where the system does not say, what it was started with counts
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => folder)
  return at === cluster || at === (await realpath(cluster)) ? Number(pid) : 0
}

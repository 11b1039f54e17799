import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { ifThere } from '../start/errors.mjs'
import { secret } from '../start/settings.mjs'
import { preparedCluster } from './cluster.mjs'
import { programs } from './programs.mjs'
import { databaseUser } from './user.mjs'

/** The log begins again above this size, in bytes; one older log stays. */
const longestLog = 10_000_000

/** @param {string} data */
async function logFile(data) {
  const log = path.join(data, 'logs', 'postgres.log')
  await mkdir(path.dirname(log), { recursive: true, mode: 0o700 })
  const there = await ifThere(stat(log))
  if (there && there.size > longestLog) await rename(log, `${log}.old`)
  return log
}

/** @param {import('node:child_process').ChildProcess} child */
export const succeeded = async (child) => (await once(child, 'exit'))[0] === 0

/** @typedef {Awaited<ReturnType<typeof databaseControl>>} Control */

/**
 * Prepares the files of the embedded database, and the means to start and end it.
 *
 * @param {string} data the data folder
 * @returns pg_ctl writes its own and the database's output to the log; `end` says whether it could end the database
 */
export async function databaseControl(data) {
  const folder = path.join(data, 'postgres')
  const { initdb, pg_ctl, postgres } = await programs()
  const user = databaseUser(folder, postgres)
  const password = await secret(data, 'database')
  const cluster = await preparedCluster({ folder, password, initdb, user })
  const log = await logFile(data)
  /** @param {string[]} args */
  const pgCtl = (...args) => {
    const output = openSync(log, 'a')
    // the folder is relative: pg_ctl does not quote all that a path may hold
    const [program = '', ...rest] = [...user.prefix, pg_ctl, ...args, '-s', '-w', '-D', path.basename(cluster)]
    // in a process group of its own: Ctrl-C must end the server first
    const options = { ...user.as, cwd: folder, detached: true }
    const child = spawn(program, rest, { ...options, stdio: ['ignore', output, output, 'pipe'] })
    closeSync(output)
    return child
  }
  const end = async () =>
    (await succeeded(pgCtl('stop', '-m', 'fast', '-t', '10'))) ||
    succeeded(pgCtl('stop', '-m', 'immediate', '-t', '10'))
  return { cluster, end, log, password, pgCtl }
}

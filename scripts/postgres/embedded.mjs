import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, ifThere, Stop } from '../start/errors.mjs'
import { say } from '../start/output.mjs'
import { anyPort } from '../start/ports.mjs'
import { secret } from '../start/settings.mjs'
import { preparedCluster, runningIn } from './cluster.mjs'
import { connected } from './connection.mjs'
import { programs } from './programs.mjs'
import { databaseUser } from './user.mjs'

const wrongPassword = '28P01'
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
const succeeded = async (child) => (await once(child, 'exit'))[0] === 0

/**
 * @param {string} data the data folder
 * @returns what the database is run with: pg_ctl with its arguments writes what it says, and what the database says,
 *   to the log
 */
async function prepare(data) {
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

/** @typedef {Awaited<ReturnType<typeof prepare>>} Prepared */

/**
 * Ends the database of a start that was killed; a note without one would keep ours from starting.
 *
 * @param {Prepared} prepared
 */
async function endEarlier({ cluster, end }) {
  const pid = await runningIn(cluster)
  if (pid === 0) await rm(path.join(cluster, 'postmaster.pid'), { force: true })
  else if (!(await end()))
    throw new Stop(`A database of an earlier start still runs (process ${pid}). End it, then start again.`)
}

/**
 * Makes the portal's database where it is not there.
 *
 * @param {string} url of the server's own database
 * @param {string} hint what to do about a wrong password
 * @returns {Promise<string>} the address of the portal's database
 */
async function portalDatabase(url, hint) {
  try {
    await connected(url, async (client) => {
      const { rowCount } = await client.query("select from pg_database where datname = 'portal'")
      if (rowCount === 0) await client.query('create database portal')
    })
  } catch (error) {
    throw codeOf(error) === wrongPassword ? new Stop(hint) : error
  }
  return url.replace(/postgres$/, 'portal')
}

/**
 * The embedded PostgreSQL in the data folder; when it is killed it is started again.
 *
 * @param {string} data
 * @param {(error: unknown) => void} failed called when it was killed and cannot be started again
 * @returns {{ start: () => Promise<string>, stop: () => Promise<void> }} `start` gives its address; `stop` at any time,
 *   also while it starts
 */
export function embeddedDatabase(data, failed) {
  /**
   * What is running: the command that started it exits when the database answers, and closes when the last process of
   * the database has ended, as they inherit its pipe.
   *
   * @type {{ starter: import('node:child_process').ChildProcess, closed: Promise<unknown>, end: Prepared['end'] } | undefined}
   */
  let running
  let stopping = false

  /**
   * @param {Prepared} prepared
   * @param {number} port
   */
  async function begin(prepared, port) {
    await endEarlier(prepared)
    if (stopping) throw new Stop('The start was ended.')
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`
    // recovery after a crash may take long
    const starter = prepared.pgCtl('start', '-t', '600', '-o', settings)
    let started = false
    const closed = once(starter, 'close').then(() => {
      running = undefined
      if (!started || stopping) return
      say('The database ended by itself and is started again.')
      begin(prepared, port).catch(failed)
    })
    running = { starter, closed, end: prepared.end }
    started = await succeeded(starter)
    if (!started) throw new Stop(`The database did not start. ${prepared.log} says why.`)
  }

  return {
    start: async () => {
      const [prepared, port] = [await prepare(data), await anyPort()]
      await begin(prepared, port)
      return portalDatabase(
        `postgres://portal:${prepared.password}@127.0.0.1:${port}/postgres`,
        `The database does not take the password in ${path.join(data, 'secrets', 'database')}. Put that file back from the backup that the database is of. ${prepared.log} says more.`,
      )
    },
    stop: async () => {
      stopping = true
      if (!running) return
      const { starter, closed, end } = running
      // pg_ctl passes this on to the database that it starts
      if (starter.exitCode === null) starter.kill('SIGINT')
      else await end()
      await closed
    },
  }
}

import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, Stop } from '../start/errors.mjs'
import { say } from '../start/output.mjs'
import { anyPort } from '../start/ports.mjs'
import { runningIn } from './cluster.mjs'
import { connected } from './connection.mjs'
import { databaseControl, succeeded } from './control.mjs'

const wrongPassword = '28P01'
/**
 * Ends the database of a start that was killed; the note of one that ended with it would keep ours from starting.
 *
 * @param {import('./control.mjs').Control} control
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
   * What runs: the command that started it exits when the database answers, and closes when the last process of the
   * database has ended, as they inherit its pipe.
   *
   * @type {{ starter: import('node:child_process').ChildProcess, end: () => Promise<boolean> } | undefined}
   */
  let running
  let stopping = false

  /** @type {(control: import('./control.mjs').Control, port: number) => Promise<void>} */
  async function begin(control, port) {
    await endEarlier(control)
    if (stopping) throw new Stop('The start was ended.')
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`
    // recovery after a crash may take long
    const starter = control.pgCtl('start', '-t', '600', '-o', settings)
    running = { starter, end: control.end }
    let started = false
    starter.once('close', () => {
      running = undefined
      if (!started || stopping) return
      say('The database ended by itself and is started again.')
      begin(control, port).catch(failed)
    })
    started = await succeeded(starter)
    if (!started) throw new Stop(`The database did not start. ${control.log} says why.`)
  }

  return {
    start: async () => {
      const [control, port] = [await databaseControl(data), await anyPort()]
      await begin(control, port)
      return portalDatabase(
        `postgres://portal:${control.password}@127.0.0.1:${port}/postgres`,
        `The database does not take the password in ${path.join(data, 'secrets', 'database')}. Put that file back from the backup that the database is of. ${control.log} says more.`,
      )
    },
    stop: async () => {
      stopping = true
      // pg_ctl passes this on to the database that it starts
      running?.starter.kill('SIGINT')
      for (; running; await pause(50)) await running.end()
    },
  }
}

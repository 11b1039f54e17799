import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, reasonOf, Stop } from '../start/errors.mjs'
import { say } from '../start/output.mjs'
import { anyPort } from '../start/ports.mjs'
import { secret } from '../start/settings.mjs'
import { appRole, withAppRole } from './app-role.mjs'
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
 * Makes the portal's database where it is not there, and the role that the site works as.
 *
 * @param {string} url of the server's own database, as its superuser
 * @param {string} appPassword of the role
 * @param {string} hint what to do about a wrong password
 * @returns {Promise<string>} the address of the portal's database
 */
async function portalDatabase(url, appPassword, hint) {
  try {
    await connected(url, async (client) => {
      const { rowCount } = await client.query("select from pg_database where datname = 'portal'")
      if (rowCount === 0) await client.query('create database portal')
    })
  } catch (error) {
    throw codeOf(error) === wrongPassword ? new Stop(hint) : error
  }
  return withAppRole(url.replace(/postgres$/, 'portal'), appPassword)
}

/** How long a database that cannot start is left before it is tried again, in ms. */
const retryAfter = 5_000

/**
 * The embedded PostgreSQL in the data folder; when it is killed it is started again, also later where it cannot start at
 * once, as on a full disk.
 *
 * @param {string} data
 * @returns {{ start: () => Promise<string>, startLater: () => Promise<string>, stop: () => Promise<void> }} `start` gives its
 *   address; `startLater` too, and goes on trying; `stop` at any time, also while it starts
 */
export function embeddedDatabase(data) {
  /**
   * What runs: the command that started it exits when the database answers, and closes when the last process of the
   * database has ended, as they inherit its pipe.
   *
   * @type {{ starter: import('node:child_process').ChildProcess, end: () => Promise<boolean> } | undefined}
   */
  let running
  let stopping = false
  let port = 0

  /** @type {(control: import('./control.mjs').Control) => Promise<void>} */
  async function begin(control) {
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
      void keepTrying()
    })
    started = await succeeded(starter)
    if (!started) throw new Stop(`The database did not start. ${control.log} says why.`)
  }

  /** Starts it, however often that fails; what it says is said once. */
  async function keepTrying() {
    for (let said = ''; !stopping; await pause(retryAfter, undefined, { ref: false })) {
      try {
        const control = await databaseControl(data)
        await begin(control)
        await portalDatabase(addressWith(control.password), await appPassword(), hintFor(control.log))
        if (said !== '') say('The database is started.')
        return
      } catch (error) {
        if (stopping) return
        const words = reasonOf(error)
        if (words !== said) say(`${words} It is tried again every ${retryAfter / 1000} seconds.`)
        said = words
      }
    }
  }

  /** @param {string} password */
  const addressWith = (password) => `postgres://portal:${password}@127.0.0.1:${port}/postgres`
  const appPassword = () => secret(data, 'database-app')
  /** @param {string} log */
  const hintFor = (log) =>
    `The database does not take the password in ${path.join(data, 'secrets', 'database')}. Put that file back from the backup that the database is of. ${log} says more.`

  return {
    start: async () => {
      port = await anyPort()
      const control = await databaseControl(data)
      await begin(control)
      return portalDatabase(addressWith(control.password), await appPassword(), hintFor(control.log))
    },
    startLater: async () => {
      void keepTrying()
      return `postgres://${appRole}:${await appPassword()}@127.0.0.1:${port}/portal`
    },
    stop: async () => {
      stopping = true
      // pg_ctl passes this on to the database that it starts
      running?.starter.kill('SIGINT')
      for (; running; await pause(50)) await running.end()
    },
  }
}

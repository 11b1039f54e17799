import { closeSync, openSync } from 'node:fs'
import { chmod, lchown, mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { anyPort } from './claims.mjs'
import { endOrphan, wholeCluster } from './cluster.mjs'
import { binaries } from './database-binaries.mjs'
import { databaseOwner } from './database-owner.mjs'
import { connected, problemOf } from './reaching.mjs'
import { secret } from './settings.mjs'
import { Stop, step, tell } from './telling.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null
const ended = (child) => (hasEnded(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)))

const wrongPassword = '28P01'
/** The log begins anew above this size, in bytes; one older log is kept. */
const longestLog = 10_000_000

async function logFile(data) {
  const folder = path.join(data, 'logs')
  const log = path.join(folder, 'postgres.log')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { size } = await stat(log).catch(() => ({ size: 0 }))
  if (size > longestLog) await rename(log, `${log}.old`)
  return log
}

async function createDatabase(url) {
  await connected(url, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = 'portal'")
    if (rowCount === 0) await client.query('create database portal')
  })
}

/**
 * The embedded PostgreSQL in the data folder. While it runs it is named in the settings' environment;
 * when it dies it is started again.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {(error: Error) => void} failed called when it died and cannot be started again
 * @returns {{ start: () => Promise<void>, stop: () => Promise<void> }} `stop` at any time, also while it starts
 */
export function embeddedDatabase({ data, environment }, failed) {
  let child
  let stopping = false

  async function prepared() {
    const folder = path.join(data, 'postgres')
    await mkdir(folder, { recursive: true })
    const { initdb, postgres } = await binaries()
    const owner = await databaseOwner(folder, postgres)
    if (owner.files) await lchown(folder, owner.files.uid, owner.files.gid)
    await chmod(folder, 0o700)
    const password = await secret(data, 'database')
    const cluster = await wholeCluster({ folder, password, owner, initdb })
    await endOrphan(cluster)
    return { cluster, log: await logFile(data), owner, password, postgres }
  }

  /** Whether it answers, as soon as that is known. */
  async function answers(url, log) {
    while (!hasEnded(child)) {
      const problem = await problemOf(url)
      if (!problem) return true
      if (problem.code === wrongPassword) {
        throw new Stop(
          `The database does not take the password in ${path.join(data, 'secrets', 'database')}. Put that file back from the backup that the database is of. ${log} says more.`,
        )
      }
      await pause(50)
    }
    return false
  }

  async function begin({ cluster, log, owner, password, postgres }, port) {
    for (let tries = 0; tries < 10 && !stopping; tries++) {
      port ??= await anyPort()
      const url = `postgres://portal:${password}@127.0.0.1:${port}/postgres`
      const args = [
        '-D',
        cluster,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
      ]
      const output = openSync(log, 'a')
      // in a group of its own: Ctrl-C must end the server before it
      child = owner.spawn(postgres, args, { stdio: ['ignore', output, output], detached: true })
      child.once('error', (error) => tell(error.message)) // then it ends, too
      closeSync(output)
      if (await answers(url, log)) return url
      // what a killed database has left, such as shared memory, goes after moments
      await pause(500)
    }
    throw new Stop(`The database did not start. ${log} says why.`)
  }

  function watch(parts, url) {
    child.once('exit', () => {
      if (stopping) return
      tell('The database ended by itself and is started again.')
      begin(parts, Number(new URL(url).port)).then(() => watch(parts, url), failed)
    })
  }

  return {
    start: () =>
      step('Database started', async () => {
        const parts = await prepared()
        const url = await begin(parts)
        watch(parts, url)
        await createDatabase(url)
        environment.DATABASE_URL = url.replace(/postgres$/, 'portal')
      }),
    stop: async () => {
      stopping = true
      if (!child || hasEnded(child)) return
      child.kill('SIGINT')
      const hard = setTimeout(() => child.kill('SIGQUIT'), 10_000)
      await ended(child)
      clearTimeout(hard)
    },
  }
}

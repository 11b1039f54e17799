import { closeSync, existsSync, openSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { anyPort, commandOf, isAlive } from './claims.mjs'
import { databaseOwner } from './database-owner.mjs'
import { binaries } from './database-binaries.mjs'
import { connected, reach } from './reaching.mjs'
import { lastLines } from './running.mjs'
import { secret } from './settings.mjs'
import { Stop, step, tell } from './telling.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const ended = (child) => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)))

/** A cluster whose making was interrupted holds nothing yet: it is made again. The mark is set when one is whole. */
async function makeCluster({ folder, password, owner, initdb }) {
  const mark = path.join(folder, 'made')
  if (existsSync(mark)) return
  await rm(path.join(folder, 'cluster'), { recursive: true, force: true })
  const passwordFile = path.join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (owner.uid !== undefined) await chown(passwordFile, owner.uid, owner.gid)
  const args = [
    `--pgdata=${path.join(folder, 'cluster')}`, '--username=portal', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
    '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale',
  ]
  const child = owner.spawn(initdb, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece))
  await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Stop(`The database could not be made:\n${lastLines(output)}`))))
  })
  await rm(passwordFile)
  await writeFile(mark, new Date().toISOString())
}

/** A database whose start was killed still runs: it is ended in good order before ours begins. */
async function endOrphan(cluster) {
  const file = path.join(cluster, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!(pid > 0) || !isAlive(pid)) return
  const command = await commandOf(pid)
  if (command !== '' && !command.includes('postgres')) {
    await rm(file) // another program has the number now
    return
  }
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT')
    if (waited > 20_000) throw new Stop(`A database of an earlier start still runs (process ${pid}). End it, then start again.`)
    await pause(100)
  }
}

async function begin({ cluster, log, owner, port, postgres, url }) {
  const args = ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  for (let tries = 0; tries < 20; tries++) {
    const output = openSync(log, 'a')
    // in a group of its own: Ctrl-C must end the server before it
    const child = owner.spawn(postgres, args, { stdio: ['ignore', output, output], detached: true })
    closeSync(output)
    while (child.exitCode === null && child.signalCode === null) {
      if (!(await reach(url))) return child
      await pause(50)
    }
    // what a killed database has left, such as shared memory, goes after moments
    await pause(500)
  }
  throw new Stop(`The database did not start. ${log} says why.`)
}

async function createDatabase(url) {
  await connected(url, async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = 'portal'")
    if (rowCount === 0) await client.query('create database portal')
  })
}

/**
 * Starts the embedded PostgreSQL in the data folder, and names it in the settings' environment.
 * When it dies while the site runs, it is started again.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<{ stop: () => Promise<void> }>}
 */
export async function startEmbedded({ data, environment }) {
  const folder = path.join(data, 'postgres')
  const cluster = path.join(folder, 'cluster')
  const log = path.join(data, 'logs', 'postgres.log')
  return step('Database started', async () => {
    await mkdir(path.dirname(log), { recursive: true })
    await mkdir(folder, { recursive: true })
    const { initdb, postgres } = await binaries()
    const owner = await databaseOwner(folder, postgres)
    if (owner.uid !== undefined) await chown(folder, owner.uid, owner.gid)
    await chmod(folder, 0o700)
    const password = await secret(data, 'database')
    await makeCluster({ folder, password, owner, initdb })
    await endOrphan(cluster)
    const port = await anyPort()
    const urlOf = (name) => `postgres://portal:${password}@127.0.0.1:${port}/${name}`
    const options = { cluster, log, owner, port, postgres, url: urlOf('postgres') }
    let child = await begin(options)
    let stopping = false
    const watch = () =>
      child.once('exit', async () => {
        if (stopping) return
        tell('The database ended by itself and is started again.')
        child = await begin(options)
        watch()
      })
    watch()
    await createDatabase(urlOf('postgres'))
    environment.DATABASE_URL = urlOf('portal')
    return {
      stop: async () => {
        stopping = true
        child.kill('SIGINT')
        const hard = setTimeout(() => child.kill('SIGQUIT'), 10_000)
        await ended(child)
        clearTimeout(hard)
      },
    }
  })
}

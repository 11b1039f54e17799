import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, lchown, readdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runs } from './processes.mjs'
import { lastLines, run } from './running.mjs'
import { Stop } from './telling.mjs'

/** Everything in a folder becomes its owner's; a copy made by root is root's. */
async function give(folder, { uid, gid }) {
  await lchown(folder, uid, gid)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(path.join(entry.parentPath ?? entry.path, entry.name), uid, gid)
  }
}

/** PostgreSQL wants its files to be of whom it runs as, and for nobody else. */
async function owned(cluster, { files }) {
  const { uid } = await stat(cluster)
  if (files && files.uid !== uid) await give(cluster, files)
  else if (!files && process.getuid && process.getuid() !== uid) {
    throw new Stop(
      `The database in ${cluster} belongs to another user. Start as that user, or give this one the folder: chown -R.`,
    )
  }
  await chmod(cluster, 0o700)
}

/**
 * The files of a database, made if they are not there. They are made beside and moved into place:
 * what an interrupted start has left of them holds nothing yet and goes.
 *
 * @param {{ folder: string, password: string, owner: import('./database-owner.mjs').Owner, initdb: string }} options
 * @returns {Promise<string>} the folder of the files
 */
export async function wholeCluster({ folder, password, owner, initdb }) {
  const cluster = path.join(folder, 'cluster')
  for (const name of await readdir(folder))
    if (name.startsWith('making-')) await rm(path.join(folder, name), { recursive: true, force: true })
  if (!existsSync(cluster)) {
    const making = path.join(folder, `making-${randomBytes(6).toString('hex')}`)
    const passwordFile = `${making}-password`
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (owner.files) await lchown(passwordFile, owner.files.uid, owner.files.gid)
    const args = [
      `--pgdata=${making}`,
      '--username=portal',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-locale',
    ]
    const { code, output } = await run(initdb, args, { spawnAs: owner.spawn })
    await rm(passwordFile)
    if (code !== 0) throw new Stop(`The database could not be made:\n${lastLines(output)}`)
    await rename(making, cluster)
  }
  await owned(cluster, owner)
  return cluster
}

/** The process of the database in this folder, 0 where none runs: a copy of the folder may bring the note of the first. */
async function processOf(cluster) {
  const [first, folder] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(first)
  if (!(await runs(pid, 'postgres'))) return 0
  // it works in its folder, also after that was moved; not every system tells
  const at = await readlink(`/proc/${pid}/cwd`).catch(() => folder)
  return at === cluster || at === (await realpath(cluster)) ? pid : 0
}

/** A database whose start was killed still runs: it is ended in good order before ours begins. */
export async function endOrphan(cluster) {
  const pid = await processOf(cluster)
  if (pid === 0) return rm(path.join(cluster, 'postmaster.pid'), { force: true }) // another program may have the number now
  process.kill(pid, 'SIGINT')
  for (let waited = 0; await runs(pid, 'postgres'); waited += 100) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT')
    if (waited > 20_000)
      throw new Stop(`A database of an earlier start still runs (process ${pid}). End it, then start again.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

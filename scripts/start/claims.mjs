import { rm, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { runs } from './processes.mjs'
import { Stop } from './telling.mjs'

/** What may hold a data folder: the start, and the command that sets a password. */
const holders = /\b(?:start|administrator)\.mjs\b/

/**
 * Claims the data folder for this start: two at once would spoil each other's database.
 *
 * @returns {Promise<{ release: () => Promise<void>, killed: boolean }>} how to give it back, and whether
 *   the one who had it before was killed
 */
export async function claimFolder(data) {
  const file = path.join(data, 'start.pid')
  for (let killed = false; ; killed = true) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return { release: () => rm(file, { force: true }), killed }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const pid = Number(await readFile(file, 'utf8').catch(() => ''))
    if (pid !== process.pid && (await runs(pid, holders))) {
      throw new Stop(
        `The site already runs with the folder ${data} (process ${pid}). Stop it first, or set PORTAL_DATA to another folder.`,
      )
    }
    await rm(file, { force: true })
  }
}

const problemOf = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })

/**
 * A port is ours when nobody listens on it.
 *
 * @param {number} port
 * @param {string} host
 * @param {number} wait how long it may still be in use by the server of a start that was killed, in ms
 */
export async function freePortOrStop(port, host, wait) {
  for (const until = performance.now() + wait; ;) {
    const problem = await problemOf(port, host)
    if (!problem) return
    if (problem.code === 'EACCES') throw new Stop(`Port ${port} is not for this user. Set PORT to a number above 1023.`)
    if (problem.code !== 'EADDRINUSE')
      throw new Stop(`The site cannot listen on ${host} port ${port} (${problem.code}). Check HOST and PORT.`)
    if (performance.now() > until)
      throw new Stop(
        `Port ${port} is taken by another program. Stop it, or set PORT to another number: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
      )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** A port that nobody uses now, for the database. */
export const anyPort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

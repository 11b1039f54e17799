import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { Stop } from './telling.mjs'

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What a process was started as, where the system tells; '' where not. */
export const commandOf = (pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')

/**
 * Claims the data folder for this start: two at once would spoil each other's database.
 *
 * @returns {Promise<() => Promise<void>>} gives it back
 */
export async function claimFolder(data) {
  const file = path.join(data, 'start.pid')
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (pid > 0 && pid !== process.pid && isAlive(pid)) {
    const command = await commandOf(pid)
    if (command === '' || command.includes('start.mjs')) {
      throw new Stop(`The site already runs with the folder ${data} (process ${pid}). Stop it first, or set PORTAL_DATA to another folder.`)
    }
  }
  await writeFile(file, String(process.pid))
  return () => rm(file, { force: true })
}

const problemOf = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })

/** A port is ours when nobody listens on it; a server of a start that was killed goes within seconds. */
export async function freePortOrStop(port, host) {
  for (let tries = 0; ; tries++) {
    const problem = await problemOf(port, host)
    if (!problem) return
    if (problem.code === 'EACCES') throw new Stop(`Port ${port} is not for this user. Set PORT to a number above 1023.`)
    if (problem.code !== 'EADDRINUSE') throw new Stop(`The site cannot listen on ${host} port ${port} (${problem.code}). Check HOST and PORT.`)
    if (tries === 5) throw new Stop(`Port ${port} is taken by another program. Stop it, or set PORT to another number: PORT=3001 npm start`)
    await new Promise((resolve) => setTimeout(resolve, 500))
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

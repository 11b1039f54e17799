import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, Stop } from './errors.mjs'

/**
 * Listens on a port for a moment.
 *
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number>} the port
 */
async function tryPort(port, host) {
  const server = createServer().listen({ port, host, exclusive: true })
  await once(server, 'listening') // or throws its error
  const address = server.address()
  await once(server.close(), 'close')
  return address !== null && typeof address === 'object' ? address.port : port
}

/** A port that nobody uses now, for the database. */
export const anyPort = () => tryPort(0, '127.0.0.1')

/**
 * Checks that the site can listen on a port.
 *
 * @param {number} port
 * @param {string} host
 * @param {number} wait how long the server of a start that was killed may still use it, in ms
 */
export async function freePortOrStop(port, host, wait) {
  for (const until = performance.now() + wait; ; await pause(200)) {
    const problem = await tryPort(port, host).then(() => undefined, codeOf)
    if (!problem) return
    if (problem === 'EACCES') throw new Stop(`Port ${port} is not for this user. Set PORT to a number above 1023.`)
    if (problem !== 'EADDRINUSE')
      throw new Stop(`The site cannot listen on ${host} port ${port} (${problem}). Check HOST and PORT.`)
    if (performance.now() > until)
      throw new Stop(
        `Port ${port} is taken by another program. Stop it, or set PORT to another number: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
      )
  }
}

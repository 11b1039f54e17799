import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { root } from './running.mjs'
import { Stop } from './telling.mjs'

/** A status of 0 says that nothing answers. */
const statusOf = (host, port, path) =>
  new Promise((resolve) => {
    const request = get(
      { host: host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host, port, path, timeout: 5_000 },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      },
    )
    request.once('error', () => resolve(0))
    request.once('timeout', () => request.destroy())
  })

/** A server that does not end in this time, in ms, is ended; it gives itself 10 seconds. */
const patience = 12_000

/**
 * Starts the server.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @returns {{ answers: () => Promise<void>, ended: Promise<number>, stop: () => Promise<void> }}
 */
export function serve({ environment, port }) {
  // the channel tells the server when this process is killed; in a group of its own, Ctrl-C reaches it through us
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code, signal) => resolve(code ?? signal))
  })
  return {
    answers: async () => {
      while ((await statusOf(environment.HOST, port, '/healthz')) !== 200) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Stop('The server could not start. What it said stands above.')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      const hard = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(hard)
    },
  }
}

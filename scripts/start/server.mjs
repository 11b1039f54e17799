import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { root, terminate } from './commands.mjs'
import { Stop } from './errors.mjs'

/** @param {import('node:http').RequestOptions} address */
const isUp = (address) =>
  new Promise((resolve) => {
    const request = get(address, (response) => resolve(response.resume().statusCode === 200))
    request.once('error', () => resolve(false)).once('timeout', () => request.destroy())
  })

/** What Node runs; tsx for ES modules only: its loader of CommonJS would read every chunk that Next loads. */
export const serverProgram = ['--import', 'tsx/esm', 'server.ts']

/** How long the server may take to end, in ms; it gives itself 10 seconds. */
const stopTimeout = 12_000

/**
 * Starts the server.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @returns {{ up: () => Promise<void>, ended: Promise<number | string>, stop: () => Promise<void> }} `ended` gives its
 *   code or the signal that killed it
 */
export function serve({ environment, host, port }) {
  // the channel tells the server when this process is killed; in a process group of its own, Ctrl-C reaches only us
  const child = spawn(process.execPath, serverProgram, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  const address = {
    host: ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host,
    port,
    path: '/healthz',
    timeout: 5_000,
  }
  return {
    up: async () => {
      while (!(await isUp(address))) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Stop('The server could not start. What it said stands above.')
        await pause(100)
      }
    },
    ended: once(child, 'exit').then(([code, signal]) => code ?? signal),
    stop: () => terminate(child, stopTimeout),
  }
}

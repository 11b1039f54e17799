import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// A process whose clock goes ahead: what happens on the minute need not be waited for. Its timers are as they were.

/**
 * What a process of Node is started with, for its clock to go ahead.
 *
 * @param {number} ahead in ms
 */
export const clockAhead = (ahead) => ({
  NODE_OPTIONS: `--import ${fileURLToPath(import.meta.url)}`,
  PORTAL_CLOCK_AHEAD: String(ahead),
})

/**
 * The same, with a clock that can be set again while the process runs.
 *
 * @param {string} file where it is noted how far it goes ahead
 * @param {number} ahead at the start, in ms
 */
export const settableClock = (file, ahead) => {
  writeFileSync(file, String(ahead))
  return { ...clockAhead(ahead), PORTAL_CLOCK_FILE: file }
}

/**
 * Sets the clock of a process that was started with one that can be set.
 *
 * @param {string} file
 * @param {number} ahead in ms
 * @param {number} pid
 */
export const setClock = (file, ahead, pid) => {
  writeFileSync(file, String(ahead))
  process.kill(pid, 'SIGUSR2')
}

const file = process.env.PORTAL_CLOCK_FILE
let ahead = Number(process.env.PORTAL_CLOCK_AHEAD ?? 0)
const Clock = Date
const now = () => Clock.now() + ahead

if (file !== undefined) process.on('SIGUSR2', () => void (ahead = Number(readFileSync(file, 'utf8'))))

if (ahead !== 0)
  globalThis.Date = new Proxy(Date, {
    apply: () => new Clock(now()).toString(),
    // without a moment it is now
    construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })

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

const ahead = Number(process.env.PORTAL_CLOCK_AHEAD ?? 0)
const Clock = Date
const now = () => Clock.now() + ahead

if (ahead !== 0)
  globalThis.Date = new Proxy(Date, {
    apply: () => new Clock(now()).toString(),
    // without a moment it is now
    construct: (target, parts, made) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })

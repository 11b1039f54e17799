import { endCommands } from './commands.mjs'
import { reasonOf, Stop } from './errors.mjs'
import { say } from './output.mjs'

/** @type {(() => unknown)[]} */
const undo = []
let ending = false

export const isEnding = () => ending

/**
 * Registers a clean-up for the end of this process; the last registered runs first.
 *
 * @param {() => unknown} one
 */
export const atEnd = (one) => void undo.unshift(one)

/**
 * Ends everything in order, once: a terminal and npm may both send the signal.
 *
 * @param {number} code of this process
 */
async function end(code) {
  if (ending) return
  ending = true
  for (const one of [endCommands, ...undo]) {
    try {
      await one()
    } catch (error) {
      say(reasonOf(error))
    }
  }
  process.exit(code)
}

/**
 * Says what went wrong, and ends everything.
 *
 * @param {unknown} error
 */
export function fail(error) {
  if (ending) return
  const words = error instanceof Error && !(error instanceof Stop) ? error.stack : reasonOf(error)
  process.stderr.write(`\n${words}\n`)
  void end(1)
}

/**
 * Does the work of this process; however it ends, everything is undone.
 *
 * @param {() => Promise<number>} work gives the code of this process
 * @param {number} interrupted its code after Ctrl-C or SIGTERM
 */
export function toTheEnd(work, interrupted) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(interrupted))
  for (const mishap of ['uncaughtException', 'unhandledRejection']) process.on(mishap, fail)
  // a closed terminal or pipe: nobody reads the output, which is no reason to stop
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  // npm ends its shell on a signal, and does not pass it on to us
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => void (process.ppid !== parent && end(interrupted)), 500).unref()
  }
  work().then(end, fail)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './errors.mjs'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * A file of the project or of a package in it.
 *
 * @param {string[]} parts
 */
export const inProject = (...parts) => path.join(root, ...parts)

/**
 * Commands that run now.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set()
let closed = false

/**
 * @typedef {import('node:child_process').SpawnOptions & { show?: boolean, heard?: (message: unknown) => void }} Options
 * `show` passes the output on while it runs; `heard` gets each message that a program of Node sends
 */

/**
 * Runs a command in the project's folder to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function run(command, args, { heard, show = false, ...options } = {}) {
  if (closed) throw new Stop('The start was ended.')
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
  running.add(child)
  if (heard) child.on('message', heard)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text
      if (show) process.stdout.write(text)
    })
  }
  try {
    const [code] = await once(child, 'close') // or throws its error
    return { code: code ?? 1, output }
  } finally {
    running.delete(child)
  }
}

const endWithParent = new URL(`./end-with-parent.mjs?${process.pid}`, import.meta.url).href

/**
 * Runs a program of Node as `run` does; it ends when this process is killed.
 *
 * @param {string[]} args
 * @param {Options} [options]
 */
export const runNode = (args, options) =>
  run(process.execPath, ['--import', endWithParent, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })

/**
 * Ends a process, and waits for that.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} timeout in ms; then it is killed
 */
export async function terminate(child, timeout) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), timeout)
  await gone
  clearTimeout(hard)
}

/** Ends the commands that run, and lets none begin any more. */
export async function endCommands() {
  closed = true
  await Promise.all([...running].map((child) => terminate(child, 3_000)))
}

/**
 * The last lines of what a command has said.
 *
 * @param {string} output
 * @param {number} count
 */
export const lastLines = (output, count = 15) => output.trimEnd().split('\n').slice(-count).join('\n')

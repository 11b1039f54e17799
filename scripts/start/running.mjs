import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './telling.mjs'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the project or of a package in it. */
export const inProject = (...parts) => path.join(root, ...parts)

/** Commands that run now. */
const running = new Set()
let closed = false

/** Runs a command to its end, and keeps what it says; `begin` starts it. */
function toItsEnd(begin, show) {
  if (closed) throw new Stop('The start was ended.')
  return new Promise((resolve, reject) => {
    const child = begin()
    running.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        output += piece
        if (show) process.stdout.write(piece)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a command in the project's folder to its end, and keeps what it says.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, spawnAs?: typeof spawn }} options `show` passes on what it says while it runs
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = async (command, args, { env = process.env, show = false, spawnAs = spawn } = {}) =>
  toItsEnd(() => spawnAs(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }), show)

const tie = new URL(`./ends-with-its-parent.mjs?${process.pid}`, import.meta.url).href

/**
 * Runs a program of Node as `run` does; it ends when this process is killed.
 *
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export const runNode = async (args, { env = process.env, show = false } = {}) =>
  toItsEnd(
    () =>
      spawn(process.execPath, ['--import', tie, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
    show,
  )

/** Ends the commands that run, and lets none begin any more. */
export async function endCommands() {
  closed = true
  await Promise.all(
    [...running].map(async (child) => {
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')
      const hard = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await gone
      clearTimeout(hard)
    }),
  )
}

/** The last lines of what a command has said. */
export const lastLines = (output, count = 15) => output.trimEnd().split('\n').slice(-count).join('\n')

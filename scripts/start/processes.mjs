import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What a process was started as; undefined where the system does not tell. */
async function commandOf(pid) {
  // one that has ended and waits to be collected has no command left
  if (existsSync('/proc/self/cmdline'))
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ')
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/**
 * Whether a process runs and is what it is taken for: numbers of processes that have ended are given anew.
 *
 * @param {number} pid
 * @param {RegExp | string} what stands in its command
 */
export async function runs(pid, what) {
  if (!(pid > 0) || !isAlive(pid)) return false
  const command = await commandOf(pid)
  if (command === undefined) return true
  return typeof what === 'string' ? command.includes(what) : what.test(command)
}

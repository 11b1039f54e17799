import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { codeOf } from './errors.mjs'

/**
 * The command line of a process; '' once it has ended, even while it is a zombie.
 *
 * @param {number} pid
 */
const commandOf = async (pid) =>
  existsSync('/proc/self/cmdline')
    ? readFile(`/proc/${pid}/cmdline`, 'utf8').catch((error) => {
        if (['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return ''
        throw error
      })
    : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout

/**
 * Whether a process runs and is the program it is taken for: the system gives the numbers of ended processes to others.
 *
 * @param {number} pid
 * @param {RegExp} program is found in its command
 */
export const runs = async (pid, program) => pid > 0 && program.test(await commandOf(pid))

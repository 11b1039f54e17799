import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Process {
  pid: number
  command: string
}

/** A process, and all that it has started and those have started. */
export const processTree = async (of: number): Promise<{ itself: Process[]; below: Process[] }> => {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,args='])
  const all = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^ *(\d+) +(\d+) (.*)$/.exec(line) ?? []
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)])
  return { itself: all.filter(({ pid }) => pid === of), below: below(of) }
}

/** All processes that a process has started, and those that they have started. */
export const descendants = async (of: number): Promise<Process[]> => (await processTree(of)).below

/** The one of these processes with these words in its command. */
export const named = (processes: Process[], words: string): number => {
  const found = processes.find(({ command }) => command.includes(words))
  if (!found) throw new Error(`No process with "${words}" in:\n${processes.map(({ command }) => command).join('\n')}`)
  return found.pid
}

/** Whether a process runs; one that has ended and is not collected yet does not. */
export const runs = async (pid: number): Promise<boolean> => {
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'stat=']).catch(() => ({ stdout: '' })) // none
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

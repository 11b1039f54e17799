import { spawn } from 'node:child_process'

export interface Load {
  /** answered requests */
  requests: number
  perSecond: number
  /** milliseconds */
  p99: number
  /** answers other than 2xx, and errors */
  failed: number
}

interface Command {
  program: string
  args: (url: string, seconds: number, connections: number) => string[]
  read: (output: string) => Load
}

const header = 'accept-encoding: gzip'

/** What a program's output says in one place; 0 where it says nothing. */
const number = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0)
const inMs: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

const wrk: Command = {
  program: 'wrk',
  args: (url, seconds, connections) => ['-t1', `-c${connections}`, `-d${seconds}`, '--latency', '-H', header, url],
  read: (output) => {
    const [, p99, unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? []
    const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? []
    return {
      requests: number(output, /(\d+) requests in/),
      perSecond: number(output, /Requests\/sec:\s+([\d.]+)/),
      p99: Number(p99) * (inMs[unit] ?? NaN),
      failed: errors.reduce((sum, count) => sum + Number(count), number(output, /Non-2xx or 3xx responses: (\d+)/)),
    }
  },
}

const autocannon: Command = {
  program: process.execPath,
  args: (url, seconds, connections) => [
    'node_modules/autocannon/autocannon.js',
    '-j',
    '-n',
    '-c',
    `${connections}`,
    '-d',
    `${seconds}`,
    '-H',
    header,
    url,
  ],
  read: (output) => {
    const told = JSON.parse(output) as {
      requests: { average: number; total: number }
      latency: { p99: number }
      errors: number
      non2xx: number
    } // autocannon's own report
    return {
      requests: told.requests.total,
      perSecond: told.requests.average,
      p99: told.latency.p99,
      failed: told.errors + told.non2xx,
    }
  },
}

const output = async (program: string, args: string[]): Promise<string> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const failed = new Promise<never>((_, reject) => child.once('error', reject))
  const chunks: Buffer[] = []
  const read = async () => {
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer) // a stream without encoding gives buffers
  }
  await Promise.race([read(), failed])
  return Buffer.concat(chunks).toString('utf8')
}

/** wrk where it is installed: autocannon takes more time for a request than the servers that it measures. */
const command: Promise<Command> = output('wrk', ['--version']).then(
  () => wrk,
  () => autocannon,
)

/** Load on one address from a process of its own, so that measuring takes no time from what is measured. */
export const load = async (url: string, seconds: number, connections = 32): Promise<Load> => {
  const { args, program, read } = await command
  return read(await output(program, args(url, seconds, connections)))
}

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

/** Load on one address from a process of its own, so that measuring takes no time from what is measured. */
export const load = async (url: string, seconds: number, connections = 32): Promise<Load> => {
  const args = [
    'node_modules/autocannon/autocannon.js',
    '-j',
    '-n',
    '-c',
    String(connections),
    '-d',
    String(seconds),
    '-H',
    'accept-encoding: gzip',
    url,
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer) // a stream without encoding gives buffers
  const told = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
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
}

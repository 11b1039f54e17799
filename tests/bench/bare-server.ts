import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A bare `node:http` server, in a process of its own, that sends the same gzip bytes to every request. */
export const startBareServer = async (
  port: number,
  gzip: Buffer,
): Promise<{ url: string; pid: number; stop: () => Promise<void> }> => {
  const child = fork(path.join(import.meta.dirname, 'bare.ts'), [String(port)], { execArgv: ['--import', 'tsx'] })
  await once(child, 'message')
  child.send(gzip.toString('base64'))
  await once(child, 'message')
  return {
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid ?? NaN,
    stop: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

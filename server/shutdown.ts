import type { Server } from 'node:http'

/** Ends the process in good order on a signal: no new requests, those under way are answered, then `finish` runs. */
export function shutDownOnSignal(server: Server, development: boolean, finish: () => Promise<void>): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 10_000).unref()
    // a page that waits for hot reload would hold it up
    if (development) process.exit(0)
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5_000).unref()
    await closed
    await finish()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
  // the parent process was killed
  process.on('disconnect', () => void stop())
}

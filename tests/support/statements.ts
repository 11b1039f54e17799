import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a database that notes each statement sent through it. */
export interface StatementLog {
  /** the database's connection string through this log */
  url: string
  /** the statements that some work sends, in order */
  during: (work: () => Promise<unknown>) => Promise<string[]>
  close: () => Promise<void>
}

/** Reads the statements in what a client sends (PostgreSQL's frontend protocol: a type, a length, the content). */
function statementReader(found: (statement: string) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0)
  let started = false
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    for (;;) {
      const typed = started ? 1 : 0 // the first message has no type
      if (pending.length < typed + 4) return
      const length = typed + pending.readUInt32BE(typed)
      if (pending.length < length) return
      const type = started ? pending.toString('latin1', 0, 1) : 'startup'
      const texts = pending.toString('utf8', typed + 4, length).split('\0')
      if (type === 'Q') found(texts[0] ?? '') // a simple query
      if (type === 'P') found(texts[1] ?? '') // Parse: a name, then the statement
      pending = pending.subarray(length)
      started = true
    }
  }
}

/** Stands between a site and its database, which must be reached over TCP without TLS. */
export async function logStatements(databaseUrl: string): Promise<StatementLog> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let statements: string[] = []
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    const read = statementReader((statement) => statements.push(statement))
    client.on('data', read)
    client.pipe(database).pipe(client)
    for (const socket of [client, database]) {
      sockets.add(socket)
      // either side ends the other
      socket.on('error', () => undefined).on('close', () => [client, database].forEach((one) => one.destroy()))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on TCP
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href,
    during: async (work) => {
      statements = []
      await work()
      return statements
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

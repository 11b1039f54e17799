import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort, ownDatabase, type OwnDatabase } from './own-database'

const run = promisify(execFile)

export type Json = Record<string, unknown>

export interface Person {
  /** what proves who this is */
  token: string
  /** a request of this person; throws when it is refused, unless it is told which status to expect */
  ask: (method: string, address: string, body?: unknown, expected?: number) => Promise<Json>
}

export interface Server {
  url: string
  get: (address: string) => Promise<{ status: number; text: string; headers: Headers }>
  /** how often each address was rendered since the start */
  rendered: () => Promise<Record<string, number>>
  login: (email: string) => Promise<Person>
  stop: () => Promise<void>
}

export interface OwnSite {
  database: OwnDatabase
  server: Server
  /** one more instance on the same database, with a page cache of its own */
  another: (options?: { data?: string }) => Promise<Server>
  /** the folder of cached pages and uploads of the first instance */
  data: string
  environment: NodeJS.ProcessEnv
  remove: () => Promise<void>
}

export const administrator = 'administrator@example.org'
export const publisher = 'publisher@example.org'
export const password = 'a-long-password-for-the-tests'

const answered = async (url: string, child: ChildProcess, log: () => string): Promise<void> => {
  for (let tries = 0; tries < 240; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}:\n${log()}`)
    // when all pages have been rendered once, what is rendered later was caused by the test
    const told = await fetch(`${url}/statz`).then(
      (answer) => answer.json() as Promise<{ warm: boolean }>,
      () => ({ warm: false }),
    )
    if (told.warm) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The server did not answer within a minute:\n${log()}`)
}

const person = (url: string, token: string): Person => ({
  token,
  ask: async (method, address, body, expected) => {
    const response = await fetch(url + address, {
      method,
      headers: { authorization: `JWT ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    if (expected === undefined ? !response.ok : response.status !== expected) {
      throw new Error(`${method} ${address} answered ${response.status}: ${text.slice(0, 500)}`)
    }
    return (text === '' ? {} : JSON.parse(text)) as Json // Payload's answers are objects
  },
})

/** The server as `npm start` runs it, without its database. */
const startServer = async (environment: NodeJS.ProcessEnv): Promise<Server> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    env: { ...environment, PORT: String(port), SITE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-8000)))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await answered(url, child, () => log)
  return {
    url,
    get: async (address) => {
      const response = await fetch(url + address, { redirect: 'manual' })
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    rendered: async () =>
      ((await (await fetch(`${url}/statz`)).json()) as { rendered: Record<string, number> }).rendered, // our own answer
    login: async (email) => {
      const response = await fetch(`${url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      })
      const { token } = (await response.json()) as { token?: string } // Payload's answer
      if (!token) throw new Error(`${email} could not log in: ${response.status}`)
      return person(url, token)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A whole site of its own: database, starting content, an administrator and a publisher, the built pages. */
export const ownSite = async (): Promise<OwnSite> => {
  const database = await ownDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-site-'))
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '--conditions=production',
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: 'a-secret-for-the-tests-only-0123456789',
    PORTAL_STATS: '1',
    PORTAL_DATA: path.join(folder, 'first'),
    HOST: '127.0.0.1',
    ADMIN_EMAIL: administrator,
    ADMIN_PASSWORD: password,
  }
  const script = (...args: string[]) => run(process.execPath, args, { env: environment, maxBuffer: 2 ** 26 })
  await script('node_modules/payload/bin.js', 'migrate')
  await script('--import', 'tsx', 'seed/run.ts')
  await script('--import', 'tsx', 'scripts/first-administrator.ts')
  const server = await startServer(environment)
  const first = await server.login(administrator)
  await first.ask('POST', '/api/users', { email: publisher, password, name: 'Pat Publisher', role: 'publisher' })
  const further: Server[] = []
  return {
    database,
    server,
    data: path.join(folder, 'first'),
    environment,
    another: async ({ data = path.join(folder, `instance-${further.length + 2}`) } = {}) => {
      const one = await startServer({ ...environment, PORTAL_DATA: data })
      further.push(one)
      return one
    },
    remove: async () => {
      for (const one of [server, ...further]) await one.stop()
      await database.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

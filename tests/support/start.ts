import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { expect } from '@playwright/test'
import { Client } from 'pg'
import { processTree, runs, type Process } from './processes'

export interface Ended {
  code: number | null
  /** what went to standard error */
  complained: string
}

export interface Start {
  pid: number
  /** all that it has said until now */
  said: () => string
  /** when it says that the site is there, in seconds since it was begun; throws when it ends before */
  served: Promise<number>
  ended: Promise<Ended>
  signal: (name: NodeJS.Signals) => void
}

const ready = 'Ctrl-C ends it.'

/** Runs the start script, or `npm start`, as an operator does, with nothing set but what is given. */
export const begin = (set: NodeJS.ProcessEnv, command: string[] = [process.execPath, 'scripts/start.mjs']): Start => {
  const { HOME, PATH } = process.env
  const [program = '', ...args] = command
  const since = performance.now()
  const child = spawn(program, args, {
    env: { HOME, PATH, ...set },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, complained })))
  const served = new Promise<number>((resolve, reject) => {
    const heard = (piece: Buffer) => {
      said += piece.toString()
      if (said.includes(ready)) resolve((performance.now() - since) / 1000)
    }
    child.stdout.on('data', heard)
    child.stderr.on('data', (piece: Buffer) => {
      complained += piece.toString()
      heard(piece)
    })
    void ended.then(({ code }) => reject(new Error(`The start ended with code ${code} before it served:\n${said}`)))
  })
  served.catch(() => undefined) // of no interest to those who wait for its end only
  return { pid: child.pid ?? 0, said: () => said, served, ended, signal: (name) => void child.kill(name) }
}

const postmasterNote = async (data: string): Promise<string[]> =>
  (await readFile(path.join(data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')

/** The processes of the embedded database that runs in a data folder, if any; it is no descendant of the start. */
export const databaseProcesses = async (data: string): Promise<Process[]> => {
  const [pid] = await postmasterNote(data).catch(() => ['0']) // there is none while it does not run
  const { itself, below } = await processTree(Number(pid))
  return [...itself, ...below]
}

export const allGone = (processes: Process[]): Promise<void> =>
  expect
    .poll(
      async () =>
        (await Promise.all(processes.map(async (one) => ((await runs(one.pid)) ? [one.command] : [])))).flat(),
      { timeout: 15_000 },
    )
    .toEqual([])

export const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false))
      .once('connect', () => socket.destroy())
  })

/** The status that a client gets who offers to speak another protocol. */
export const offered = (port: number, address: string, protocol: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: protocol,
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    }
    const request = get({ host: '127.0.0.1', port, path: address, headers, timeout: 10_000 })
    const heard = (answer: IncomingMessage) => {
      resolve(answer.statusCode)
      request.destroy()
    }
    request.once('response', heard).once('upgrade', heard).once('error', reject)
    request.once('timeout', () => request.destroy(new Error(`No answer to an offer of ${protocol}.`)))
  })

/** The status of an address; 0 while nothing answers. */
export const status = (port: number, address = '/'): Promise<number> =>
  fetch(`http://127.0.0.1:${port}${address}`).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => 0,
  )

export const logIn = (port: number, email: string, password: string): Promise<number> =>
  fetch(`http://127.0.0.1:${port}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).then(({ status: one }) => one)

/** The address of the embedded database that runs in a data folder. */
export const embeddedUrl = async (data: string): Promise<string> => {
  const [, , , port] = await postmasterNote(data)
  const password = await readFile(path.join(data, 'secrets', 'database'), 'utf8')
  return `postgres://portal:${password}@127.0.0.1:${port}/portal`
}

export const asked = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows as Record<string, unknown>[] // what the test asked for
  } finally {
    await client.end()
  }
}

/** How many rows each table of the content has, and when the newest of them was changed. */
export const content = async (url: string): Promise<Record<string, { rows: unknown; changed: unknown }>> => {
  const columns = await asked(
    url,
    `select t.table_name as table, bool_or(c.column_name = 'updated_at') as dated
       from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name !~ '^(payload_|users)' group by 1 order by 1`,
  )
  const counted = await asked(
    url,
    columns
      .map(
        ({ dated, table }) =>
          `select '${String(table)}' as name, count(*) as rows, ${dated === true ? 'max(updated_at)::text' : 'null'} as changed from "${String(table)}"`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(counted.map(({ changed, name, rows }) => [String(name), { rows, changed }]))
}

import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { serverProgram } from '../../scripts/start/server.mjs'
import { hasNginx, startEdge } from './edge'
import { freePort } from './free-port'
import { logIn, type Person } from './people'

/** What tests ask of a server, wherever it was started. */
export interface Client {
  url: string
  /** a visitor's request; redirects are not followed */
  get: (address: string) => Promise<{ status: number; text: string; headers: Headers }>
  /** how often each address was rendered since the start, when nothing is left to render in the background */
  rendered: () => Promise<Record<string, number>>
  /** logs in to the REST API */
  login: (email: string) => Promise<Person>
}

/** A server that this process has started, with the edge before it if there is one. */
export interface Server extends Client {
  /** the processes that `stop` ends */
  pids: number[]
  /** the server's own */
  pid: number
  /** where the server itself listens, behind the edge */
  direct: string
  stop: () => Promise<void>
}

interface Statistics {
  warm: boolean
  idle: boolean
  rendered: Record<string, number>
}

/**
 * @param url where visitors find a site
 * @param direct where its server listens, when an edge stands before it
 */
export const clientOf = (url: string, direct = url): Client => ({
  url,
  get: async (address) => {
    const response = await fetch(url + address, { redirect: 'manual' })
    return { status: response.status, text: await response.text(), headers: response.headers }
  },
  rendered: async () => {
    const isIdle = async () => (await statisticsOf(direct)).idle
    await expect.poll(isIdle, { message: 'the background is idle', timeout: 30_000, intervals: [20] }).toBe(true)
    return (await statisticsOf(direct)).rendered
  },
  login: (email) => logIn(url, email),
})

const statisticsOf = async (url: string): Promise<Statistics> =>
  (await (await fetch(`${url}/statz`)).json()) as Statistics // our own answer

/**
 * Starts the server as `npm start` does, without its database, and waits until it has rendered every page once: what
 * it renders later was caused by the test. It may outlive this process.
 *
 * @param environment names the database and, as PORTAL_DATA, the folder for its files and its log
 * @param behindEdge whether visitors come by the edge, where this machine has an nginx
 * @param within how long it may take to render every page, in ms
 */
export async function startServer(
  environment: NodeJS.ProcessEnv & { PORTAL_DATA: string },
  behindEdge = false,
  within = 60_000,
): Promise<Server> {
  const port = await freePort()
  const direct = `http://127.0.0.1:${port}`
  await mkdir(environment.PORTAL_DATA, { recursive: true })
  const edge = behindEdge && hasNginx ? await startEdge(port, path.join(environment.PORTAL_DATA, 'edge')) : null
  const url = edge?.url ?? direct
  const logFile = path.join(environment.PORTAL_DATA, 'server.log')
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, serverProgram, {
    env: { ...environment, PORT: String(port), SITE_URL: url },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise((resolve) => child.once('exit', resolve))

  const isWarm = async (): Promise<boolean> => {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode}:\n${await readFile(logFile, 'utf8')}`)
    return statisticsOf(direct).then(
      ({ idle, warm }) => idle && warm,
      () => false, // it does not listen yet
    )
  }
  const message = 'the server has rendered every page'
  await expect
    .poll(isWarm, { message, timeout: within, intervals: [100] })
    .toBe(true)
    .catch((error: unknown) => {
      child.kill('SIGKILL')
      void edge?.stop()
      throw error
    })

  const pid = child.pid ?? 0
  return {
    ...clientOf(url, direct),
    direct,
    pid,
    pids: edge ? [pid, edge.pid] : [pid],
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await edge?.stop()
    },
  }
}

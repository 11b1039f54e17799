import { spawn } from 'node:child_process'
import { expect } from '@playwright/test'
import { freePort } from './free-port'
import { logIn, type Person } from './people'

/** A running server of the site. */
export interface Server {
  url: string
  /** a visitor's request; redirects are not followed */
  get: (address: string) => Promise<{ status: number; text: string; headers: Headers }>
  /** how often each address was rendered since the start, when nothing is left to render in the background */
  rendered: () => Promise<Record<string, number>>
  login: (email: string) => Promise<Person>
  stop: () => Promise<void>
}

interface Statistics {
  warm: boolean
  idle: boolean
  rendered: Record<string, number>
}

/**
 * Starts the server as `npm start` does, without its database, and waits until it has rendered every page once: what
 * it renders later was caused by the test.
 */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<Server> {
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

  const statistics = async () => (await (await fetch(`${url}/statz`)).json()) as Statistics // our own answer
  const isWarm = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}:\n${log}`)
    return statistics().then(
      ({ idle, warm }) => idle && warm,
      () => false, // it does not listen yet
    )
  }
  const message = 'the server has rendered every page'
  await expect
    .poll(isWarm, { message, timeout: 60_000, intervals: [100] })
    .toBe(true)
    .catch((error: unknown) => {
      child.kill('SIGKILL')
      throw error
    })

  return {
    url,
    get: async (address) => {
      const response = await fetch(url + address, { redirect: 'manual' })
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    rendered: async () => {
      const isIdle = async () => (await statistics()).idle
      await expect.poll(isIdle, { message: 'the background is idle', timeout: 30_000, intervals: [20] }).toBe(true)
      return (await statistics()).rendered
    },
    login: (email) => logIn(url, email),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

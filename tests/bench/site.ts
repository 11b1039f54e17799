import { tokenIn } from '../support/people'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Site {
  url: string
  /** the process that serves, for its memory */
  serverPid: number
  stop: () => Promise<void>
  /** a request as the administrator */
  asAdministrator: (method: string, address: string, body?: unknown) => Promise<Record<string, unknown>>
}

const account = { email: 'bench@example.org', password: 'a-long-password-for-the-bench' }

const until = async (url: string, child: ChildProcess): Promise<void> => {
  for (let waited = 0; waited < 600; waited++) {
    if (child.exitCode !== null) throw new Error(`The site ended with code ${child.exitCode} before it served.`)
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The site did not serve within 5 minutes.')
}

const login = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const token = tokenIn(response)
  if (!token) throw new Error(`Login failed with ${response.status}.`)
  return token
}

/** The site as `npm start` runs it, with a data folder of its own that goes with it. */
export const startSite = async (port: number): Promise<Site> => {
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      PORTAL_DATA: data,
      PORTAL_STATS: '1',
      ADMIN_EMAIL: account.email,
      ADMIN_PASSWORD: account.password,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await until(url, child)
  const token = await login(url)
  const stats = (await (await fetch(`${url}/statz`)).json()) as { pid: number } // our own server's answer
  return {
    url,
    serverPid: stats.pid,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(data, { recursive: true, force: true })
    },
    asAdministrator: async (method, address, body) => {
      const response = await fetch(`${url}${address}`, {
        method,
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`)
      return (await response.json()) as Record<string, unknown> // looked into by who asks
    },
  }
}

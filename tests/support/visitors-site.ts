import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { sharedFolder } from './environment'
import { furnish } from './furnish'
import { runs } from './processes'
import { clientOf, type Client, type Server } from './server'
import { startSite } from './site'

// One site for all tests that only look: the first worker that wants it starts it, the set-up of the run ends it.

type Running = Pick<Server, 'pids' | 'url' | 'direct'>

const shared = (name: string): string => path.join(process.env[sharedFolder] ?? '', name)
const read = async (): Promise<Running | null> =>
  readFile(shared('visitors-site.json'), 'utf8').then(
    (text) => JSON.parse(text) as Running, // written below
    () => null, // not started yet
  )

/** Starts the site; it outlives this worker. */
async function start(): Promise<void> {
  const site = await startSite({ behindEdge: true })
  await furnish(site)
  const { direct, pids, url } = site.server
  await writeFile(shared('starting.json'), JSON.stringify({ direct, pids, url } satisfies Running))
  await rename(shared('starting.json'), shared('visitors-site.json'))
}

/** The site with every part of every page filled; nobody changes it. */
export async function visitorsSite(): Promise<Client> {
  const claim = shared('visitors-site.claim')
  const isFirst = await mkdir(claim).then(
    () => true,
    () => false, // another worker has claimed it
  )
  if (isFirst)
    await start().catch(async (error: unknown) => {
      await rm(claim, { recursive: true }) // the next worker tries again
      throw error
    })
  await expect.poll(read, { message: "the visitors' site has started", timeout: 90_000 }).not.toBeNull()
  const site = await read()
  return clientOf(site?.url ?? '', site?.direct)
}

/** Ends the site if a worker has started it. */
export async function endVisitorsSite(): Promise<void> {
  const site = await read()
  if (!site) return
  for (const pid of site.pids) process.kill(pid, 'SIGTERM')
  await expect.poll(async () => (await Promise.all(site.pids.map(runs))).includes(true)).toBe(false)
}

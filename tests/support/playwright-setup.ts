import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sharedFolder, sharedPostgres } from './environment'
import { startWithTemplate } from './templates'
import { endVisitorsSite } from './visitors-site'

/** Once before all browser and system tests: what their workers share. Gives back what ends it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-run-'))
  const postgres = await startWithTemplate('starting')
  process.env[sharedFolder] = folder
  process.env[sharedPostgres] = postgres.url('postgres')
  return async () => {
    await endVisitorsSite()
    await postgres.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Template } from './database'
import { siteEnvironment } from './environment'
import { startPostgres, type Postgres } from './postgres'

const run = promisify(execFile)

/** Starts the PostgreSQL server that the tests of a run share, with one template that they copy. */
export async function startWithTemplate(template: Template): Promise<Postgres> {
  const postgres = await startPostgres()
  await postgres.createDatabase(template)
  await run(process.execPath, ['--import', 'tsx', 'tests/support/prepare-template.ts', template], {
    env: { ...process.env, ...siteEnvironment, DATABASE_URL: postgres.url(template) },
    maxBuffer: 2 ** 26,
  })
  return postgres
}

import { tsImport } from 'tsx/esm/api'

/** Once before the integration tests: the PostgreSQL server that they share. Jest reads this file without transforming it. */
export default async function setUp() {
  const { startWithTemplate } = await tsImport('./templates.ts', import.meta.url)
  const { sharedPostgres } = await tsImport('./environment.ts', import.meta.url)
  const postgres = await startWithTemplate('migrated')
  process.env[sharedPostgres] = postgres.url('postgres')
  Object.assign(globalThis, { sharedPostgres: postgres })
}

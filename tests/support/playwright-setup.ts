import { sharedPostgres } from './database'
import { startWithTemplate } from './templates'

/** Once before all browser and system tests; gives back what ends it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const postgres = await startWithTemplate('starting')
  process.env[sharedPostgres] = postgres.url('postgres')
  return postgres.remove
}

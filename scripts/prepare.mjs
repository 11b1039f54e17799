// Brings the database to what this version needs, and ends: the step before the app where containers are used.
import { withAppRole } from './postgres/app-role.mjs'
import { Stop } from './start/errors.mjs'
import { prepareDatabase } from './start/prepare-database.mjs'

try {
  if (!process.env.DATABASE_URL) throw new Stop('Set DATABASE_URL: this step is for a database of your own.')
  const { DATABASE_ADMIN_URL, DATABASE_URL } = process.env
  if (DATABASE_ADMIN_URL) await withAppRole(DATABASE_ADMIN_URL, decodeURIComponent(new URL(DATABASE_URL).password))
  await prepareDatabase({ environment: process.env })
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}

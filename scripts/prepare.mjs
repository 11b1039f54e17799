// Brings the database to what this version needs, and ends: the step before the app where containers are used.
import { Stop } from './start/errors.mjs'
import { prepareDatabase } from './start/prepare-database.mjs'

try {
  if (!process.env.DATABASE_URL) throw new Stop('Set DATABASE_URL: this step is for a database of your own.')
  await prepareDatabase({ environment: process.env })
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}

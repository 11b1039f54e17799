// Brings the database to where this version wants it, and ends: the step before the app where containers are used.
import { ready } from './start/preparation.mjs'
import { Stop } from './start/telling.mjs'

try {
  if (!process.env.DATABASE_URL) throw new Stop('Set DATABASE_URL: this step is for a database of your own.')
  await ready({ environment: process.env })
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}

// Builds the pages and the admin panel as the start does, and ends: for an image of a container.
import { build } from './start/build.mjs'
import { Stop } from './start/errors.mjs'

try {
  await build({ environment: process.env })
} catch (error) {
  console.error(error instanceof Stop ? error.message : error)
  process.exitCode = 1
}

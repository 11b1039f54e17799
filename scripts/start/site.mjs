import { setTimeout as pause } from 'node:timers/promises'
import { build } from './build.mjs'
import { claimFolder } from './data-folder.mjs'
import { installDependencies } from './dependencies.mjs'
import { atEnd, fail, isEnding, toTheEnd } from './ending.mjs'
import { reasonOf, Stop } from './errors.mjs'
import { say, step } from './output.mjs'
import { freePortOrStop } from './ports.mjs'
import { serve } from './server.mjs'
import { readSettings } from './settings.mjs'

// From a fresh clone to a running site. What needs a package is imported after the packages are installed.

/** @typedef {import('./settings.mjs').Settings} Settings */

/** @param {{ development: boolean }} options */
export const startSite = (options) => toTheEnd(() => site(options), 0)

/**
 * @param {{ development: boolean }} options
 * @returns {Promise<never>} it ends at a signal or with an error
 */
async function site({ development }) {
  // a mistake in the settings is reported before the long work
  const settings = await readSettings({ development })
  const { killed, release } = await claimFolder(settings.data)
  atEnd(release)
  // the server of a start that was killed answers what is under way, then ends
  await freePortOrStop(settings.port, settings.host, killed ? 15_000 : 0)
  await installDependencies()
  if (!settings.ownDatabase) await startDatabase(settings)
  const away = settings.ownDatabase && (await isAway(settings))
  if (!away) await prepare(settings)
  if (!development) await build(settings)
  if (isEnding()) throw new Stop('The start was ended.')
  const server = serve(settings)
  atEnd(() => step('Server stopped', server.stop))
  await step('Server started', server.up)
  say('')
  say(`The site:        ${settings.environment.SITE_URL}`)
  say(`The admin panel: ${settings.environment.SITE_URL}/admin`)
  say('Ctrl-C ends it.')
  if (away) void prepareWhenBack(settings)
  const code = await server.ended
  throw new Stop(`The server ended by itself (${code}). What it said stands above; start again with npm start.`)
}

/**
 * Starts the embedded database, and names it in the environment.
 *
 * @param {Settings} settings
 */
export async function startDatabase({ data, environment }) {
  const { embeddedDatabase } = await import('../postgres/embedded.mjs')
  const database = embeddedDatabase(data, fail)
  atEnd(() => step('Database stopped', database.stop))
  environment.DATABASE_URL = await step('Database started', database.start)
}

/**
 * Whether the database of DATABASE_URL is away; a site with cached pages does without it for a while.
 *
 * @param {Settings} settings
 */
async function isAway({ environment, servedBefore }) {
  const { problemOf } = await import('../postgres/connection.mjs')
  const problem = await problemOf(environment.DATABASE_URL)
  if (!problem) return false
  if (!servedBefore)
    throw new Stop(
      `The database of DATABASE_URL does not answer (${reasonOf(problem)}). Check the address and that it runs, then start again.`,
    )
  say(`The database does not answer (${reasonOf(problem)}). The cached pages are served until it does.`)
  return true
}

/** @param {Settings} settings */
async function prepare(settings) {
  const { prepareDatabase } = await import('./prepare-database.mjs')
  await prepareDatabase(settings)
}

/**
 * What could not be done at the start is done when the database is back.
 *
 * @param {Settings} settings
 */
async function prepareWhenBack(settings) {
  const { problemOf } = await import('../postgres/connection.mjs')
  while (await problemOf(settings.environment.DATABASE_URL)) await pause(1_000)
  await prepare(settings).catch((error) => say(reasonOf(error)))
}

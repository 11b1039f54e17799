import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accountOf } from './account.mjs'
import { build } from './build.mjs'
import { claimFolder } from './data-folder.mjs'
import { installDependencies } from './dependencies.mjs'
import { atEnd, isEnding, toTheEnd } from './ending.mjs'
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
  try {
    const away = await checked(settings)
    if (away) void prepareWhenBack(settings)
    else await prepare(settings)
  } catch (error) {
    await settings.forget()
    throw error
  }
  if (!development) await build(settings)
  if (isEnding()) throw new Stop('The start was ended.')
  const server = serve(settings)
  atEnd(() => step('Server stopped', server.stop))
  await step('Server started', server.up)
  say('')
  say(`The site:        ${settings.environment.SITE_URL}`)
  say(`The admin panel: ${settings.environment.SITE_URL}/admin`)
  say('Ctrl-C ends it.')
  const code = await server.ended
  throw new Stop(`The server ended by itself (${code}). What it said stands above; start again with npm start.`)
}

/**
 * What a start is refused for, in the order in which it takes time; a start that is refused leaves nothing behind.
 *
 * @param {Settings} settings
 * @returns {Promise<boolean>} whether the database is away, and the cached pages are served until it is back
 */
async function checked(settings) {
  const { data, environment, host, ownDatabase, port } = settings
  const { killed, release } = await claimFolder(data)
  atEnd(release)
  try {
    // the server of a start that was killed answers what is under way, then ends
    await freePortOrStop(port, host, killed ? 15_000 : 0)
    if (!ownDatabase && !existsSync(path.join(data, 'postgres'))) accountOf(environment)
    await installDependencies()
    if (ownDatabase) return await isAway(settings)
  } catch (error) {
    await release()
    throw error
  }
  return startDatabase(settings)
}

/**
 * Starts the embedded database, and names it in the environment.
 *
 * @param {Settings} settings
 * @returns {Promise<boolean>} whether it cannot start now, and is tried again while the cached pages are served
 */
export async function startDatabase({ data, environment, servedBefore }) {
  const { embeddedDatabase } = await import('../postgres/embedded.mjs')
  const database = embeddedDatabase(data)
  atEnd(() => step('Database stopped', database.stop))
  try {
    environment.DATABASE_URL = await step('Database started', database.start)
    return false
  } catch (error) {
    if (!servedBefore || isEnding()) throw error
    environment.DATABASE_URL = await database.startLater()
    say(`${reasonOf(error)} The cached pages are served until it can.`)
    return true
  }
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

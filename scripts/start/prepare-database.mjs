import { readdir } from 'node:fs/promises'
import { connected } from '../postgres/connection.mjs'
import { accountOf } from './account.mjs'
import { inProject, lastLines, runNode } from './commands.mjs'
import { reasonOf, Stop } from './errors.mjs'
import { hashOf } from './hash.mjs'
import { say, step } from './output.mjs'

/**
 * @typedef {import('pg').Client} Client
 * @typedef {(client: Client, environment: NodeJS.ProcessEnv) => Promise<void>} Step
 */

/** The advisory lock under which one start after the other prepares a database. */
const lock = 733_101_820
/** The oldest PostgreSQL that will do, as it counts itself. */
const oldest = 150_000

/**
 * Runs a TypeScript program on the database. With plain builds also in development: on Node 20 others can end with
 * nothing done.
 *
 * @type {(environment: NodeJS.ProcessEnv, ...args: string[]) => ReturnType<typeof runNode>}
 */
const script = (environment, ...args) =>
  runNode(['--import', 'tsx', ...args], {
    env: { ...environment, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' },
  })

/**
 * @param {Client} client
 * @param {string} table
 * @returns {Promise<boolean>} whether it is there; in a new database it is not
 */
async function hasTable(client, table) {
  const { rows } = await client.query('select to_regclass($1) is not null as there', [table])
  return rows[0].there
}

/** @param {Client} client */
async function missingMigrations(client) {
  const done = (await hasTable(client, 'payload_migrations'))
    ? (await client.query('select name from payload_migrations')).rows.map(({ name }) => name)
    : []
  const all = (await readdir(inProject('migrations'))).filter((name) => /^\d.*\.ts$/.test(name))
  return all.map((name) => name.replace(/\.ts$/, '')).filter((name) => !done.includes(name))
}

/** @param {Client} client @param {NodeJS.ProcessEnv} environment */
async function migrate(client, environment) {
  if ((await missingMigrations(client)).length === 0) return
  await step('Database migrated', async () => {
    const { output } = await script(environment, inProject('node_modules', 'payload', 'bin.js'), 'migrate')
    const [missing] = await missingMigrations(client)
    if (missing)
      throw new Stop(
        `The database could not be migrated to ${missing}. Nothing was lost; it said:\n${lastLines(output)}`,
      )
  })
}

/** @param {Client} client @param {NodeJS.ProcessEnv} environment */
async function addContent(client, environment) {
  // another hash: there may be something new in it
  const key = `complete:${(await hashOf('seed')).slice(0, 16)}`
  const { rowCount } = await client.query('select from starting_content where key = $1', [key])
  if (rowCount) return
  await step('Starting content added', async () => {
    const { code, output } = await script(environment, 'seed/run.ts')
    if (code !== 0)
      throw new Stop(
        `The starting content could not be added. The next start goes on where this one ended; it said:\n${lastLines(output)}`,
      )
  })
  await client.query('insert into starting_content (key) values ($1) on conflict do nothing', [key])
}

/** @param {Client} client */
const hasUsers = async (client) =>
  (await hasTable(client, 'users')) && (await client.query('select from users limit 1')).rowCount !== 0

/** @param {Client} client @param {NodeJS.ProcessEnv} environment */
async function addAdministrator(client, environment) {
  if (await hasUsers(client)) return
  const lines = await step('First administrator made', async () => {
    const { code, output } = await script(environment, 'scripts/first-administrator.ts')
    if (code !== 0) throw new Stop(`The first administrator could not be made. It said:\n${lastLines(output)}`)
    return output.split('\n').filter((line) => line.startsWith('> '))
  })
  for (const line of lines) say(line.slice(2))
}

/** @param {Client} client */
async function checkVersion(client) {
  const { rows } = await client.query('show server_version_num')
  const version = Number(rows[0].server_version_num)
  if (version < oldest)
    throw new Stop(
      `The database is PostgreSQL ${Math.floor(version / 10_000)}; the portal needs 15 or newer. Upgrade it, or set DATABASE_URL to another.`,
    )
}

/** @param {Client} client */
async function waitForOthers(client) {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as ours', [lock])
  if (rows[0].ours) return
  say('Another start prepares this database; this one waits for it.')
  // pg reads this limit of a single query; its types do not know it
  const query = { text: 'select pg_advisory_lock($1)', values: [lock], query_timeout: 600_000 }
  await client.query(query)
}

/**
 * Brings the database to what this version of the portal needs: migrated, with the starting content and somebody who
 * can log in. What is done already takes no time.
 *
 * @param {Pick<import('./settings.mjs').Settings, 'environment'>} settings
 */
export async function prepareDatabase({ environment }) {
  try {
    await connected(environment.DATABASE_LISTEN_URL || environment.DATABASE_URL, async (client) => {
      await checkVersion(client)
      await waitForOthers(client)
      // a mistake in the settings is reported before the long work
      if (!(await hasUsers(client))) accountOf(environment)
      await migrate(client, environment)
      await addContent(client, environment)
      await addAdministrator(client, environment)
    })
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(
      `The database could not be prepared (${reasonOf(error)}). Nothing was lost; check that it runs and that its user may make tables, then start again.`,
    )
  }
}

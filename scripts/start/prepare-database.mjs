import { EventEmitter, once } from 'node:events'
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

/**
 * What is noted when all of the starting content was added; with another hash there may be something new in it.
 */
const contentKey = async () => `complete:${(await hashOf('seed')).slice(0, 16)}`

/** @param {Client} client */
const hasContent = async (client) =>
  (await hasTable(client, 'starting_content')) &&
  (await client.query('select from starting_content where key = $1', [await contentKey()])).rowCount !== 0

/** @param {Client} client */
const hasUsers = async (client) =>
  (await hasTable(client, 'users')) && (await client.query('select from users limit 1')).rowCount !== 0

/**
 * What scripts/database-work.ts does, in its order: what the operator reads of it, how one sees that it is done, and
 * what is said when it fails.
 *
 * @type {Record<string, { title: string, isDone: (client: Client) => Promise<boolean>, failed: string }>}
 */
const works = {
  migrate: {
    title: 'Database migrated',
    isDone: async (client) => (await missingMigrations(client)).length === 0,
    failed: 'The database could not be migrated. Nothing was lost; it said:',
  },
  content: {
    title: 'Starting content added',
    isDone: hasContent,
    failed: 'The starting content could not be added. The next start goes on where this one ended; it said:',
  },
  administrator: {
    title: 'First administrator made',
    isDone: hasUsers,
    failed: 'The first administrator could not be made. It said:',
  },
}

/**
 * Does what is left, all in one process: loading Payload takes as long as most of it.
 *
 * @param {Client} client
 * @param {NodeJS.ProcessEnv} environment
 */
async function doWhatIsLeft(client, environment) {
  const left = []
  for (const [name, work] of Object.entries(works)) if (!(await work.isDone(client))) left.push({ name, ...work })
  if (left.length === 0) return
  const told = new EventEmitter()
  const done = new Map(left.map(({ name }) => [name, once(told, name)]))
  // with plain builds also in development: on Node 20 others can end with nothing done
  const ended = runNode(['--import', 'tsx', 'scripts/database-work.ts', ...done.keys()], {
    env: { ...environment, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' },
    heard: (name) => told.emit(String(name)),
  })
  for (const { failed, name, title } of left)
    await step(title, async () => {
      await Promise.race([
        done.get(name),
        ended.then(({ output }) => Promise.reject(new Stop(`${failed}\n${lastLines(output)}`))),
      ])
      if (name === 'content')
        await client.query('insert into starting_content (key) values ($1) on conflict do nothing', [
          await contentKey(),
        ])
    })
  for (const line of (await ended).output.split('\n')) if (line.startsWith('> ')) say(line.slice(2))
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
      await doWhatIsLeft(client, environment)
    })
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(
      `The database could not be prepared (${reasonOf(error)}). Nothing was lost; check that it runs and that its user may make tables, then start again.`,
    )
  }
}

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { accountOf } from './account.mjs'
import { connected } from './reaching.mjs'
import { inProject, lastLines, runNode } from './running.mjs'
import { Stop, step, tell } from './telling.mjs'

/** Two instances on one database prepare it one after the other; the number is ours alone. */
const lock = 733_101_820

const script = (args, environment) => runNode(['--import', 'tsx', ...args], { env: preparing(environment) })

/** Commands use plain builds even while developing: on Node 20 the others can end with nothing done. */
const preparing = (environment) => ({ ...environment, NODE_ENV: 'production', NODE_OPTIONS: '--conditions=production' })

const migrationNames = async () =>
  (await readdir(inProject('migrations')))
    .filter((name) => /^\d.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))

async function missingMigrations(client) {
  const { rows } = await client
    .query("select name from payload_migrations where to_regclass('public.payload_migrations') is not null")
    .catch(() => ({ rows: [] })) // a new database has no such table
  const there = new Set(rows.map(({ name }) => name))
  return (await migrationNames()).filter((name) => !there.has(name))
}

async function migrate(client, environment) {
  if ((await missingMigrations(client)).length === 0) return
  await step('Database migrated', async () => {
    const { output } = await script([inProject('node_modules', 'payload', 'bin.js'), 'migrate'], environment)
    const missing = await missingMigrations(client)
    if (missing.length > 0)
      throw new Stop(
        `The database could not be migrated to ${missing[0]}. Nothing was lost; it said:\n${lastLines(output)}`,
      )
  })
}

/** What stands for the starting content as it is now: when it changes, what is new in it is added. */
async function contentMark() {
  const hash = createHash('sha256')
  const entries = await readdir(inProject('seed'), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
  for (const file of files.sort()) hash.update(await readFile(file))
  return `complete:${hash.digest('hex').slice(0, 16)}`
}

async function addContent(client, environment) {
  const mark = await contentMark()
  const { rowCount } = await client.query('select from starting_content where key = $1', [mark])
  if (rowCount > 0) return
  await step('Starting content added', async () => {
    const { code, output } = await script(['seed/run.ts'], environment)
    if (code !== 0)
      throw new Stop(
        `The starting content could not be added. The next start goes on where this one ended; it said:\n${lastLines(output)}`,
      )
  })
  await client.query('insert into starting_content (key) values ($1) on conflict do nothing', [mark])
}

const hasUsers = (client) =>
  client.query('select from users limit 1').then(
    ({ rowCount }) => rowCount > 0,
    () => false, // a new database has no such table
  )

async function addAdministrator(client, environment) {
  if (await hasUsers(client)) return
  const told = await step('First administrator made', async () => {
    const { code, output } = await script(['scripts/first-administrator.ts'], environment)
    if (code !== 0) throw new Stop(`The first administrator could not be made. It said:\n${lastLines(output)}`)
    return output.split('\n').filter((line) => line.startsWith('> '))
  })
  for (const line of told) tell(line.slice(2))
}

/** The oldest PostgreSQL that will do, as it counts itself. */
const oldest = 150_000

async function checkVersion(client) {
  const { rows } = await client.query('show server_version_num')
  const version = Number(rows[0].server_version_num)
  if (version < oldest)
    throw new Stop(
      `The database is PostgreSQL ${Math.floor(version / 10_000)}; the portal needs 15 or newer. Upgrade it, or set DATABASE_URL to another.`,
    )
}

/** One start after the other. */
async function wait(client) {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as ours', [lock])
  if (rows[0].ours) return
  tell('Another start prepares this database; this one waits for it.')
  await client.query({ text: 'select pg_advisory_lock($1)', values: [lock], query_timeout: 600_000 })
}

/**
 * Brings the database to where this version of the portal wants it: migrated, with the starting content
 * and somebody who can log in. What is done already takes no time.
 *
 * @param {Pick<import('./settings.mjs').Settings, 'environment'>} settings
 */
export async function ready({ environment }) {
  try {
    await connected(environment.DATABASE_LISTEN_URL || environment.DATABASE_URL, async (client) => {
      await checkVersion(client)
      await wait(client)
      // before the long work: a mistake in the settings is told at once
      if (!(await hasUsers(client))) accountOf(environment)
      await migrate(client, environment)
      await addContent(client, environment)
      await addAdministrator(client, environment)
    })
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop(
      `The database could not be prepared (${error.message || error.code}). Nothing was lost; check that it runs and that its user may make tables, then start again.`,
    )
  }
}

// `npm run search:rebuild` makes the index of the search anew from what is stored.
import { claimFolder } from './start/data-folder.mjs'
import { installDependencies } from './start/dependencies.mjs'
import { atEnd, toTheEnd } from './start/ending.mjs'
import { Stop } from './start/errors.mjs'
import { say } from './start/output.mjs'
import { readSettings } from './start/settings.mjs'
import { startDatabase } from './start/site.mjs'

/** PostgreSQL's code for a function that is not there. */
const notThere = '42883'

/** @param {string | undefined} connectionString */
async function rebuild(connectionString) {
  const { default: pg } = await import('pg')
  // it takes as long as it takes
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rows } = await client.query('select portal_rebuild_search() as entries')
    return rows[0].entries
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === notThere)
      throw new Stop('There is no index in this database yet. Start the site once with npm start, then try again.')
    throw error
  } finally {
    await client.end()
  }
}

toTheEnd(async () => {
  const settings = await readSettings()
  await installDependencies()
  // a database of one's own takes others beside the site
  if (!settings.ownDatabase) {
    atEnd((await claimFolder(settings.data)).release)
    await startDatabase({ ...settings, servedBefore: false })
  }
  say(`The index was made anew: ${await rebuild(settings.environment.DATABASE_URL)} entries.`)
  return 0
}, 1)

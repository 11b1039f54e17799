// `npm start` and `npm run dev`: from a fresh clone to a running site. Nothing but Node is there yet when
// this file begins: it and what it imports before the dependencies are installed use nothing else.
import { readFile } from 'node:fs/promises'
import { nodeProblem } from './start/node-version.mjs'
import { Stop, step, tell } from './start/telling.mjs'

const development = process.argv.includes('--dev')

/** What must be undone at the end, the last first. */
const undo = []

async function start() {
  const { engines } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  const problem = nodeProblem(process.versions.node, engines.node)
  if (problem) throw new Stop(problem)

  const { installDependencies } = await import('./start/dependencies.mjs')
  await installDependencies()
  const { readSettings } = await import('./start/settings.mjs')
  const settings = await readSettings({ development })
  const { claimFolder, freePortOrStop } = await import('./start/claims.mjs')
  undo.push(await claimFolder(settings.data))
  await freePortOrStop(settings.port, settings.environment.HOST)

  const { ready } = await import('./start/preparation.mjs')
  const { database, away } = await startDatabase(settings)
  if (database) undo.push(() => step('Database stopped', () => database.stop()))
  if (!away) await ready(settings)
  if (!development) {
    const { build } = await import('./start/build.mjs')
    await build(settings)
  }
  const { serve } = await import('./start/server.mjs')
  const server = await serve(settings)
  undo.push(() => step('Server stopped', () => server.stop()))
  tell('')
  tell(`The site:        ${settings.environment.SITE_URL}`)
  tell(`The admin panel: ${settings.environment.SITE_URL}/admin`)
  tell('Ctrl-C ends it.')
  const code = await server.ended
  throw new Stop(`The server ended by itself with code ${code}. What it said stands above; start again with npm start.`)
}

/** The embedded database, or that of DATABASE_URL; a site that was served before does without for a while. */
async function startDatabase(settings) {
  if (!settings.ownDatabase) {
    const { startEmbedded } = await import('./start/database.mjs')
    return { database: await startEmbedded(settings), away: false }
  }
  const { reach } = await import('./start/reaching.mjs')
  const why = await reach(settings.environment.DATABASE_URL)
  if (!why) return { away: false }
  if (settings.servedBefore) {
    tell(`The database does not answer (${why}). The kept pages are served meanwhile; start again for new migrations.`)
    return { away: true }
  }
  throw new Stop(`The database of DATABASE_URL does not answer (${why}). Check the address and that it runs, then start again.`)
}

let ending
/** Ends everything in order, once; a second signal does not wait. */
function end(code) {
  if (ending) process.exit(code || 1)
  ending = (async () => {
    for (const one of undo.reverse()) await one().catch((error) => tell(error.message))
    process.exit(code)
  })()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))

start().catch((error) => {
  if (ending) return
  process.stderr.write(`\n${error instanceof Stop ? error.message : (error.stack ?? error)}\n`)
  end(1)
})

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

  // before the long work: a mistake in the settings is told at once
  const { readSettings } = await import('./start/settings.mjs')
  const settings = await readSettings({ development })
  const { claimFolder, freePortOrStop } = await import('./start/claims.mjs')
  const { killed, release } = await claimFolder(settings.data)
  undo.push(release)
  // the server of a start that was killed answers what is under way, then goes
  await freePortOrStop(settings.port, settings.environment.HOST, killed ? 15_000 : 0)
  const { endCommands } = await import('./start/running.mjs')
  undo.push(endCommands)
  const { installDependencies } = await import('./start/dependencies.mjs')
  await installDependencies()

  const { ready } = await import('./start/preparation.mjs')
  const away = settings.ownDatabase ? await isAway(settings) : await startDatabase(settings)
  if (!away) await ready(settings)
  if (!development) {
    const { build } = await import('./start/build.mjs')
    await build(settings)
  }
  if (ending) return
  const { serve } = await import('./start/server.mjs')
  const server = serve(settings)
  undo.push(() => step('Server stopped', server.stop))
  await step('Server started', server.answers)
  tell('')
  tell(`The site:        ${settings.environment.SITE_URL}`)
  tell(`The admin panel: ${settings.environment.SITE_URL}/admin`)
  tell('Ctrl-C ends it.')
  if (away) void readyWhenBack(settings)
  const code = await server.ended
  throw new Stop(`The server ended by itself (${code}). What it said stands above; start again with npm start.`)
}

/** Starts the embedded database. */
async function startDatabase(settings) {
  const { embeddedDatabase } = await import('./start/database.mjs')
  const database = embeddedDatabase(settings, fail)
  undo.push(() => step('Database stopped', database.stop))
  await database.start()
  return false
}

/** Whether the database of DATABASE_URL is away; a site that was served before does without for a while. */
async function isAway(settings) {
  const { problemOf } = await import('./start/reaching.mjs')
  const problem = await problemOf(settings.environment.DATABASE_URL)
  if (!problem) return false
  if (!settings.servedBefore) {
    throw new Stop(
      `The database of DATABASE_URL does not answer (${problem.message}). Check the address and that it runs, then start again.`,
    )
  }
  tell(
    `The database does not answer (${problem.message}). The kept pages are served, and it is tried again all the time.`,
  )
  return true
}

/** What could not be done at the start is done when the database is back. */
async function readyWhenBack(settings) {
  const { problemOf } = await import('./start/reaching.mjs')
  while (await problemOf(settings.environment.DATABASE_URL)) await new Promise((resolve) => setTimeout(resolve, 1_000))
  const { ready } = await import('./start/preparation.mjs')
  await ready(settings).catch((error) => tell(error.message))
}

let ending = false
/** Ends everything in order, once: a terminal and npm may both send the signal. */
async function end(code) {
  if (ending) return
  ending = true
  for (const one of undo.reverse()) await one().catch((error) => tell(error.message))
  process.exit(code)
}

function fail(error) {
  if (ending) return
  process.stderr.write(`\n${error instanceof Stop ? error.message : (error.stack ?? error)}\n`)
  void end(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0))
for (const mishap of ['uncaughtException', 'unhandledRejection']) process.on(mishap, fail)
// nobody reads any more what it says: a closed terminal, a closed pipe
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
// npm ends its shell on a signal, which does not tell us
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => void (process.ppid !== parent && end(0)), 500).unref()
}

start().catch(fail)

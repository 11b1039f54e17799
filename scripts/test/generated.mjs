import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { inProject, lastLines, run } from '../start/running.mjs'
import { tell } from '../start/telling.mjs'

/** Payload's command line; it asks no database for what we ask of it. */
const payload = (...args) =>
  run(process.execPath, ['--import', 'tsx', inProject('node_modules', 'payload', 'bin.js'), ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      PAYLOAD_SECRET: 'for-this-command-only',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    },
  })

/** Whether payload-types.ts is what the collections give; it is left as it was. */
export async function generatedTypes() {
  const file = inProject('payload-types.ts')
  const before = await readFile(file, 'utf8')
  await writeFile(file, '')
  const { output } = await payload('generate:types')
  const after = await readFile(file, 'utf8')
  await writeFile(file, before)
  if (after === before) return true
  tell(after === '' ? lastLines(output) : 'payload-types.ts is out of date: run npx payload generate:types.')
  return false
}

const migrations = () => readdir(inProject('migrations'))

/** Whether the migrations bring a database to what the collections want; what is made to find out goes again. */
export async function migrationsComplete() {
  const index = inProject('migrations', 'index.ts')
  const [before, indexBefore] = [new Set(await migrations()), await readFile(index, 'utf8')]
  const { code, output } = await payload('migrate:create', 'check', '--skip-empty')
  const made = (await migrations()).filter((name) => !before.has(name))
  for (const name of made) await rm(inProject('migrations', name))
  await writeFile(index, indexBefore)
  // on Node 20 the command can end with nothing done: it must have said that it compared
  if (made.length === 0 && /DOWN statements generation complete/.test(output)) return true
  tell(
    made.length > 0
      ? 'A migration is missing: run npx payload migrate:create.'
      : `The migrations could not be checked (code ${code}):\n${lastLines(output)}`,
  )
  return false
}

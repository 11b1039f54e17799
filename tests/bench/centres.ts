import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { copyOf } from '../support/database'
import { siteEnvironment, sharedPostgres } from '../support/environment'
import { startServer } from '../support/server'
import { startWithTemplate } from '../support/templates'
import { centresOf } from './centres-records'
import { median, report, timed } from './figures'

// What it costs to render the finder, a test and the table of referrals anew when the name of a centre that they show has
// changed, with few centres and with many: `node --import tsx tests/bench/centres.ts [centres] [tests]`. It needs a build.

const [many, tests] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 40)]
const few = 8
const rounds = 15

const postgres = await startWithTemplate('migrated')
process.env[sharedPostgres] = postgres.url('postgres')

const pages = {
  'the finder': '/community-diagnostic-centres',
  'the finder with a test and a place': '/community-diagnostic-centres?test=test-8&near=LA9',
  'the finder with a filter': '/community-diagnostic-centres?test=test-8&near=LA9&step-free=yes',
  'a test': '/tests/test-8?near=LA9',
  'who can refer': '/tests/who-can-refer',
}

const measured = async (centres: number): Promise<Record<string, number>> => {
  const database = await copyOf('migrated')
  await database.sql(centresOf(centres, tests))
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
  const environment = { ...process.env, ...siteEnvironment, DATABASE_URL: database.url, PORTAL_DATA: data }
  const server = await startServer(environment, false, 900_000)
  try {
    const found: Record<string, number> = {}
    for (const [name, address] of Object.entries(pages)) {
      const { text } = await server.get(address)
      const [, centre] = /Centre (\d{3})/.exec(text.slice(text.indexOf('<main'))) ?? []
      if (!centre) throw new Error(`${address} names no centre whose name could change.`)
      const times: number[] = []
      for (let round = 0; round < rounds; round++) {
        await server.rendered() // what the last change made stale is no part of this one
        const renamed = `Centre ${centre} of round ${round}`
        const [took = NaN] = await timed(1, 1, async () => {
          await database.sql(`update cdcs set name = '${renamed}' where id = ${Number(centre)}`)
          while (!(await server.get(address)).text.includes(renamed));
        })
        times.push(took)
      }
      found[name] = median(times)
      report(`${centres} centres: ${name}`, { 'KB gzip': gzipSync(text).length / 1000, ms: found[name] })
    }
    return found
  } finally {
    await server.stop()
    await database.remove()
    await rm(data, { recursive: true, force: true })
  }
}

const [withFew, withMany] = [await measured(few), await measured(many)]
for (const [name, ms] of Object.entries(withMany))
  report(`${name}: times as much`, { ratio: (ms / (withFew[name] ?? NaN)).toFixed(2) })
process.exit()

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyOf } from '../support/database'
import { siteEnvironment, sharedPostgres } from '../support/environment'
import { startServer } from '../support/server'
import { startWithTemplate } from '../support/templates'
import { median, report, timed } from './figures'
import { structureOf } from './structure-records'

// What it costs to render pages of the structure anew when something else that they show has changed, with a structure of two
// sizes: `node --import tsx tests/bench/structure-pages.ts [bodies]`. It needs a build.

const bodies = Number(process.argv[2] ?? 300)
const rounds = 9

const postgres = await startWithTemplate('migrated')
process.env[sharedPostgres] = postgres.url('postgres')

const pages = (day: string) => ({
  'the overview': '/governance',
  'a day': `/governance/on/${day}`,
  'the history': '/governance/history',
  'a body': '/governance/body-8',
})

const measured = async (count: number): Promise<Record<string, number>> => {
  const database = await copyOf('migrated')
  await database.sql(structureOf(count))
  const data = await mkdtemp(path.join(tmpdir(), 'portal-bench-'))
  const environment = { ...process.env, ...siteEnvironment, DATABASE_URL: database.url, PORTAL_DATA: data }
  const server = await startServer(environment, false, 900_000)
  try {
    const { headers } = await server.get('/governance/on/2021-06-30')
    const day = headers.get('location')?.slice(-'YYYY-MM-DD'.length) ?? ''
    const found: Record<string, number> = {}
    for (const [name, address] of Object.entries(pages(day))) {
      const { text } = await server.get(address)
      const [, person = ''] = /Person (\d+)/.exec(text) ?? []
      const times = await timed(rounds, 1, async (round) => {
        const renamed = `Person ${person} of round ${round}`
        await database.sql(`update people set name = '${renamed}' where id = ${person}`)
        while (!(await server.get(address)).text.includes(renamed));
      })
      await server.rendered()
      found[name] = median(times)
      report(`${count} bodies: ${name}`, { KB: text.length / 1000, ms: found[name] })
    }
    return found
  } finally {
    await server.stop()
    await database.remove()
    await rm(data, { recursive: true, force: true })
  }
}

const [few, many] = [await measured(bodies / 10), await measured(bodies)]
for (const [name, ms] of Object.entries(many)) report(`${name}: times as much`, { ratio: ms / (few[name] ?? NaN) })
process.exit()

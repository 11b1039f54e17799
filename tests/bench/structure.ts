import { copyOf } from '../support/database'
import { siteEnvironment, sharedPostgres } from '../support/environment'
import { startWithTemplate } from '../support/templates'
import { median, report, timed } from './figures'
import { structureOf } from './structure-records'

// What it costs to read, and to work out, what pages of the structure show: `node --import tsx tests/bench/structure.ts [bodies]`.

const bodies = Number(process.argv[2] ?? 300)

const postgres = await startWithTemplate('migrated')
process.env[sharedPostgres] = postgres.url('postgres')
const database = await copyOf('migrated')
await database.sql(structureOf(bodies))
Object.assign(process.env, { ...siteEnvironment, DATABASE_URL: database.url })
const { getPayload } = await import('payload')
const { default: config } = await import('@/payload.config')
await getPayload({ config })

const { publicStructure } = await import('@/content/governance/public-structure')
const { structureOnDay } = await import('@/content/governance/on-day')

const measure = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  await work()
  report(`${bodies} bodies: ${what}`, { ms: median(await timed(5, 1, work)) })
}

await measure('all records and their days of changes', publicStructure)
await measure('the structure on a day, from nothing', () => structureOnDay('2023-05-01'))
const { days, records } = await publicStructure()
report(`${bodies} bodies: days of changes`, { days: days.length, KB: JSON.stringify({ days, records }).length / 1000 })
process.exit()

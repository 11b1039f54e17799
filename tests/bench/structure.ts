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

const { chartsOn } = await import('@/content/governance/charts')
const { historyPage } = await import('@/content/governance/history')
const { overview } = await import('@/content/governance/overview')
const { bodyPage } = await import('@/content/governance/body-page')
const { thePublic } = await import('@/content/viewer')
const { newRenderContext, renderContext } = await import('@/server/page-cache/render-context')
const { publicStructure } = await import('@/content/governance/public-structure')
const { structureOnDay } = await import('@/content/governance/on-day')

const measure = async (what: string, work: () => Promise<unknown>): Promise<void> => {
  await work()
  report(`${bodies} bodies: ${what}`, { ms: median(await timed(5, 1, work)) })
}

const at = new Date()
await measure('all records and their days of changes', publicStructure)
const structure = await publicStructure()
const { days, records } = structure
const day = days[Math.floor(days.length / 2)]?.day ?? ''
/** As a page reads it after a change elsewhere: the structure is there already, all else is read. */
const fragments = {
  get: async (key: string, read: () => Promise<unknown>) => ({
    value: key === 'governance structure' ? structure : await read(),
    tags: [],
    expiresAt: Infinity,
    revision: 0,
  }),
}
const asPage = (work: () => Promise<unknown>) => () => renderContext.run(newRenderContext(fragments), work)
await measure(
  'the structure on a day',
  asPage(() => structureOnDay(day)),
)
await measure(
  'the overview of today',
  asPage(() => overview(at)),
)
await measure(
  'the first page of the history',
  asPage(() => historyPage(1, at)),
)
await measure(
  'a body',
  asPage(() => bodyPage(thePublic, 'body-8', at)),
)
const start = performance.now()
const charts = await chartsOn(
  records.bodies,
  day,
  new Map(records.bodies.map(({ id }) => [id, 'Chair: Medical director'])),
)
report(`${bodies} bodies: charts, once a change`, { charts: charts.length, ms: performance.now() - start })
report(`${bodies} bodies: days of changes`, { days: days.length, KB: JSON.stringify({ days, records }).length / 1000 })
process.exit()

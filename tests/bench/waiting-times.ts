import { startPayload } from '../support/payload'
import { sharedPostgres } from '../support/environment'
import { startWithTemplate } from '../support/templates'
import { figuresOfMonths } from '../support/waiting-times/many-figures'
import { median, report, timed } from './figures'

// What it costs to read what a page shows, three years of all trusts and tests or of one, with three years stored and with 20:
// `npm run bench:waiting`.

const rounds = 60
const postgres = await startWithTemplate('migrated')
process.env[sharedPostgres] = postgres.url('postgres')
const { database, payload } = await startPayload()
const { figuresOf, latestMonth, monthsAbout } = await import('@/content/waiting-times/figures')
const years = { from: '2023-04', to: '2026-03' }

const reads = {
  'all trusts and tests': () => figuresOf(years),
  'one trust': () => figuresOf({ ...years, providers: ['RXL', 'ENGLAND'] }),
  'one test': () => figuresOf({ ...years, tests: ['MRI'] }),
  'what the months are from': () => monthsAbout(years.from, years.to),
  'the newest month': latestMonth,
}

const measured = async (months: number): Promise<Record<string, number>> => {
  await database.sql('truncate waiting_figures, waiting_import_figures, waiting_imports')
  for (const statement of [...figuresOfMonths(months).split(';\n'), 'analyze waiting_figures'])
    await database.sql(statement)
  const found: Record<string, number> = {}
  for (const [name, read] of Object.entries(reads)) {
    await timed(10, 1, read) // until all is in memory
    found[name] = median(await timed(rounds, 1, read))
    report(`${months / 12} years stored: ${name}`, { ms: found[name] })
  }
  return found
}

const [few, many] = [await measured(36), await measured(240)]
for (const [name, ms] of Object.entries(many))
  report(`${name}: times as much`, { ratio: (ms / (few[name] ?? NaN)).toFixed(2) })
await payload.destroy()
process.exit()

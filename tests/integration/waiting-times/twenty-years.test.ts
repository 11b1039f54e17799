import { Client } from 'pg'
import type * as Reads from '@/content/waiting-times/figures'
import { capturing, type Statement } from '../queries/captured'
import { startPayload, type PayloadOnDatabase } from '../../support/payload'
import { figuresOfMonths } from '../../support/waiting-times/many-figures'

// What a page reads of three years stays what it is when 20 years are stored: counted in rows and pages of the table, not by a clock.

let own: PayloadOnDatabase
let client: Client
let reads: typeof Reads
let asking: ReturnType<typeof capturing>

const years = { from: '2023-04', to: '2026-03' }

beforeAll(async () => {
  own = await startPayload()
  reads = await import('@/content/waiting-times/figures')
  asking = capturing(own.payload)
  client = new Client({ connectionString: own.database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await own.remove()
})

interface Plan {
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
}

/** Pages of tables and indexes that a statement looks at. */
const lookedAt = async ({ text, values }: Statement): Promise<number> => {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, buffers, format json) ${text}`,
    values,
  )
  const plan = rows[0]?.['QUERY PLAN'][0].Plan
  return (plan?.['Shared Hit Blocks'] ?? NaN) + (plan?.['Shared Read Blocks'] ?? NaN)
}

const costs = async (months: number): Promise<Record<string, number>> => {
  await client.query('truncate waiting_figures, waiting_import_figures, waiting_imports')
  await client.query(figuresOfMonths(months))
  await client.query('vacuum analyze waiting_figures')
  const pages: Record<string, () => Promise<unknown>> = {
    all: () => reads.figuresOf(years),
    trust: () => reads.figuresOf({ ...years, providers: ['RXL', 'ENGLAND'] }),
    test: () => reads.figuresOf({ ...years, tests: ['MRI'] }),
    months: () => reads.monthsAbout(years.from, years.to),
    newest: () => reads.latestMonth(),
  }
  const found: Record<string, number> = {}
  for (const [name, read] of Object.entries(pages)) {
    const [statement, ...others] = await asking(read)
    if (!statement || others.length > 0) throw new Error(`${name} asks ${others.length + 1} statements`)
    found[name] = await lookedAt(statement)
  }
  return found
}

test('with 20 years of all tests a page looks at no more than half as much again as with three', async () => {
  const [three, twenty] = [await costs(36), await costs(240)]
  for (const [name, pages] of Object.entries(twenty))
    // an index of more years may be one level deeper
    expect([name, pages <= 1.5 * (three[name] ?? 0) + 2]).toEqual([name, true])
})

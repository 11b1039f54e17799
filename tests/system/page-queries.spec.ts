import { expect, test } from '@playwright/test'
import { copyOf, type Database } from '../support/database'
import { furnish } from '../support/furnish'
import { startSite, type Site } from '../support/site'
import { logStatements, type StatementLog } from '../support/statements'

// The queries of each type of page, by the table that each begins with, so that one more is seen.

let database: Database
let log: StatementLog
let site: Site

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await copyOf('starting')
  log = await logStatements(database.url)
  site = await startSite({ ...database, url: log.url })
  await furnish(site)
})
test.afterAll(async () => {
  await site.remove()
  await log.close()
})

/** Of every page. */
const frame = ['pages', 'site_settings']

const pages: [address: string, tables: string[]][] = [['/', []]]

const heartbeat = /^(?:select 1|listen )/i

/** The tables of the queries of a page, sorted: those asked twice stand twice. */
const tablesOf = async (address: string): Promise<string[]> => {
  const render = async () => {
    const response = await fetch(`${site.server.url}/statz?render=${encodeURIComponent(address)}`)
    expect(response.status, address).toBe(200)
  }
  const statements = await log.during(render)
  return statements
    .filter((statement) => !heartbeat.test(statement))
    .map((statement) => /\bfrom "(\w+)"/.exec(statement)?.[1] ?? statement)
    .sort()
}

for (const [address, tables] of pages) {
  test(`${address} asks ${tables.length + frame.length} queries`, async () => {
    expect(await tablesOf(address)).toEqual([...tables, ...frame].sort())
  })
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres'
import { parse } from 'csv-parse/sync'
import type { Within } from './database'

/** Published figures of NHS England, April 2023 to March 2026, for the four trusts and for England; one row a month, provider and test. */
const file = 'waiting-times.csv'

const source = {
  by: 'Starting content',
  address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/diagnostics-waiting-times-and-activity/',
  notes:
    'NHS England, Diagnostics Waiting Times and Activity (DM01), from a public compilation of the monthly provider files. Later revisions by NHS England are not in it.',
}

type Row = Record<string, string>

/** A row of the file as the statement below takes it; the table refuses what is no figure. */
const figureOf = (row: Row) => ({
  month: row.month,
  provider: row.provider,
  test: row.test,
  bands: Object.keys(row)
    .filter((name) => name.startsWith('wait_'))
    .map((name) => Number(row[name])),
  waiting_list: Number(row.waiting_list_activity),
  planned: Number(row.planned_activity),
  unscheduled: Number(row.unscheduled_activity),
})

/**
 * Adds the figures as an import of their own, all in one statement: thousands of rows take some tens of milliseconds. A figure that
 * is there already stays as it is.
 */
export async function addWaitingTimes(executeWithin: Within): Promise<void> {
  const bytes = await readFile(new URL(`content/${file}`, import.meta.url))
  const rows: Row[] = parse(bytes, { columns: true, skipEmptyLines: true })
  const months = rows.map(({ month = '' }) => month).sort()
  const checksum = createHash('sha256').update(bytes).digest('hex')
  await executeWithin(sql`
    with brought as (
      insert into waiting_imports (state, "by", file_name, checksum, source_address, notes, rows_read, rows_kept,
        first_month, last_month, added, changed, removed, checked_at, kept_at)
      values ('kept', ${source.by}, ${file}, ${checksum}, ${source.address}, ${source.notes}, ${rows.length}::int,
        ${rows.length}::int, ${months[0]}, ${months.at(-1)}, ${rows.length}::int, 0, 0, now(), now())
      returning id
    )
    insert into waiting_figures (month, provider, test, bands, waiting_list, planned, unscheduled, import)
    select row.month, row.provider, row.test, row.bands, row.waiting_list, row.planned, row.unscheduled, brought.id
    from brought, jsonb_to_recordset(${JSON.stringify(rows.map(figureOf))}::jsonb) as row (
      month varchar, provider varchar, test varchar, bands int[], waiting_list int, planned int, unscheduled int)
    on conflict do nothing`)
  await executeWithin(sql`
    update waiting_imports one set added = (select count(*) from waiting_figures where import = one.id)
    where one.id = (select max(id) from waiting_imports)`)
}

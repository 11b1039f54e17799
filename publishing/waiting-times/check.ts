import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { londonDay } from '@/domain/dates/london-time'
import { editorName } from '@/domain/formatting/editor'
import { formatMoment } from '@/domain/formatting/dates'
import type { Checked } from '@/domain/waiting-times/import/checked'
import { planInWords } from '@/domain/waiting-times/import/in-words'
import { oddSums } from '@/domain/waiting-times/import/odd-sum'
import { changesIn, type ImportPlan } from '@/domain/waiting-times/import/plan'
import { problemInWords } from '@/domain/waiting-times/import/problems'
import { execute } from '../statements'
import { inTransaction, requestIn } from '../workflow/transaction'
import { knownTrusts, monthBefore, storedFigures } from './figures'
import { planNow, removeAbandoned, stateOf, type Brought } from './imports'
import { type FileRead, readFigures } from './read/file'

interface Asked {
  /** where the file lies */
  path: string
  /** what it is called by whoever brings it */
  fileName: string
  /** who brings it */
  by: string
  at: Date
  onRows?: (rows: number) => void
}

async function oddSumsOf(payload: Payload, { figures, months }: FileRead): Promise<string[]> {
  const [month] = months
  const beside = month === undefined ? null : await monthBefore({ payload }, month)
  if (month === undefined || beside === null) return []
  return oddSums(figures, await storedFigures({ payload }, [beside]), { month, beside })
}

/** When a file of this content was brought in, where its figures are still stored. */
async function sameFile(payload: Payload, checksum: string): Promise<string | null> {
  const [row] = await execute<{ by: string; at: string }>(
    { payload },
    sql`select "by", to_char(kept_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from waiting_imports
      where checksum = ${checksum} and state = 'kept' order by id desc limit 1`,
  )
  return row ? `${formatMoment(new Date(row.at))}, by ${editorName(row.by)}` : null
}

async function store(payload: Payload, read: FileRead, plan: ImportPlan, { at, by, fileName }: Asked): Promise<number> {
  const brought: Brought = { form: read.form, figures: read.figures, state: stateOf(plan) }
  const [row] = await execute<{ id: number }>(
    { payload },
    sql`with made as (
      insert into waiting_imports (state, "by", file_name, checksum, rows_read, rows_kept, first_month, last_month,
        added, changed, removed, checked_at)
      values ('checked', ${by}, ${fileName}, ${read.checksum}, ${read.rowsRead}::int, ${read.figures.length}::int,
        ${read.months[0] ?? ''}, ${read.months.at(-1) ?? ''}, ${plan.added.length}::int, ${plan.changed.length}::int,
        ${plan.removed.length}::int, ${at.toISOString()}::timestamptz)
      returning id
    ), held as (
      insert into waiting_import_figures (import, brought) select id, ${JSON.stringify(brought)}::jsonb from made
    ) select id from made`,
  )
  return row?.id ?? 0
}

/**
 * Reads a file of waiting times and says what it would do; nothing that the public sees is changed. What it brings waits for a day under
 * its number.
 *
 * @throws APIError in words where it cannot be read at all
 */
export async function checkFile(payload: Payload, asked: Asked): Promise<Checked> {
  await removeAbandoned({ payload }, asked.at)
  const trusts = await knownTrusts({ payload })
  const read = await readFigures(asked.path, { trusts, today: londonDay(asked.at), onRows: asked.onRows })
  const found = {
    ...{ fileName: asked.fileName, rowsRead: read.rowsRead, rowsKept: read.figures.length },
    ...{ problems: read.problems.shown.map(problemInWords), moreProblems: read.problems.more },
    broughtBefore: await sameFile(payload, read.checksum),
  }
  if (found.problems.length > 0) return { ...found, id: null, plan: null, warnings: read.warnings }
  const plan = await inTransaction(payload, async (transactionID) => [
    'roll back',
    await planNow(await requestIn(payload, transactionID, null), read),
  ])
  const warnings = [...read.warnings, ...(await oddSumsOf(payload, read))]
  const id = changesIn(plan) === 0 ? null : await store(payload, read, plan, asked)
  return { ...found, id, plan: planInWords(plan, trusts), warnings }
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Figure, TestCode } from '@/domain/waiting-times/figure'
import type { KnownTrust } from '@/domain/waiting-times/import/gather'
import type { StoredFigure } from '@/domain/waiting-times/import/plan'
import { execute } from '../statements'

// The table `waiting_figures` (migrations/20261129_900100_waiting_figures.ts), which Payload does not know.

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** A figure as its row. */
interface FigureRow {
  month: string
  provider: string
  test: string
  bands: readonly number[]
  waiting_list: number
  planned: number
  unscheduled: number
  /** none for a figure that is not stored yet */
  import?: number
}

const columns = sql`month varchar, provider varchar, test varchar, bands int[], waiting_list int, planned int, unscheduled int, import int`

const rowOf = (figure: Figure | StoredFigure): FigureRow => ({
  ...{ month: figure.month, provider: figure.provider, test: figure.test, bands: figure.bands },
  waiting_list: figure.activity.waitingList,
  planned: figure.activity.planned,
  unscheduled: figure.activity.unscheduled,
  ...('import' in figure ? { import: figure.import } : {}),
})

const asJson = (figures: readonly Figure[]) => sql`${JSON.stringify(figures.map(rowOf))}::jsonb`

/** The figures of some months, by month, provider and test. */
export async function storedFigures(asking: Asking, months: readonly string[]): Promise<StoredFigure[]> {
  if (months.length === 0) return []
  const rows = await execute<Required<FigureRow>>(
    asking,
    sql`select month, provider, test, bands, waiting_list, planned, unscheduled, import from waiting_figures
      where month = any(array[${sql.join(
        months.map((month) => sql`${month}`),
        sql`, `,
      )}]::varchar[]) order by month, provider, test`,
  )
  return rows.map(({ planned, test, unscheduled, waiting_list, ...row }) => ({
    ...row,
    test: test as TestCode, // the import lets in no other
    activity: { waitingList: waiting_list, planned, unscheduled },
  }))
}

/** Writes figures as those of an import, or of the import that each names; what is stored of the same month, provider and test is replaced. */
export const writeFigures = (asking: Asking, figures: readonly Figure[], id: number): Promise<unknown> =>
  execute(
    asking,
    sql`insert into waiting_figures (month, provider, test, bands, waiting_list, planned, unscheduled, import)
      select month, provider, test, bands, waiting_list, planned, unscheduled, coalesce(import, ${id}::int)
      from jsonb_to_recordset(${asJson(figures)}) as row (${columns})
      on conflict (month, provider, test) do update set bands = excluded.bands, waiting_list = excluded.waiting_list,
        planned = excluded.planned, unscheduled = excluded.unscheduled, import = excluded.import`,
  )

/** Removes figures. */
export const removeFigures = (asking: Asking, figures: readonly Figure[]): Promise<unknown> =>
  execute(
    asking,
    sql`delete from waiting_figures stored using jsonb_to_recordset(${asJson(figures)}) as row (${columns})
      where (stored.month, stored.provider, stored.test) = (row.month, row.provider, row.test)`,
  )

/** The trusts that the site knows, by their names; drafts too. */
export const knownTrusts = (asking: Asking): Promise<KnownTrust[]> =>
  execute<KnownTrust>(
    asking,
    sql`select ods_code as code, name from trusts where deleted_at is null and ods_code is not null order by name`,
  )

/** The newest month before another one of which there are figures; null where there is none. */
export async function monthBefore(asking: Asking, month: string): Promise<string | null> {
  const [row] = await execute<{ month: string }>(
    asking,
    sql`select month from waiting_figures where month < ${month} order by month desc limit 1`,
  )
  return row?.month ?? null
}

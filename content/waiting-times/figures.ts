import { sql } from '@payloadcms/db-postgres'
import type { Figure, TestCode } from '@/domain/waiting-times/figure'
import { addTag, readOnce } from '@/server/page-cache/cache-tags'
import { rowsOf } from '../stored/sql'

/** One tag for all that pages show of the waiting times: figures, what they came from and notes (migrations, waiting_figures). */
const tag = 'waiting-times'

/** Asks once for all pages that ask the same, until something of the waiting times changes. */
const readWaiting = <Value>(question: unknown[], read: () => Promise<Value>): Promise<Value> =>
  readOnce(JSON.stringify([tag, ...question]), () => {
    addTag(tag)
    return read()
  })

/** Which figures are asked for; what is left out is not restricted. */
export interface FiguresAsked {
  /** ODS codes of trusts, and 'ENGLAND' */
  providers?: readonly string[]
  tests?: readonly TestCode[]
  /** the first month, 'YYYY-MM' */
  from?: string
  /** the last month, 'YYYY-MM' */
  to?: string
}

interface Row {
  month: string
  provider: string
  test: TestCode
  bands: number[]
  waiting_list: number
  planned: number
  unscheduled: number
}

const figureOf = ({ bands, month, planned, provider, test, unscheduled, waiting_list }: Row): Figure => ({
  ...{ month, provider, test, bands },
  activity: { waitingList: waiting_list, planned, unscheduled },
})

const listed = (values: readonly string[]) =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::varchar[]`

/**
 * The figures asked for, by month, provider and test (in the order of their codes). A test that a provider does not report has none.
 * Shared between pages: nobody changes what it gives.
 */
export async function figuresOf({ from, providers, tests, to }: FiguresAsked = {}): Promise<readonly Figure[]> {
  if (providers?.length === 0 || tests?.length === 0) return []
  return readWaiting(['figures', providers, tests, from, to], async () => {
    const conditions = [
      ...(from === undefined ? [] : [sql`month >= ${from}`]),
      ...(to === undefined ? [] : [sql`month <= ${to}`]),
      ...(providers === undefined ? [] : [sql`provider = any(${listed(providers)})`]),
      ...(tests === undefined ? [] : [sql`test = any(${listed(tests)})`]),
    ]
    const rows = await rowsOf<Row>(sql`
      select month, provider, test, bands, waiting_list, planned, unscheduled from waiting_figures
      where ${sql.join([sql`true`, ...conditions], sql` and `)} order by month, provider, test`)
    return rows.map(figureOf)
  })
}

/** The newest month of which there are figures, 'YYYY-MM'; undefined while there are none. */
export const latestMonth = (): Promise<string | undefined> =>
  readWaiting(['latest'], async () => {
    const [row] = await rowsOf<{ month: string }>(sql`select month from waiting_figures order by month desc limit 1`)
    return row?.month
  })

/** What readers are told of the figures of a month. */
export interface MonthAbout {
  /** 'YYYY-MM' */
  month: string
  /** what editors say of them, the oldest first */
  notes: string[]
  /** what the figures came from: of several imports the last; undefined where a month has notes alone */
  source?: {
    fileName: string
    address?: string
    /** the day on which the source published them, 'YYYY-MM-DD', if known */
    publishedOn?: string
    /** the day in London on which they were brought in, 'YYYY-MM-DD' */
    importedOn: string
  }
}

interface AboutRow {
  month: string
  notes: string[]
  file_name: string | null
  source_address: string | null
  published_on: string | null
  imported_on: string | null
}

const aboutOf = ({ file_name, imported_on, month, notes, published_on, source_address }: AboutRow): MonthAbout => ({
  ...{ month, notes },
  ...(file_name !== null && imported_on !== null
    ? {
        source: {
          ...{ fileName: file_name, importedOn: imported_on },
          ...(source_address ? { address: source_address } : {}),
          ...(published_on ? { publishedOn: published_on } : {}),
        },
      }
    : {}),
})

/** The notes and the source of each month that has some, from one month to another ('YYYY-MM', both included), in order. */
export const monthsAbout = (from: string, to: string): Promise<readonly MonthAbout[]> =>
  readWaiting(['months', from, to], async () => {
    const rows = await rowsOf<AboutRow>(sql`
      with sources as (
        select month, max(import) as import from waiting_figures where month between ${from} and ${to} group by month
      ), notes as (
        select month, array_agg(text order by id) as texts from waiting_notes
        where month between ${from} and ${to} and deleted_at is null group by month
      )
      select coalesce(s.month, n.month) as month, coalesce(n.texts, '{}') as notes, i.file_name, i.source_address,
        i.published_on, to_char(i.kept_at at time zone 'Europe/London', 'YYYY-MM-DD') as imported_on
      from sources s full join notes n on n.month = s.month left join waiting_imports i on i.id = s.import
      order by 1`)
    return rows.map(aboutOf)
  })

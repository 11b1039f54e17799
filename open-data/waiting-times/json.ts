import type { LicensedData } from '../licence'
import { bandNames, percentUnder6, type FigureRow } from './columns'
import { waitingTimesSource } from '@/domain/waiting-times/source'

/** What the figures of a month came from, and what is said of them. */
export interface MonthSaid {
  month: string
  notes: readonly string[]
  publishedOn: string | null
  importedOn: string | null
}

export interface WaitingTimesSent extends LicensedData {
  /** the newest month of which there are figures, YYYY-MM */
  asOf: string | null
  rows: readonly FigureRow[]
  months: readonly MonthSaid[]
}

const figure = (row: FigureRow) => ({
  month: row.month,
  providers: row.providers,
  tests: row.tests,
  bands: row.bands,
  waiting: row.waiting,
  percent_under_6_weeks: percentUnder6(row),
  activity: {
    waiting_list: row.activity.waitingList,
    planned: row.activity.planned,
    unscheduled: row.activity.unscheduled,
  },
  no_figures_of: row.missing,
})

/** Waiting times as JSON: people waiting at the end of a month, by whole weeks waited. */
export const waitingTimesJson = ({ asOf, documentation, licence, months, rows }: WaitingTimesSent): string =>
  JSON.stringify({
    licence,
    documentation,
    source: waitingTimesSource,
    as_of: asOf,
    bands: bandNames,
    figures: rows.map(figure),
    months: months.map(({ importedOn, month, notes, publishedOn }) => ({
      month,
      notes,
      published: publishedOn,
      imported: importedOn,
    })),
  })

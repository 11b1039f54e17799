import { siteAddress } from '@/content/site/site-address'
import { providerNamed, waitingTimesData, type WaitingTimesData } from '@/content/waiting-times/open-data'
import { nationalName } from '@/domain/waiting-times/groups'
import { objectOf } from '@/open-data/definition/fields'
import type { FigureRow } from '@/open-data/waiting-times/figure-row'
import { besideFigures } from '@/open-data/waiting-times/figures'
import type { Reader } from './serve'

/** Rows with names beside codes: tests by their names in the statistics. */
const namedRows = ({ rows, trusts }: WaitingTimesData): FigureRow[] =>
  rows.map((row) => ({
    ...row,
    providers: row.providers.map((code) => ({ code, name: providerNamed(code, trusts) })),
    tests: row.tests.map((code) => ({ code, name: nationalName(code) })),
  }))

/** How many people wait, by trust, test and month; the figures of a chart are asked for by its own address. */
export const readFigures: Reader<FigureRow> = async (_, value) => {
  const data = await waitingTimesData(value)
  if ('error' in data) return data
  const months = data.about.map(({ month, notes, source }) => ({
    ...{ month, notes },
    publishedOn: source?.publishedOn ?? null,
    importedOn: source?.importedOn ?? null,
  }))
  return { rows: namedRows(data), besides: objectOf(besideFigures, { asOf: data.asOf, months }, siteAddress()) }
}

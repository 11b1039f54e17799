import { providerNamed, type WaitingTimesData } from '@/content/waiting-times/open-data'
import type { FigureRow } from '@/open-data/waiting-times/columns'
import { nationalName } from '@/domain/waiting-times/groups'

/** Rows with names beside codes: tests by their names in the statistics. */
export const namedRows = ({ rows, trusts }: Pick<WaitingTimesData, 'rows' | 'trusts'>): FigureRow[] =>
  rows.map((row) => ({
    ...row,
    providers: row.providers.map((code) => ({ code, name: providerNamed(code, trusts) })),
    tests: row.tests.map((code) => ({ code, name: nationalName(code) })),
  }))

import { queryNames, sums, type QueryName } from '@/domain/waiting-times/open-data-query'
import { waitingTimesSource } from '@/domain/waiting-times/source'
import { testGroups } from '@/domain/waiting-times/tests'
import type { DataSet } from '../definition/data-set'
import type { Parameter } from '../definition/parameter'
import { figureColumns } from '../waiting-times/columns'
import { besideFigures, figureFields } from '../waiting-times/figures'
import type { FigureRow } from '../waiting-times/figure-row'

const text = { type: 'string', minLength: 1, maxLength: 100 }
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' }

const asked: Record<QueryName, Omit<Parameter, 'name'>> = {
  trust: {
    says: 'whose figures',
    takes: "ODS codes, or the last part of a trust's address here; ENGLAND for all providers together",
    example: 'RXL,ENGLAND',
    schema: text,
  },
  test: {
    says: 'which tests',
    takes: `codes of the statistics, the last part of a test's address here, or a group: ${Object.keys(testGroups).join(', ')}`,
    example: 'MRI',
    schema: text,
  },
  from: { says: 'the first month', takes: 'a month such as 2026-03', example: '2023-04', schema: month },
  to: { says: 'the last month', takes: 'a month such as 2026-03', example: '2026-03', schema: month },
  sum: {
    says: 'how figures are added up',
    takes: 'tests: the tests of each trust together. all: the tests of all trusts together, and England apart',
    example: 'all',
    schema: { type: 'string', enum: sums },
  },
}

const form = {
  key: ({ month: of, providers, tests }: FigureRow) => [of, providers[0]?.code ?? '', tests[0]?.code ?? ''],
  keyKinds: ['string', 'string', 'string'],
  filters: [],
  parameters: queryNames.map((name) => ({ name, ...asked[name] })),
  usual: null,
} as const

export const waitingTimes: DataSet<FigureRow> = {
  name: 'waiting-times',
  title: 'Waiting times',
  says: 'How many people wait at each trust and in England for each test, by weeks waited, month by month.',
  source: waitingTimesSource,
  changes: 'monthly',
  json: { ...form, fields: figureFields, holds: 'figures', besides: besideFigures },
  csv: { ...form, fields: figureColumns },
}

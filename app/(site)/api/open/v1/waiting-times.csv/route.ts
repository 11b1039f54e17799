import { sentValue } from '@/domain/waiting-times/open-data-query'
import { waitingTimesData } from '@/content/waiting-times/open-data'
import { waitingTimesColumns } from '@/open-data/waiting-times/columns'
import { answerError } from '../licensed'
import { table } from '../table'
import { namedRows } from '../waiting-times/rows'

export const dynamic = 'force-dynamic'

/** A name that tells one download from another: 'waiting-times-rxr-england-mri-2023-04-2026-03'. */
const nameOf = (asked: URLSearchParams): string =>
  ['waiting-times', ...['trust', 'test', 'from', 'to'].map((name) => asked.get(name) ?? '')]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/-$/, '')

/** How many people wait, by trust, test and month, as a table; the figures of a chart are asked for by its own address. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const data = await waitingTimesData((name) => sentValue(searchParams, name))
  return 'error' in data
    ? answerError(data.error, 400)
    : table(nameOf(searchParams), waitingTimesColumns, namedRows(data))
}

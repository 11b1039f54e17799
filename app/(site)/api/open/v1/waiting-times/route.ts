import { sentValue } from '@/domain/waiting-times/open-data-query'
import { waitingTimesData } from '@/content/waiting-times/open-data'
import { waitingTimesJson } from '@/open-data/waiting-times/json'
import { json } from '../json'
import { answerError, licensed } from '../licensed'
import { namedRows } from './rows'

export const dynamic = 'force-dynamic'

/** How many people wait, by trust, test and month, as JSON. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const data = await waitingTimesData((name) => sentValue(searchParams, name))
  if ('error' in data) return answerError(data.error, 400)
  const months = data.about.map(({ month, notes, source }) => ({
    ...{ month, notes },
    publishedOn: source?.publishedOn ?? null,
    importedOn: source?.importedOn ?? null,
  }))
  return json(waitingTimesJson({ ...licensed(), asOf: data.asOf, rows: namedRows(data), months }))
}

import { answerError } from '../licensed'
import { served } from '../served'
import { tableSchemaOf } from '../table-schema'

export const dynamic = 'force-dynamic'

/** A set of open data as JSON, as a table, or what a table's columns mean: 'trusts', 'trusts.csv', 'trusts.csv-metadata.json'. */
export async function GET(request: Request, { params }: { params: Promise<{ set: string }> }): Promise<Response> {
  const [, name = '', ending] = /^([a-z-]+)(\.csv|\.csv-metadata\.json)?$/.exec((await params).set) ?? []
  const set = served.get(name)
  if (!set) return answerError('There is no data at this address.', 404)
  if (ending === '.csv-metadata.json') return tableSchemaOf(set)
  return set.answer(ending === '.csv' ? 'csv' : 'json', new URL(request.url).searchParams)
}

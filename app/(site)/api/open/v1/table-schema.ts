import { siteAddress } from '@/content/site/site-address'
import { tableSchema } from '@/open-data/description/table-schema'
import { json } from './json'
import { answerError } from './licensed'
import type { Served } from './serve'

/** What the columns of a set's table mean, as CSV on the Web. */
export const tableSchemaOf = ({ set }: Served): Response =>
  set.csv
    ? json(JSON.stringify(tableSchema(set, set.csv, siteAddress())), 'application/csvm+json')
    : answerError('There is no data at this address.', 404)

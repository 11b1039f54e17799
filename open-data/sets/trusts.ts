import { bothForms, type DataSet } from '../definition/data-set'
import { fieldsOf } from '../definition/fields'
import { about, updatedSince } from '../definition/filters'
import { address, id, list, moment, orNull, page, text } from '../definition/shapes'

/** A member trust. */
export interface TrustRow {
  id: number
  href: string
  name: string
  shortName: string
  odsCode: string
  summary: string
  website: string | null
  areasServed: readonly string[]
  updatedAt: string
}

const field = fieldsOf<TrustRow>()

export const trusts: DataSet<TrustRow> = {
  name: 'trusts',
  title: 'Trusts',
  says: 'The NHS trusts that are members of the collaborative.',
  source: null,
  changes: 'irregularly',
  ...bothForms<TrustRow>({
    key: (row) => [row.id],
    keyKinds: ['number'],
    filters: [
      about('trust', 'RXR', (row) => [`trust/${row.id}`], 'only these trusts'),
      updatedSince((row) => row.updatedAt),
    ],
    fields: [
      field('id', id('trust'), 'Its number here, which stays', (row) => row.id),
      field('name', text, 'Its whole name', (row) => row.name),
      field('short_name', text, 'What people call it', (row) => row.shortName),
      field('ods_code', text, 'Its code in the Organisation Data Service of the NHS', (row) => row.odsCode),
      field('summary', text, 'What it is, in short', (row) => row.summary),
      field('website', orNull(address), 'Its own website', (row) => row.website),
      field('areas_served', list(text), 'Towns or districts that it serves', (row) => row.areasServed),
      field('page', page, 'Its page on this site', (row) => row.href),
      field('updated', moment, 'When the record last changed', (row) => row.updatedAt),
    ],
  }),
}

import type { DataSet, Form } from '../definition/data-set'
import { sourceOf } from '../definition/envelope'
import type { Json, Schema } from '../definition/shapes'
import { openGovernmentLicence } from '../licence'
import { addressOfSet } from '../sets/every-set'

const typeOf = ({ anyOf, format, type }: Schema): string => {
  const [first] = Array.isArray(anyOf) ? (anyOf as Schema[]) : []
  if (first) return typeOf(first)
  const [only] = [type].flat() as string[]
  if (format === 'date-time') return 'datetime'
  if (format === 'date') return 'date'
  if (format === 'uri') return 'anyURI'
  return only === 'integer' ? 'integer' : only === 'number' ? 'decimal' : 'string'
}

/** What the columns of a table mean, as metadata of CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export const tableSchema = (set: DataSet<never>, { fields }: Form<never>, site: string): Json => {
  const source = sourceOf(set, site)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: `${site}${addressOfSet(set, 'csv')}`,
    'dc:title': set.title,
    'dc:description': set.says,
    'dc:license': { '@id': openGovernmentLicence.url },
    'dc:publisher': { 'schema:name': source.name, 'schema:url': { '@id': source.url } },
    dialect: { encoding: 'utf-8', header: true },
    tableSchema: {
      columns: fields.map((field) => ({
        name: field.name,
        titles: field.column,
        'dc:description': `${field.says}: ${field.words}`,
        datatype: typeOf(field.schema),
      })),
    },
  }
}

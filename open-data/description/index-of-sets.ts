import { pageOfSet } from '@/domain/open-data/set-names'
import { licensedFields } from '../definition/envelope'
import { fieldsOf, record } from '../definition/fields'
import { list, orNull, page, text } from '../definition/shapes'
import { addressOfSet, everySet, openDataAddress } from '../sets/every-set'
import { structure } from './structure'

/** A set as the index tells of it. */
export interface ListedSet {
  name: string
  title: string
  says: string
  /** paths; null: there is none in that form */
  json: string | null
  csv: string | null
}

/** Every set with its addresses, the structure among them. */
export const listedSets: readonly ListedSet[] = [
  ...everySet.map((set) => ({
    ...{ name: set.name, title: set.title, says: set.says },
    json: set.json && addressOfSet(set, 'json'),
    csv: set.csv && addressOfSet(set, 'csv'),
  })),
  { ...structure, json: `${openDataAddress}/${structure.name}`, csv: null },
]

const ofSet = fieldsOf<ListedSet>()

const listed = record<ListedSet>([
  ofSet('name', text, 'The name of the set', ({ name }) => name),
  ofSet('title', text, 'What it is called', ({ title }) => title),
  ofSet('description', text, 'What it holds', ({ says }) => says),
  ofSet('page', page, 'The page that explains it', ({ name }) => pageOfSet(name)),
  ofSet('json', orNull(page), 'Where it is as JSON', ({ json }) => json),
  ofSet('csv', orNull(page), 'Where it is as a table', ({ csv }) => csv),
  ofSet('columns', orNull(page), 'Where it says what the columns mean', ({ csv }) => csv && `${csv}-metadata.json`),
])

const field = fieldsOf<unknown>()

/** What stands at the address below which all sets are. */
export const indexFields = [
  ...licensedFields,
  field('openapi', page, 'All of it as OpenAPI', () => `${openDataAddress}/openapi.json`),
  field('catalogue', page, 'All of it as DCAT', () => `${openDataAddress}/catalog.jsonld`),
  field('sets', list(listed), 'Every set', () => listedSets),
]

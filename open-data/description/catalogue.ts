import { pageOfSet } from '@/domain/open-data/set-names'
import { siteName } from '@/domain/formatting/site-name'
import type { DataSet } from '../definition/data-set'
import { sourceOf } from '../definition/envelope'
import type { Json } from '../definition/shapes'
import { openGovernmentLicence } from '../licence'
import { addressOfSet, everySet, openDataAddress } from '../sets/every-set'
import { openApiAddress } from './openapi'
import { structure } from './structure'

/** Where the description for catalogues is. */
export const catalogueAddress = `${openDataAddress}/catalog.jsonld`

/** What is known besides the definitions. */
export interface CatalogueFacts {
  site: string
  /** whom to ask; null: the site says how */
  email: string | null
  /** when something of a set last changed, by its name: a moment, or a month */
  changed: ReadonlyMap<string, string | null>
}

/** The words that are used here, so that nobody has to fetch them. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const id = (value: string): Json => ({ '@id': value })
const english = (value: string): Json => ({ '@value': value, '@language': 'en' })

/** Vocabularies of the Publications Office of the European Union, which DCAT-AP asks for. */
const authority = 'http://publications.europa.eu/resource/authority'
const frequencies = { irregularly: 'IRREG', monthly: 'MONTHLY' } as const
const mediaType = (type: string): Json => id(`https://www.iana.org/assignments/media-types/${type}`)

const licence = { 'dct:license': id(openGovernmentLicence.url) } as const

const agent = (address: string, name: string): Json => ({
  '@id': address,
  '@type': 'foaf:Agent',
  'foaf:name': english(name),
  'foaf:homepage': id(address),
})

const contact = ({ email, site }: CatalogueFacts): Json => ({
  '@type': 'vcard:Organization',
  'vcard:fn': siteName,
  ...(email ? { 'vcard:hasEmail': id(`mailto:${email}`) } : {}),
  'vcard:hasURL': id(`${site}/contact`),
})

const dated = (changed: string | null | undefined): { [name: string]: Json } => {
  if (!changed) return {}
  const type = changed.length === 7 ? 'xsd:gYearMonth' : 'xsd:dateTime'
  return { 'dct:modified': { '@value': changed, '@type': type } }
}

const distribution = (address: string, title: string, type: string, format: string, standard: string): Json => ({
  '@id': address,
  '@type': 'dcat:Distribution',
  'dct:title': english(title),
  'dcat:accessURL': id(address),
  'dcat:downloadURL': id(address),
  'dcat:mediaType': mediaType(type),
  'dct:format': id(`${authority}/file-type/${format}`),
  'dct:conformsTo': id(standard),
  ...licence,
})

const asJson = (address: string, title: string, standard: string): Json =>
  distribution(address, `${title} (JSON)`, 'application/json', 'JSON', standard)

interface Described extends Pick<DataSet<never>, 'name' | 'title' | 'says' | 'source'> {
  changes: keyof typeof frequencies
}

const dataset = (set: Described, facts: CatalogueFacts, distributions: readonly Json[]): Json => {
  const { changed, site } = facts
  return {
    '@id': `${site}${openDataAddress}#${set.name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': set.name,
    'dct:title': english(set.title),
    'dct:description': english(set.says),
    'dct:publisher': id(`${site}/`),
    'dcat:contactPoint': contact(facts),
    'dcat:theme': id(`${authority}/data-theme/HEAL`),
    'dcat:landingPage': id(`${site}${pageOfSet(set.name)}`),
    'dct:accrualPeriodicity': id(`${authority}/frequency/${frequencies[set.changes]}`),
    'dct:language': id(`${authority}/language/ENG`),
    'dct:accessRights': id(`${authority}/access-right/PUBLIC`),
    ...(set.source ? { 'dct:source': id(sourceOf(set, site).url) } : {}),
    ...dated(changed.get(set.name)),
    'dcat:distribution': [...distributions],
  }
}

const distributionsOf = (set: DataSet<never>, site: string): Json[] => [
  ...(set.json ? [asJson(`${site}${addressOfSet(set, 'json')}`, set.title, `${site}${openApiAddress}`)] : []),
  ...(set.csv
    ? [
        distribution(
          `${site}${addressOfSet(set, 'csv')}`,
          `${set.title} (CSV)`,
          'text/csv',
          'CSV',
          `${site}${addressOfSet(set, 'csv')}-metadata.json`,
        ),
      ]
    : []),
]

/** All open data for catalogues, as DCAT-AP (https://semiceu.github.io/DCAT-AP/) in JSON-LD; its words are in it. */
export const catalogue = (facts: CatalogueFacts): Json => {
  const { site } = facts
  return {
    '@context': context,
    '@id': `${site}${catalogueAddress}`,
    '@type': 'dcat:Catalog',
    'dct:title': english(`Open data of the ${siteName}`),
    'dct:description': english('What is published on the site, as data.'),
    'dct:publisher': agent(`${site}/`, siteName),
    'dct:language': id(`${authority}/language/ENG`),
    'foaf:homepage': id(`${site}/open-data`),
    ...licence,
    'dcat:service': {
      '@id': `${site}${openDataAddress}`,
      '@type': 'dcat:DataService',
      'dct:title': english('All sets as JSON and CSV'),
      'dcat:endpointURL': id(`${site}${openDataAddress}`),
      'dcat:endpointDescription': id(`${site}${openApiAddress}`),
      'dcat:servesDataset': [...everySet, structure].map(({ name }) => id(`${site}${openDataAddress}#${name}`)),
    },
    'dcat:dataset': [
      ...everySet.map((set) => dataset(set, facts, distributionsOf(set, site))),
      dataset({ ...structure, changes: 'irregularly' }, facts, [
        asJson(`${site}${openDataAddress}/${structure.name}`, structure.title, 'https://www.popoloproject.com/specs/'),
      ]),
    ],
  }
}

import { siteName } from '@/domain/formatting/site-name'
import type { DataSet, Form } from '../definition/data-set'
import { answerSchema, asOfSays, headedSchema, problemSchema } from '../definition/envelope'
import { schemaOf } from '../definition/fields'
import type { Parameter } from '../definition/parameter'
import { parametersOf } from '../definition/parameters'
import type { Json, Schema } from '../definition/shapes'
import { openGovernmentLicence } from '../licence'
import { structureFields } from '../popolo/popolo'
import { addressOfSet, everySet, openDataAddress, type AnySet } from '../sets/every-set'
import { indexFields } from './index-of-sets'
import { structure } from './structure'

/** Where the document itself is. */
export const openApiAddress = `${openDataAddress}/openapi.json`

type Object = { readonly [name: string]: Json }

/** JSON Schemas are JSON. */
const asJson = (schema: Schema): Json => schema as Json

/** 'who-can-refer' as the name of a schema or an operation: 'WhoCanRefer'. */
const pascal = (name: string): string =>
  name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

const reference = (name: string): Object => ({ $ref: `#/components/schemas/${name}` })

const parameterOf = ({ example, name, says, schema, takes }: Parameter): Object => ({
  name,
  in: 'query',
  required: false,
  description: `${says}. It takes ${takes}`,
  schema: asJson(schema),
  example: schema.type === 'integer' ? Number(example) : example,
})

const headers = {
  ETag: {
    description: 'Send it as If-None-Match: the answer is 304, without a body, while nothing has changed',
    schema: { type: 'string' },
  },
} satisfies Object

const tableHeaders = {
  ...headers,
  Link: {
    description: 'The next part (rel="next"), what the columns mean (rel="describedby"), and the licence',
    schema: { type: 'string' },
  },
  'As-Of': {
    description: asOfSays,
    schema: { type: 'string' },
  },
} satisfies Object

const problem = (description: string): Object => ({
  description,
  content: { 'application/json': { schema: reference('Problem') } },
})

const notModified = { description: 'It is what you have' }
const badParameter = problem('A parameter is not understood; it says what it takes')

const answered = (type: string, schema: Json, answerHeaders: Object = headers): Object => ({
  description: 'The answer',
  headers: answerHeaders,
  content: { [type]: { schema } },
})

const described = (operationId: string, summary: string, description: string): Object => ({
  operationId,
  summary,
  description,
})

const tagOf = ({ title }: Pick<AnySet, 'title'>): Object => ({ tags: [title] })

const operation = (set: AnySet, form: 'json' | 'csv', of: Form<never>): Object => ({
  get: {
    ...described(`${form === 'json' ? 'list' : 'table'}${pascal(set.name)}`, set.title, set.says),
    ...tagOf(set),
    parameters: parametersOf(of).map(parameterOf),
    responses: {
      200:
        form === 'json'
          ? answered('application/json', reference(`${pascal(set.name)}Answer`))
          : answered('text/csv', { type: 'string' }, tableHeaders),
      304: notModified,
      400: badParameter,
    },
  },
})

const forms = (set: AnySet): [form: 'json' | 'csv', of: Form<never>][] =>
  (['json', 'csv'] as const).flatMap((form) => {
    const of = set[form]
    return of ? [[form, of] as [typeof form, typeof of]] : []
  })

const pathsOf = (set: AnySet): [string, Object][] => [
  ...forms(set).map(([form, of]): [string, Object] => [addressOfSet(set, form), operation(set, form, of)]),
  [
    `${addressOfSet(set, 'csv')}-metadata.json`,
    document(
      `columns${pascal(set.name)}`,
      `Columns of ${set.name}.csv`,
      'CSV on the Web',
      'application/csvm+json',
      set,
    ),
  ],
]

const document = (
  operationId: string,
  summary: string,
  description: string,
  type: string,
  set: Pick<AnySet, 'title'>,
  schema: Json = { type: 'object' },
): Object => ({
  get: {
    ...described(operationId, summary, description),
    ...tagOf(set),
    responses: { 200: answered(type, schema), 304: notModified },
  },
})

const about = { title: 'About the data' }

const structurePath: Object = {
  get: {
    ...described('showGovernance', structure.title, structure.says),
    ...tagOf(structure),
    parameters: [
      parameterOf({
        name: 'on',
        says: 'the day; it leads to the one since which the structure has been so',
        takes: 'a day such as 2026-11-28',
        example: '2026-11-28',
        schema: { type: 'string', format: 'date' },
      }),
    ],
    responses: {
      200: answered('application/json', reference('Structure')),
      304: notModified,
      307: {
        description: 'The structure has been so since another day',
        headers: { Location: { description: 'Its address', schema: { type: 'string' } } },
      },
      400: badParameter,
      404: problem('Nothing is known of that day'),
    },
  },
}

const schemasOf = (set: DataSet<never>): [string, Schema][] => {
  if (!set.json) return []
  const name = pascal(set.name)
  return [
    [name, schemaOf(set.json.fields)],
    [`${name}Answer`, answerSchema(set.json, reference(name))],
  ]
}

/** All open data as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), of the definitions that serve it. */
export const openApi = (site: string): Json => ({
  openapi: '3.1.1',
  info: {
    title: `Open data of the ${siteName}`,
    version: '1',
    description: 'What is published on the site as data. No key is needed.',
    license: { name: openGovernmentLicence.name, url: openGovernmentLicence.url },
  },
  externalDocs: { url: `${site}/open-data`, description: 'Explains the data in plain words' },
  servers: [{ url: site }],
  security: [],
  tags: [about, structure, ...everySet].map((set) => ({ name: set.title })),
  paths: Object.fromEntries([
    [openDataAddress, document('listSets', 'All sets', 'Where they are', 'application/json', about, reference('Sets'))],
    [openApiAddress, document('describe', 'This document', 'OpenAPI', 'application/vnd.oai.openapi+json', about)],
    [
      `${openDataAddress}/catalog.jsonld`,
      document('catalogue', 'For catalogues', 'DCAT', 'application/ld+json', about),
    ],
    [`${openDataAddress}/${structure.name}`, structurePath],
    ...everySet.flatMap(pathsOf),
  ]) as Json,
  components: {
    schemas: Object.fromEntries([
      ['Problem', asJson(problemSchema)],
      ['Sets', asJson(schemaOf(indexFields))],
      ['Structure', asJson(headedSchema(structureFields))],
      ...everySet.flatMap((set) => schemasOf(set).map(([name, schema]) => [name, asJson(schema)])),
    ]) as Json,
  },
})

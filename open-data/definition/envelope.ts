import { siteName } from '@/domain/formatting/site-name'
import { openGovernmentLicence } from '../licence'
import type { DataSet, Form, Source } from './data-set'
import { fieldsOf, objectOf, record, schemaOf, type Field } from './fields'
import { address, count, orNull, page, text, type Json, type Schema } from './shapes'

const ofSource = fieldsOf<Source>()

const source = record<Source>([
  ofSource('name', text, 'Its name', ({ name }) => name),
  ofSource('url', address, 'Its address', ({ url }) => url),
])

/** Under what it may be used, and where it is explained. */
const licensed = fieldsOf<unknown>()
export const licensedFields: readonly Field<unknown>[] = [
  licensed('licence', source, 'The licence', () => openGovernmentLicence),
  licensed('documentation', page, 'The page that explains it', () => '/open-data'),
]

/** What an answer says of itself. */
export interface Meta {
  set: Pick<DataSet<never>, 'name' | 'title' | 'source'>
  /** when a row that the set has now last changed, ISO 8601; of figures the newest month */
  asOf: string | null
  limit: number | null
  /** the address of the next part, from its path on */
  next: string | null
}

/** Who publishes a set: this site, unless it says otherwise. */
export const sourceOf = (set: Pick<DataSet<never>, 'source'>, site: string): Source =>
  set.source ?? { name: siteName, url: `${site}/` }

const field = fieldsOf<Meta>()

/** What `as_of` says, and what it does not. */
export const asOfSays =
  'The newest change among the rows that the set has now, or the newest month. What was taken away does not show in it'

const ofMeta: readonly Field<Meta>[] = [
  field('set', text, 'The name of the set', ({ set }) => set.name),
  field('title', text, 'What it is called', ({ set }) => set.title),
  field('as_of', orNull(text), asOfSays, ({ asOf }) => asOf),
  {
    ...field('source', source, 'Who publishes it', () => ({ name: '', url: '' })),
    json: ({ set }, site) => source.json(sourceOf(set, site), site),
  },
  field('limit', orNull(count), 'How many rows an answer has at most', ({ limit }) => limit),
  field('next', orNull(page), 'The address of the next part; null: there is none', ({ next }) => next),
]

const meta = record<Meta>(ofMeta)

const metaField = fieldsOf<Meta>()('meta', meta, 'What the answer is', (one) => one)

/** What stands before the rows, or before the parts of a document. */
export const headOf = (about: Meta, site: string): { [name: string]: Json } => ({
  ...objectOf(licensedFields, null, site),
  ...objectOf([metaField], about, site),
})

const together = (...schemas: readonly Schema[]): Schema => ({
  type: 'object',
  properties: Object.assign({}, ...schemas.map(({ properties }) => properties)) as Schema,
  required: schemas.flatMap(({ required }) => required as readonly string[]),
})

/** The property that holds the rows. */
export const holderOf = ({ holds = 'data' }: Pick<Form<never>, 'holds'>): string => holds

/** The schema of a document with such a head. */
export const headedSchema = (fields: readonly Field<never>[]): Schema =>
  together(schemaOf(licensedFields), schemaOf([metaField]), schemaOf(fields))

/** The schema of an answer of a set as JSON. */
export const answerSchema = (form: Form<never>, row: Schema): Schema =>
  together(headedSchema(form.besides ?? []), {
    properties: { [holderOf(form)]: { type: 'array', items: row, description: 'The rows' } },
    required: [holderOf(form)],
  })

const ofProblem = fieldsOf<{ error: string; parameter: string | null }>()

/** What is answered in place of data. */
export const problemFields = [
  ofProblem('error', text, 'What is wrong, and what to do', ({ error }) => error),
  ofProblem('parameter', orNull(text), 'Which parameter it is about', ({ parameter }) => parameter, {
    isLeftOut: true,
  }),
]

/** The schema of that. */
export const problemSchema: Schema = together(schemaOf(licensedFields), schemaOf(problemFields))

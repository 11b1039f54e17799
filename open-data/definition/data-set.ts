import type { Field } from './fields'
import type { Filter } from './filters'
import type { Parameter } from './parameter'

/** What names a row among the others and says where it comes: compared part by part. */
export type Key = readonly (string | number)[]

/** Rows in one form, JSON or a table. */
export interface Form<Row> {
  readonly fields: readonly Field<Row>[]
  readonly key: (row: Row) => Key
  /** what the parts of a key are */
  readonly keyKinds: readonly ('number' | 'string')[]
  /** the last comes first */
  readonly isNewestFirst?: boolean
  /** how many rows an answer has where nobody says; null: all */
  readonly usual: number | null
  readonly filters: readonly Filter<Row>[]
  /** what else it can be asked for, which the set reads by itself */
  readonly parameters?: readonly Parameter[]
  /** of JSON, the property that holds the rows */
  readonly holds?: string
  /** of JSON, what stands beside the rows */
  readonly besides?: readonly Field<never>[]
}

/** Who publishes what the data comes from. */
export interface Source {
  readonly name: string
  readonly url: string
}

/** A set of open data: its address is `/api/open/v1/NAME`, as a table with '.csv'. */
export interface DataSet<JsonRow, TableRow = JsonRow> {
  readonly name: string
  readonly title: string
  /** what it holds */
  readonly says: string
  /** null: this site */
  readonly source: Source | null
  /** how often it changes; EU vocabulary of frequencies */
  readonly changes: 'irregularly' | 'monthly'
  readonly json: Form<JsonRow> | null
  readonly csv: Form<TableRow> | null
}

/** Most rows that may be asked for at once. */
export const mostAtOnce = 1_000

/** How many rows JSON has where nobody says, of sets that grow. */
export const usualAtOnce = 100

/** Both forms of a set whose rows are the same in both. */
export const bothForms = <Row>(form: Omit<Form<Row>, 'usual'>): Pick<DataSet<Row>, 'json' | 'csv'> => ({
  json: { ...form, usual: usualAtOnce },
  csv: { ...form, usual: null },
})

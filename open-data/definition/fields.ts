import type { Cell, Json, Schema, Shape } from './shapes'

/** What the data says of a row: a property in JSON, a column in tables. */
export interface Field<Row> {
  /** the property */
  readonly name: string
  /** the heading of the column */
  readonly column: string
  readonly says: string
  /** what kind of value, for people */
  readonly words: string
  readonly schema: Schema
  /** left out of JSON where it is not known */
  readonly isLeftOut: boolean
  readonly json: (row: Row, site: string) => Json
  readonly cell: (row: Row, site: string) => Cell
}

interface Otherwise {
  /** where the heading is not the property with spaces */
  column?: string
  isLeftOut?: boolean
}

/** Makes fields of one kind of row: `const field = fieldsOf<Trust>()`. */
export const fieldsOf =
  <Row>() =>
  <Value>(
    name: string,
    shape: Shape<Value>,
    says: string,
    of: (row: Row) => Value,
    { column = name.replaceAll('_', ' '), isLeftOut = false }: Otherwise = {},
  ): Field<Row> => ({
    name,
    column,
    says,
    words: shape.words,
    schema: shape.schema,
    isLeftOut,
    json: (row, site) => shape.json(of(row), site),
    cell: (row, site) => shape.cell(of(row), site),
  })

type Fields<Row> = readonly Field<Row>[]

/** A row as an object of JSON. */
export const objectOf = <Row>(fields: Fields<Row>, row: Row, site: string): { [name: string]: Json } =>
  Object.fromEntries(
    fields.flatMap(({ isLeftOut, json, name }) => {
      const value = json(row, site)
      return isLeftOut && value === null ? [] : [[name, value]]
    }),
  )

/** What a left out field may be, when it is there. */
const never = (schema: Schema): Schema =>
  Array.isArray(schema.type) && schema.type.length === 2 ? { ...schema, type: (schema.type as string[])[0] } : schema

/** The schema of such an object. */
export const schemaOf = <Row>(fields: Fields<Row>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields.map(({ isLeftOut, name, says, schema }) => [
      name,
      { ...(isLeftOut ? never(schema) : schema), description: says },
    ]),
  ),
  required: fields.filter(({ isLeftOut }) => !isLeftOut).map(({ name }) => name),
})

/** A value with fields of its own. */
export const record = <Value>(
  fields: Fields<Value>,
  cell: (value: Value) => Cell = (value) => JSON.stringify(objectOf(fields, value, '')),
): Shape<Value> => ({
  schema: schemaOf(fields),
  words: `an object of ${fields.map(({ name }) => name).join(', ')}`,
  json: (value, site) => objectOf(fields, value, site),
  cell,
})

/** The columns of a table, as `csvFile` takes them. */
export const columnsOf = <Row>(fields: Fields<Row>, site: string): Record<string, (row: Row) => Cell> =>
  Object.fromEntries(fields.map(({ cell, column }) => [column, (row: Row) => cell(row, site)]))

// What a value of the data looks like: how it is written in JSON and in a cell, and what descriptions say of it.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined }

/** A JSON Schema, of the 2020-12 edition that OpenAPI 3.1 has. */
export type Schema = Readonly<Record<string, unknown>>

export type Cell = string | number | null

/** How values of one kind are written. `site` is the site's address, without a slash at its end. */
export interface Shape<Value> {
  readonly schema: Schema
  /** for people: 'text', 'a date' */
  readonly words: string
  readonly json: (value: Value, site: string) => Json
  readonly cell: (value: Value, site: string) => Cell
}

const same = (value: Json): Json => value

const words = (schema: Schema, said: string): Shape<string> => ({
  schema: { type: 'string', ...schema },
  words: said,
  json: same,
  cell: (value) => value,
})

export const text = words({}, 'text')
export const day = words({ format: 'date' }, 'a day')
export const month = words({ pattern: '^\\d{4}-\\d{2}$' }, 'a month')
export const time = words({ pattern: '^\\d{2}:\\d{2}$' }, 'a time of day in London')
/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const partialDate = words({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }, 'a date, as exact as it is known')
export const moment = words({ format: 'date-time' }, 'a moment in UTC')
export const address = words({ format: 'uri' }, 'an address')

/** One of some words. */
export const oneOf = <Word extends string>(choices: readonly Word[]): Shape<Word> => ({
  schema: { type: 'string', enum: choices },
  words: `one of: ${choices.join(', ')}`,
  json: same,
  cell: (value) => value,
})

/** A page of this site, from its path. */
export const page: Shape<string> = {
  schema: { type: 'string', format: 'uri' },
  words: 'the address of a page',
  json: (path, site) => `${site}${path}`,
  cell: (path, site) => `${site}${path}`,
}

export const count: Shape<number> = {
  schema: { type: 'integer', minimum: 0 },
  words: 'a whole number',
  json: same,
  cell: (value) => value,
}

export const number: Shape<number> = {
  schema: { type: 'number' },
  words: 'a number',
  json: same,
  cell: (value) => value,
}

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  words: 'yes or no',
  json: same,
  cell: (value) => (value ? 'yes' : 'no'),
}

/** Known to be so, known not to be so, or not known. */
export const known: Shape<'yes' | 'no' | null> = {
  schema: { type: ['boolean', 'null'] },
  words: 'yes, no or not known',
  json: (value) => (value === null ? null : value === 'yes'),
  cell: (value) => value,
}

/** A number that stays: 'trust/4' for the record 4. */
export const id = (kind: string): Shape<number> => ({
  schema: { type: 'string', pattern: `^${kind}/\\d+$` },
  words: `a number such as ${kind}/4`,
  json: (value) => `${kind}/${value}`,
  cell: (value) => `${kind}/${value}`,
})

/** The same where tables have had the number alone since before there was JSON: `4` for 'body/4'. */
export const idAlone = (kind: string): Shape<number> => ({
  ...id(kind),
  words: `a number such as ${kind}/4; in the table 4 alone`,
  cell: (value) => value,
})

/** A number that is made elsewhere, of one of some kinds: 'trust/4', 'organisation/9'. */
export const madeId = (kinds: readonly string[]): Shape<string> =>
  words(
    { pattern: `^(${kinds.join('|')})/[\\w/-]+$` },
    `a number such as ${kinds.map((kind) => `${kind}/4`).join(' or ')}`,
  )

/** null: not known, or there is none. */
export const orNull = <Value>({ cell, json, schema, words: said }: Shape<Value>): Shape<Value | null> => ({
  schema:
    typeof schema.type === 'string' && !('enum' in schema)
      ? { ...schema, type: [schema.type, 'null'] }
      : { anyOf: [schema, { type: 'null' }] },
  words: said,
  json: (value, site) => (value === null ? null : json(value, site)),
  cell: (value, site) => (value === null ? null : cell(value, site)),
})

/** Several values; in a cell one after the other. */
export const list = <Value>(shape: Shape<Value>, between = '; '): Shape<readonly Value[]> => ({
  schema: { type: 'array', items: shape.schema },
  words: `a list: ${shape.words}`,
  json: (values, site) => values.map((value) => shape.json(value, site)),
  cell: (values, site) => values.map((value) => shape.cell(value, site)).join(between) || null,
})

/** Several numbers: in a cell with spaces between them. */
export const ids = <Value>(shape: Shape<Value>): Shape<readonly Value[]> => list(shape, ' ')

import type { Schema } from './shapes'

/** The kinds of records that data can be asked about, as their numbers begin. */
export const recordKinds = ['trust', 'network', 'centre', 'test', 'workstream', 'body'] as const

export type RecordKind = (typeof recordKinds)[number]

interface Named {
  /** the parameter */
  readonly name: string
  readonly says: string
  readonly example: string
}

/** Which rows an answer has: those whose value fits what the parameter asks for. */
export type Filter<Row> = Named &
  (
    | { readonly takes: 'records'; readonly kinds: readonly RecordKind[]; readonly of: (row: Row) => readonly string[] }
    | { readonly takes: 'choice'; readonly choices: readonly string[]; readonly of: (row: Row) => string | null }
    /** changed at this moment or later */
    | { readonly takes: 'since'; readonly of: (row: Row) => string }
    /** on this day or later, or before it ends */
    | { readonly takes: 'from' | 'to'; readonly of: (row: Row) => string }
    | { readonly takes: 'year'; readonly of: (row: Row) => string }
  )

const manyOf = (kind: RecordKind): string => (kind === 'body' ? 'bodies' : `${kind}s`)

/** The filter by records of one kind. */
export const about = <Row>(
  kind: RecordKind,
  example: string,
  of: (row: Row) => readonly string[],
  says = `only what is of these: ${manyOf(kind)}`,
): Filter<Row> => ({ name: kind, takes: 'records', kinds: [kind], of, example, says })

/** The filter by the moment of the last change. */
export const updatedSince = <Row>(of: (row: Row) => string): Filter<Row> => ({
  name: 'updated_since',
  takes: 'since',
  of,
  example: '2026-11-01',
  says: 'only what has changed on this day or later, or since this moment',
})

/** What people type into a parameter, in words. */
export const takenBy = <Row>(filter: Filter<Row>): string => {
  switch (filter.takes) {
    case 'records':
      return filter.kinds.length === 1
        ? `numbers such as ${filter.kinds[0] ?? ''}/4 (or 4)${filter.kinds[0] === 'trust' ? ', ODS codes' : ''}, or the last part of the address of a page here`
        : `numbers of what it is about: ${filter.kinds.map((kind) => `${kind}/4`).join(', ')}`
    case 'choice':
      return `one of ${filter.choices.join(', ')}`
    case 'since':
      return 'a day such as 2026-11-28, or a moment such as 2026-11-28T09:30:00Z or 2026-11-28T09:30:00+00:00'
    case 'from':
    case 'to':
      return 'a day such as 2026-11-28'
    case 'year':
      return 'a year such as 2026'
  }
}

/** The schema of a parameter, as OpenAPI describes it. */
export const filterSchema = <Row>(filter: Filter<Row>): Schema => {
  switch (filter.takes) {
    case 'choice':
      return { type: 'string', enum: filter.choices }
    case 'from':
    case 'to':
      return { type: 'string', format: 'date' }
    case 'since':
      return {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'date-time' },
        ],
      }
    case 'year':
      return { type: 'string', pattern: '^\\d{4}$' }
    default:
      return { type: 'string', minLength: 1, maxLength: 100 }
  }
}

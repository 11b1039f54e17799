import { byKey } from './cursor'
import type { Asked, PageAsked } from './asked'
import type { Form, Key } from './data-set'
import type { Filter } from './filters'

/** Some rows, and where the next begin. */
export interface Part<Row> {
  rows: readonly Row[]
  /** after which the next part begins; null: there is none */
  next: Key | null
}

/** Whether a row fits what one parameter asks for. */
const fits = <Row>(filter: Filter<Row>, values: readonly string[], row: Row): boolean => {
  const [value = ''] = values
  switch (filter.takes) {
    case 'records':
      return filter.of(row).some((number) => values.includes(number))
    case 'choice':
      return filter.of(row) === value
    case 'since':
    case 'from':
      return filter.of(row) >= value
    case 'to':
      return filter.of(row) <= value
    case 'year':
      return filter.of(row).startsWith(value)
  }
}

/** The rows that fit all that is asked for. */
export const fitting = <Row>(
  filters: readonly Filter<Row>[],
  rows: readonly Row[],
  values: Asked['values'],
): readonly Row[] => {
  const asked = filters.filter(({ name }) => values[name] !== undefined)
  return asked.length === 0
    ? rows
    : rows.filter((row) => asked.every((filter) => fits(filter, values[filter.name] ?? [], row)))
}

/** At most so many rows, of one more that were read. */
export const cutTo = <Row>(limit: number | null, rows: readonly Row[], key: (row: Row) => Key): Part<Row> => {
  if (limit === null || rows.length <= limit) return { rows, next: null }
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: last === undefined ? null : key(last) }
}

/**
 * The part that is asked for. All rows come in the order in which they are given; parts by their keys, so that what is added or
 * taken away meanwhile moves no other row into another part.
 */
export const partOf = <Row>(
  { isNewestFirst = false, key }: Pick<Form<Row>, 'key' | 'isNewestFirst'>,
  rows: readonly Row[],
  { after, limit }: PageAsked,
): Part<Row> => {
  if (limit === null) return { rows, next: null }
  const sign = isNewestFirst ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: key(row) }))
  const later = after === null ? keyed : keyed.filter((one) => sign * byKey(one.key, after) > 0)
  const ordered = later.sort((a, b) => sign * byKey(a.key, b.key)).map(({ row }) => row)
  return cutTo(limit, ordered, key)
}

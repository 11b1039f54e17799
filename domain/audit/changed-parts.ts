/** A part of a record, with what it is called in the panel. */
export interface Part {
  name: string
  label: string
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A value without what differs between a form, an API and the database: keys of rows, empty values, populated records. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, one]): [string, unknown] => [name, plain(one)])
    .filter(([, one]) => !isEmpty(one))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

const same = (one: unknown, other: unknown): boolean => {
  const [a, b] = [plain(one), plain(other)]
  return (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b)
}

type Values = Readonly<Record<string, unknown>>

/**
 * The labels of the parts that differ between two states of a record, in their order and each once. Relations are
 * compared by id: both states are as stored, not populated.
 */
export const changedParts = (parts: readonly Part[], before: Values, after: Values): string[] => [
  ...new Set(parts.filter(({ name }) => !same(before[name], after[name])).map(({ label }) => label)),
]

/** Those labels in one short line; more than `most` are counted. */
export const inShort = (labels: readonly string[], most = 8): string =>
  labels.length <= most
    ? labels.join(', ')
    : `${labels.slice(0, most - 1).join(', ')} and ${labels.length - most + 1} more`

import type { FlattenedField } from 'payload'
import { isObject, said, type Problem } from './result'
import { valueOf } from './values'

type Data = Record<string, unknown>

interface Read {
  data: Data
  problems: Problem[]
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

/** Most rows of a list, where the field names no other number: each row is looked at, and what it names read. */
const mostRows = 1_000

/** A group that was emptied: each of its parts is. */
const emptied = (fields: FlattenedField[]): Data =>
  Object.fromEntries(fields.map((field) => [field.name, nothing(field)]))

const nothing = (field: FlattenedField): unknown => {
  if (field.type === 'group' || field.type === 'tab') return emptied(field.flattenedFields)
  return field.type === 'array' || field.type === 'blocks' ? [] : null
}

/** The fields of a row of blocks, by its kind; null for a kind that there is not. */
const partsOf = (field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Data): FlattenedField[] | null =>
  field.type === 'array'
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? null)

const isRowId = (id: unknown): boolean => id == null || typeof id === 'string' || typeof id === 'number'

/**
 * What was sent for some fields, as it is saved: lists and groups that are null are empty ones, texts have no control
 * characters. What is of another type than its field is told; what belongs to no field is left to Payload.
 *
 * @param prefix path of the group or row that the fields are in
 * @param way the same in labels, as Payload writes it: 'Weekly hours > Weekly hours 1 > '
 */
export function readData(fields: FlattenedField[], sent: Data, prefix = '', way = ''): Read {
  const problems: Problem[] = []
  const data: Data = { ...sent }
  const tell = (field: FlattenedField, path: string, message: string) =>
    void problems.push({ path, label: `${way}${labelOf(field)}`, message })
  const readIn = (parts: FlattenedField[], value: Data, path: string, named: string): Data => {
    const read = readData(parts, value, `${path}.`, `${way}${named} > `)
    problems.push(...read.problems)
    return read.data
  }
  for (const field of fields) {
    if (!Object.hasOwn(sent, field.name) || sent[field.name] === undefined) continue
    const value = sent[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      if (value === null) data[field.name] = emptied(field.flattenedFields)
      else if (isObject(value)) data[field.name] = readIn(field.flattenedFields, value, path, labelOf(field))
      else tell(field, path, `This takes a group of values, not ${said(value)}.`)
    } else if (field.type === 'array' || field.type === 'blocks') {
      // the panel's form sends the number of rows where there are none
      const rows: unknown = value === null || value === 0 || value === '0' ? [] : value
      if (!Array.isArray(rows)) {
        tell(field, path, `This takes a list, not ${said(value)}.`)
        continue
      }
      const most = field.maxRows ?? mostRows
      if (rows.length > most) {
        tell(field, path, `This has ${rows.length} rows. Use up to ${most}.`)
        continue
      }
      data[field.name] = rows.map((row: unknown, at): unknown => {
        const parts = isObject(row) && isRowId(row.id) ? partsOf(field, row) : null
        if (isObject(row) && parts)
          return readIn(parts, row, `${path}.${at}`, `${labelOf(field)} > ${labelOf(field)} ${at + 1}`)
        tell(field, path, `Row ${at + 1} is none that can be stored here. Remove it.`)
        return row
      })
    } else {
      const result = valueOf(field, value)
      if ('problem' in result) tell(field, path, result.problem)
      else data[field.name] = result.value
    }
  }
  return { data, problems }
}

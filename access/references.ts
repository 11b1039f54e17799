import type { FlattenedField } from 'payload'

/** A record that another one names: in a relation, an upload field or a link inside a text. */
export interface Reference {
  collection: string
  id: string
  /** where it is named, such as 'layout.2.documents' */
  path: string
  /** what the field is called in the panel */
  label: string
}

type Rows = Record<string, unknown>[]

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? value.filter(isObject) : [])
const keyOf = (value: unknown): string | null => {
  const id = isObject(value) ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

/** One value of a relation: an id, a populated record, or either beside its collection. */
const named = (relationTo: unknown, value: unknown): Pick<Reference, 'collection' | 'id'>[] => {
  const several = isObject(value) && typeof value.relationTo === 'string' && 'value' in value
  const collection = several ? value.relationTo : relationTo
  const id = keyOf(several ? value.value : value)
  return typeof collection === 'string' && id !== null ? [{ collection, id }] : []
}

/** Every record that a rich text names, whatever kind of node does: links today, anything with a collection and a value. */
const inText = (value: unknown): Pick<Reference, 'collection' | 'id'>[] => {
  if (Array.isArray(value)) return value.flatMap(inText)
  if (!isObject(value)) return []
  const own = typeof value.relationTo === 'string' && 'value' in value ? named(undefined, value) : []
  return [...own, ...Object.values(value).flatMap(inText)]
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

const inField = (field: FlattenedField, value: unknown, path: string): Reference[] => {
  const found = (references: Pick<Reference, 'collection' | 'id'>[]): Reference[] =>
    references.map((one) => ({ ...one, path, label: labelOf(field) }))
  if (field.type === 'relationship' || field.type === 'upload')
    return found((Array.isArray(value) ? value : [value]).flatMap((one) => named(field.relationTo, one)))
  if (field.type === 'richText') return found(inText(value))
  if (field.type === 'blocks')
    return rowsOf(value).flatMap((row, place) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return block ? referencesIn(block.flattenedFields, row, `${path}.${place}.`) : []
    })
  if (field.type === 'array')
    return rowsOf(value).flatMap((row, place) => referencesIn(field.flattenedFields, row, `${path}.${place}.`))
  return 'flattenedFields' in field && isObject(value) ? referencesIn(field.flattenedFields, value, `${path}.`) : []
}

/**
 * Every record that the data of a collection or global name, however deep.
 * @param fields the collection's or global's `flattenedFields`: what is found follows from the config alone
 */
export const referencesIn = (fields: FlattenedField[], data: unknown, above = ''): Reference[] =>
  isObject(data) ? fields.flatMap((field) => inField(field, data[field.name], `${above}${field.name}`)) : []

/** The paths of all upload fields for a collection of files, as queries name them. */
export const uploadPaths = (fields: FlattenedField[], files: string, above = ''): string[] => {
  const paths = fields.flatMap((field): string[] => {
    const path = `${above}${field.name}`
    if (field.type === 'upload') return [field.relationTo].flat().includes(files as 'media') ? [path] : []
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => uploadPaths(block.flattenedFields, files, `${path}.`))
    return 'flattenedFields' in field ? uploadPaths(field.flattenedFields, files, `${path}.`) : []
  })
  return [...new Set(paths)]
}

import type { ArrayField, Field } from 'payload'

/** A part of a row that names it. */
export interface RowPart {
  name: string
  /** labels of a choice by value */
  choices?: Record<string, string>
  /** the collection of a relation to one kind of record */
  relationTo?: string
}

const inRow = (fields: Field[]): Field[] =>
  fields.flatMap((field) => (field.type === 'row' ? inRow(field.fields) : field))

const partOf = (field: Field): RowPart | null => {
  if (field.type === 'text' || field.type === 'textarea') return { name: field.name }
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return { name: field.name, relationTo: field.relationTo }
  if (field.type !== 'select') return null
  const choices = field.options.flatMap((one) =>
    typeof one === 'object' && typeof one.label === 'string' ? [[one.value, one.label] as const] : [],
  )
  return { name: field.name, choices: Object.fromEntries(choices) }
}

/**
 * A relation says what it is about ("Reports to") before what it is to; where there are several, whichever is chosen names the row.
 * Else the first text does.
 */
const partsOf = (fields: Field[]): RowPart[] => {
  const parts = inRow(fields).flatMap((field) => partOf(field) ?? [])
  const relations = parts.filter(({ relationTo }) => relationTo !== undefined)
  const choice = parts.find(({ choices }) => choices !== undefined)
  if (relations.length === 1) return [...(choice ? [choice] : []), ...relations]
  if (relations.length > 1) return relations
  return parts.filter(({ choices }) => choices === undefined).slice(0, 1)
}

const labelled = (field: ArrayField, parts: RowPart[]): ArrayField => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      RowLabel: {
        path: '/components/admin/row-label.tsx#RowLabel',
        clientProps: { parts, singular: typeof field.labels?.singular === 'string' ? field.labels.singular : '' },
      },
      ...field.admin?.components,
    },
  },
})

/** Rows of a list are called by what is in them, so that a closed row tells which it is. */
export const namedRows = (field: Field): Field => {
  const parts = field.type === 'array' ? partsOf(field.fields) : []
  return field.type === 'array' && parts.length > 0 ? labelled(field, parts) : field
}

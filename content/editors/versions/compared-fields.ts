import type { FlattenedField } from 'payload'
import type { ComparedField } from '@/domain/comparison/compared-field'

/** Set by the system, or told beside the comparison: who saved it, when, and as what. */
const technical = ['id', 'blockType', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'lastEditedBy', 'startingKey']

/** Whether an editor wrote it. What no form shows is derived; but for groups, which an action fills in. */
const isWritten = (field: FlattenedField): boolean => {
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  const isHidden = ('hidden' in field && field.hidden === true) || (isHiddenInForm(field) && field.type !== 'group')
  return !technical.includes(field.name) && !isVirtual && !isHidden && field.type !== 'join'
}

const isHiddenInForm = (field: FlattenedField): boolean =>
  field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true

const words = (label: unknown): string => (typeof label === 'string' ? label : '')

const labelOf = (field: FlattenedField): string => {
  const label = 'label' in field ? field.label : undefined
  return label === false ? '' : words(label) || field.name
}

const choicesOf = (options: readonly (string | { label: unknown; value: string })[]): Record<string, string> =>
  Object.fromEntries(
    options.map((one): [string, string] => (typeof one === 'string' ? [one, one] : [one.value, words(one.label)])),
  )

/** The fields that name a row, as `fields/row-labels.ts` puts them where the form finds them. */
const namedBy = (field: FlattenedField): string[] => {
  const own = field.admin && 'components' in field.admin ? field.admin.components : undefined
  const label: unknown = own && 'RowLabel' in own ? own.RowLabel : undefined
  const { clientProps } = (typeof label === 'object' && label !== null ? label : {}) as {
    clientProps?: { parts?: { name: string }[] } // of our own label
  }
  return clientProps?.parts?.map(({ name }) => name) ?? []
}

const inside = (field: FlattenedField): Partial<ComparedField> => {
  if (field.type === 'blocks')
    return {
      blocks: Object.fromEntries(
        field.blocks.map(({ flattenedFields, labels, slug }) => [
          slug,
          { label: words(labels?.singular) || slug, fields: comparedFields(flattenedFields) },
        ]),
      ),
    }
  if (field.type === 'array')
    return {
      fields: comparedFields(field.flattenedFields),
      row: { singular: words(field.labels?.singular) || labelOf(field), named: namedBy(field) },
    }
  if (field.type === 'relationship' || field.type === 'upload')
    return typeof field.relationTo === 'string' ? { relationTo: field.relationTo } : {}
  if (field.type === 'select' || field.type === 'radio') return { choices: choicesOf(field.options) }
  return 'flattenedFields' in field ? { fields: comparedFields(field.flattenedFields) } : {}
}

/** The fields of a collection or global as two of its states are compared: what editors write, with what they are called. */
export const comparedFields = (fields: readonly FlattenedField[]): ComparedField[] =>
  fields.filter(isWritten).map((field) => ({
    name: field.name,
    label: labelOf(field),
    type: field.type,
    ...('hasMany' in field && field.hasMany ? { hasMany: true } : {}),
    ...inside(field),
  }))

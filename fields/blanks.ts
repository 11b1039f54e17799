import type { Field } from 'payload'

const blankAsNothing = ({ value }: { value?: unknown }): unknown => (value === '' ? null : value)

/** The same fields, where a text that was emptied is stored as nothing: a query would take '' for a value, such as a day of withdrawal. */
export const withoutBlanks = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'text' || field.type === 'textarea' || field.type === 'email') {
      return { ...field, hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), blankAsNothing] } } as Field // a union, which spreading loses
    }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withoutBlanks(tab.fields) })) }
    if (field.type === 'blocks') return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: withoutBlanks(block.fields) })) }
    return 'fields' in field ? ({ ...field, fields: withoutBlanks(field.fields) } as Field) : field // as above
  })

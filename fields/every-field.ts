import type { Field } from 'payload'

/** The same fields, each changed by `change`, however deep it lies: in rows, groups, lists, tabs and blocks. */
export const everyField = (fields: Field[], change: (field: Field) => Field): Field[] =>
  fields.map((field): Field => {
    const changed = change(field)
    if (changed.type === 'tabs')
      return { ...changed, tabs: changed.tabs.map((tab) => ({ ...tab, fields: everyField(tab.fields, change) })) }
    if (changed.type === 'blocks')
      return {
        ...changed,
        blocks: changed.blocks.map((block) => ({ ...block, fields: everyField(block.fields, change) })),
      }
    return 'fields' in changed ? { ...changed, fields: everyField(changed.fields, change) } : changed
  })

import type { CollectionConfig, Field, FieldHook } from 'payload'

const copied: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' && value !== '' ? `Copy of ${value}` : value

/** Fields at the top of a record, through rows and tabs without a name, with one of them changed. */
const changeTop = (fields: Field[], name: string, change: (field: Field) => Field): Field[] =>
  fields.map((field): Field => {
    if ('name' in field && field.name === name) return change(field)
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ('name' in tab ? tab : { ...tab, fields: changeTop(tab.fields, name, change) })),
      }
    return field.type === 'row' || field.type === 'collapsible'
      ? { ...field, fields: changeTop(field.fields, name, change) }
      : field
  })

const withCopiedTitle = (field: Field): Field =>
  field.type === 'text' && !field.admin?.hidden && !field.unique
    ? { ...field, hooks: { ...field.hooks, beforeDuplicate: [...(field.hooks?.beforeDuplicate ?? []), copied] } }
    : field

/** A copy says that it is one: two records of one title would be published before anybody noticed. */
export const copiesSaySo = (collection: CollectionConfig): CollectionConfig => {
  const title = collection.admin?.useAsTitle
  return title === undefined
    ? collection
    : { ...collection, fields: changeTop(collection.fields, title, withCopiedTitle) }
}

import type { CollectionAfterReadHook, Field, FieldHook, GlobalAfterReadHook } from 'payload'
import { hasRead } from '@/documents/reading'

/** Notes each record that a public page is made from. Outside of such a making it does nothing. */
export const noteRecord: CollectionAfterReadHook = ({ collection, doc }) => {
  if (doc?.id !== undefined) hasRead(`${collection.slug}:${doc.id}`)
  return doc
}

/** The same for a global. */
export const noteGlobal: GlobalAfterReadHook = ({ doc, global }) => {
  hasRead(global.slug)
  return doc
}

type Named = { relationTo: string; value: unknown }
const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'relationTo' in value

/**
 * Notes a record that is named but may not be visible: a page that names a draft must be made anew
 * when the draft is published. Runs before Payload fills the relation in, so the value is still an id.
 */
const noteNamed =
  (relationTo: string | readonly string[]): FieldHook =>
  ({ value }) => {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isNamed(one)) hasRead(`${one.relationTo}:${String(one.value)}`)
      else if (typeof relationTo === 'string' && (typeof one === 'number' || typeof one === 'string')) hasRead(`${relationTo}:${one}`)
    }
    return value
  }

/** The same fields, where every relation notes what it names, however deep it lies. */
export const notingRelations = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'relationship' || field.type === 'upload') {
      const afterRead = [noteNamed(field.relationTo), ...(field.hooks?.afterRead ?? [])]
      return { ...field, hooks: { ...field.hooks, afterRead } } as Field // the union over hasMany is lost in spreading
    }
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: notingRelations(tab.fields) })) }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: notingRelations(block.fields) })) }
    }
    return 'fields' in field ? ({ ...field, fields: notingRelations(field.fields) } as Field) : field // as above
  })

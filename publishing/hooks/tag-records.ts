import type { CollectionAfterReadHook, Field, FieldHook, GlobalAfterReadHook } from 'payload'
import { hasRead } from '@/server/page-cache/cache-tags'

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
      else if (typeof relationTo === 'string' && (typeof one === 'number' || typeof one === 'string'))
        hasRead(`${relationTo}:${one}`)
    }
    return value
  }

/** A relation that notes what it names; any other field as it is. */
export const notingRelation = (field: Field): Field => {
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  const afterRead = [noteNamed(field.relationTo), ...(field.hooks?.afterRead ?? [])]
  return { ...field, hooks: { ...field.hooks, afterRead } } as Field // the union over hasMany is lost in spreading
}

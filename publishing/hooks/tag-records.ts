import type { CollectionAfterReadHook, Field, FieldHook, GlobalAfterReadHook } from 'payload'
import { addTag } from '@/server/page-cache/cache-tags'

interface Read {
  collection: { slug: string }
  /** without an id where a query selects none */
  doc: { id?: number | string } | null
}

/** Notes each record that a public page is made from. Outside of such a making it does nothing. */
export const tagRecord: CollectionAfterReadHook = ({ collection, doc }: Read) => {
  if (doc?.id !== undefined) addTag(`${collection.slug}:${doc.id}`)
  return doc
}

/** The same for a global. */
export const tagGlobal: GlobalAfterReadHook = ({ doc, global }: { doc: unknown; global: { slug: string } }) => {
  addTag(global.slug)
  return doc
}

type Named = { relationTo: string; value: unknown }
const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null && 'relationTo' in value

/**
 * Notes a record that is named but may not be visible: a page that names a draft must be made anew
 * when the draft is published. Runs before Payload fills the relation in, so the value is still an id.
 */
const tagNamed =
  (relationTo: string | readonly string[]): FieldHook =>
  ({ value }: { value?: unknown }) => {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isNamed(one)) addTag(`${one.relationTo}:${String(one.value)}`)
      else if (typeof relationTo === 'string' && (typeof one === 'number' || typeof one === 'string'))
        addTag(`${relationTo}:${one}`)
    }
    return value
  }

/** A relation that notes what it names; any other field as it is. */
export const tagRelation = (field: Field): Field => {
  if (field.type !== 'relationship' && field.type !== 'upload') return field
  const afterRead = [tagNamed(field.relationTo), ...(field.hooks?.afterRead ?? [])]
  return { ...field, hooks: { ...field.hooks, afterRead } }
}

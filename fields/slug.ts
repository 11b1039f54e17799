import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation, TypeWithID } from 'payload'
import { reservedSlugs } from '@/domain/identifiers/reserved-slugs'
import { slugFrom } from '@/domain/identifiers/slug'
import { isTaken } from './taken'

/** 'mri-scan', or 'mri-scan-2' when that is taken: two posts may have the same title. */
const freeSlug = async (req: PayloadRequest, collection: string, wanted: string, id: unknown): Promise<string> => {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!reservedSlugs.has(slug) && !(await isTaken(req, collection, 'slug', slug, id))) return slug
  }
}

type WithSlug = TypeWithID & { slug?: string | null; [field: string]: unknown }

/** What an editor typed is tidied; where nothing was typed the address is made from the title. */
const fillSlug =
  (from: string): FieldHook<WithSlug, unknown> =>
  async ({ value, data, originalDoc, req, collection }) => {
    if (typeof value === 'string' && value.trim() !== '') return slugFrom(value)
    if (value === undefined && originalDoc?.slug) return originalDoc.slug
    const title = data?.[from] ?? originalDoc?.[from]
    if (typeof title !== 'string' || slugFrom(title) === '' || !collection) return value
    return freeSlug(req, collection.slug, slugFrom(title), originalDoc?.id)
  }

const validSlug: TextFieldSingleValidation = async (value, { collectionSlug, id, req }) => {
  if (!value) return 'Give the page an address, for example "mri-scan".'
  if (reservedSlugs.has(value))
    return `"${value}" is a word of the site's own addresses. Choose another, for example "${value}-page".`
  const taken = collectionSlug !== undefined && (await isTaken(req, collectionSlug, 'slug', value, id))
  return (
    !taken ||
    `"${value}" is the address of another record, which may lie in the bin. Choose another, for example "${value}-2".`
  )
}

/**
 * The last part of a record's address: unique, made from the title, editable.
 * @param from the field that names the record
 */
export const slugField = (from: 'name' | 'title'): TextField => ({
  name: 'slug',
  label: 'Address',
  type: 'text',
  unique: true,
  index: true,
  required: true,
  maxLength: 100,
  validate: validSlug,
  hooks: { beforeValidate: [fillSlug(from)], beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: `The last part of the page's address. Left empty, it is made from the ${from}. When you change it, the old address leads to the new one.`,
  },
})

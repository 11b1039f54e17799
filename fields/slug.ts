import type { FieldHook, PayloadRequest, TextField, TextFieldSingleValidation, TypeWithID } from 'payload'
import { reservedSlugs } from '@/domain/identifiers/reserved-slugs'
import { slugFrom } from '@/domain/identifiers/slug'
import { addressOf, isAddressed } from '@/domain/public-records'
import { isTaken } from './taken'

/** True when the address is an old one that leads to another record, or elsewhere. */
const leadsElsewhere = async (req: PayloadRequest, collection: string, slug: string, id: unknown): Promise<boolean> => {
  if (!isAddressed(collection)) return false
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true, // only whether the address is free is asked, nothing is shown
    pagination: false,
    req,
    select: { to: true },
    where: { from: { equals: addressOf(collection, slug) } },
  })
  const [found] = docs
  return found !== undefined && (found.to?.relationTo !== collection || found.to.value !== Number(id))
}

/** 'mri-scan', or 'mri-scan-2' when that is taken: two posts may have the same title. */
const freeSlug = async (req: PayloadRequest, collection: string, wanted: string, id: unknown): Promise<string> => {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (reservedSlugs.has(slug) || (await isTaken(req, collection, 'slug', slug, id))) continue
    if (!(await leadsElsewhere(req, collection, slug, id))) return slug
  }
}

type WithSlug = TypeWithID & { slug?: string | null; [field: string]: unknown }

const slugOf = (title: unknown): string => (typeof title === 'string' ? slugFrom(title) : '')

/** True if the address was made from the title, with a number where that was taken. */
const isMadeFrom = (title: unknown, slug: string): boolean => {
  const made = slugOf(title)
  return made !== '' && (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
}

/** True if a record is public, or a version of it was: then its address is known to others. */
const wasPublished = async (req: PayloadRequest, collection: string, id: number | string): Promise<boolean> => {
  const own = { collection: collection as 'trusts', overrideAccess: true, req } as const // each has these; only whether there is one is asked
  const published = { equals: 'published' } as const
  const live = await req.payload.count({ ...own, trash: true, where: { id: { equals: id }, _status: published } })
  if (live.totalDocs > 0) return true
  const versions = await req.payload.countVersions({
    ...own,
    where: { parent: { equals: id }, 'version._status': published },
  })
  return versions.totalDocs > 0
}

/** True if the address is to follow a changed title: nobody chose it, and the public never knew it. */
const follows = async (req: PayloadRequest, collection: string, stored: WithSlug, from: string, title: unknown) =>
  typeof stored.slug === 'string' &&
  slugOf(title) !== '' &&
  slugOf(title) !== slugOf(stored[from]) &&
  isMadeFrom(stored[from], stored.slug) &&
  !(await wasPublished(req, collection, stored.id))

/**
 * What an editor typed is tidied; where nothing was typed the address is made from the title, and follows it until the
 * record is first published.
 */
const fillSlug =
  (from: string): FieldHook<WithSlug, unknown> =>
  async ({ value, data, originalDoc, req, collection }) => {
    if (!collection) return value
    const title = data?.[from] ?? originalDoc?.[from]
    const isTyped = typeof value === 'string' && value.trim() !== '' && value !== originalDoc?.slug
    if (isTyped) return slugFrom(value)
    if (originalDoc?.slug && (value === undefined || value === originalDoc.slug)) {
      if (!(await follows(req, collection.slug, originalDoc, from, title))) return originalDoc.slug
    }
    return slugOf(title) === '' ? value : freeSlug(req, collection.slug, slugOf(title), originalDoc?.id)
  }

const validSlug: TextFieldSingleValidation = async (value, { collectionSlug, id, req }) => {
  if (!value) return 'Give the page an address, for example "mri-scan".'
  if (reservedSlugs.has(value))
    return `"${value}" is a word of the site's own addresses. Choose another, for example "${value}-page".`
  if (collectionSlug === undefined) return true
  if (await isTaken(req, collectionSlug, 'slug', value, id))
    return `"${value}" is the address of another record, which may lie in the bin. Choose another, for example "${value}-2".`
  return (
    !(await leadsElsewhere(req, collectionSlug, value, id)) ||
    `"${value}" is an old address that leads to another page. Choose another, for example "${value}-2", or first delete it under "Old addresses".`
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

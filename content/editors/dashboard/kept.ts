import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import type { Role } from '@/access/roles'
import { kinds, permissionOf, type Resource } from '@/access/table'
import { most } from './line'

/** A collection whose records a role keeps. */
export type Kept = Exclude<
  Resource,
  | 'home'
  | 'site-settings'
  | 'name-retention'
  | 'media'
  | 'documents'
  | 'redirects'
  | 'search-synonyms'
  | 'search-pins'
  | 'bundles'
  | 'alerts'
  | 'corrections'
  | 'users'
  | 'audit-events'
  | 'reviews'
>

/** The collections that a role may edit, in the order of the access table. */
export const keptBy = (role: Role): Kept[] =>
  (Object.keys(kinds) as Resource[]) // the keys of that table
    .filter(
      (slug): slug is Kept =>
        ['content', 'governance'].includes(kinds[slug]) &&
        slug !== 'home' &&
        ['all', 'drafts'].includes(permissionOf(role, slug)),
    )

/** A record, with the fields that were asked for. */
export interface KeptRecord {
  collection: Kept
  id: number
  href: string
  title: string
  /** what one of its kind is called in the panel, and several */
  kind: string
  kinds: string
  /** a field that was asked for, as text; '' where it is empty */
  text: (field: string) => string
}

interface Asked {
  where: Where
  sort: string
  /** fields to read, besides the title */
  fields: readonly string[]
  /** whether the newest text is read, or what is public */
  isDraft: boolean
  limit?: number
}

/** Records of some collections that match a condition, as far as the user may read them: `limit` of each at most. */
export async function findKept(
  user: TypedUser,
  collections: readonly Kept[],
  { fields, isDraft, limit = most, sort, where }: Asked,
): Promise<KeptRecord[]> {
  const payload = await getPayload({ config })
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const { admin, labels } = payload.collections[collection].config
      const title = admin.useAsTitle ?? 'id'
      const { docs } = await payload.find({
        collection,
        depth: 0,
        draft: isDraft,
        limit,
        overrideAccess: false,
        pagination: false,
        sort,
        user,
        where,
        select: { [title]: true, ...Object.fromEntries(fields.map((field) => [field, true])) },
      })
      const found = docs as unknown as ({ id: number } & Record<string, unknown>)[] // just the fields selected
      return found.map((doc): KeptRecord => {
        const text = (field: string): string => (typeof doc[field] === 'string' ? doc[field] : '')
        return {
          collection,
          id: doc.id,
          href: `/admin/collections/${collection}/${doc.id}`,
          title: text(title) || 'No title yet',
          kind: typeof labels.singular === 'string' ? labels.singular : collection,
          kinds: typeof labels.plural === 'string' ? labels.plural : collection,
          text,
        }
      })
    }),
  )
  return lists.flat()
}

import { listTag } from '../lists'
import { linkOf, type Link } from '../relations'
import { findFacets } from '../stored/lists'

/** A public body by its slug, as what links to it; null where there is none. */
export const publicBody = async (slug: string): Promise<{ id: number; body: Link } | null> => {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) return null
  const [record] = await findFacets('governance-bodies', 'link', {
    where: { slug: { equals: slug } },
    limit: 1,
    tags: [listTag('governance-bodies', 'slug', slug)],
  })
  return record ? { id: record.id, body: linkOf('governance-bodies', record) } : null
}

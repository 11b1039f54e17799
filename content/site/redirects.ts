import { listTag } from '../lists'
import { linksToAny } from '../relations'
import { findMany } from '../stored'

/** The address that an old one redirects to, or null. */
export const movedTo = async (path: string): Promise<string | null> => {
  const tags = [listTag('redirects', 'from', path)]
  const [found] = await findMany('redirects', { where: { from: { equals: path } }, limit: 1, tags })
  if (!found) return null
  if (!found.to) return found.url ?? null
  const [link] = await linksToAny([found.to])
  return link?.href ?? null
}

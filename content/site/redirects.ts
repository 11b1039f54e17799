import { findMany } from '../stored'
import { linksToAny } from '../relations'

/** Where an old address leads now, or null. */
export const movedTo = async (path: string): Promise<string | null> => {
  const [found] = await findMany('redirects', { where: { from: { equals: path } }, limit: 1 })
  if (!found) return null
  if (!found.to) return found.url ?? null
  const [link] = await linksToAny([found.to])
  return link?.href ?? null
}

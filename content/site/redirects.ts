import { oldAddress } from '@/domain/identifiers/old-address'
import { listTag } from '../lists'
import { linksToAny } from '../relations'
import { findMany } from '../stored/lists'

/** The address that an old one, as it was asked for, redirects to, or null. */
export const movedTo = async (asked: string): Promise<string | null> => {
  const from = oldAddress(asked)
  if (from === null) return null
  const tags = [listTag('redirects', 'from', from)]
  const [found] = await findMany('redirects', { where: { from: { equals: from } }, limit: 1, tags })
  if (!found) return null
  if (!found.to) return found.url ?? null
  const [link] = await linksToAny([found.to])
  return link?.href ?? null
}

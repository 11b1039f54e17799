import { oldAddress } from '@/domain/identifiers/old-address'
import { listTag } from '../lists'
import { linksToAny } from '../relations'
import { findMany } from '../stored/lists'

/** Most rules that are followed one after the other; a circle ends so. */
const longestChain = 10

/** Where the rule for an old address leads: to a record, or to an address that may be an old one itself. */
const ruleFor = async (from: string): Promise<{ record: string } | { url: string } | null> => {
  const tags = [listTag('redirects', 'from', from)]
  const [found] = await findMany('redirects', { where: { from: { equals: from } }, limit: 1, tags })
  if (!found) return null
  if (!found.to) return found.url ? { url: found.url } : null
  const [link] = await linksToAny([found.to])
  return link ? { record: link.href } : null
}

/**
 * The address that an old one, as it was asked for, redirects to, or null. Rules that lead to each other are followed to the
 * end, so that a visitor is redirected once.
 */
export const movedTo = async (asked: string): Promise<string | null> => {
  let target: string | null = null
  let from = oldAddress(asked)
  for (let step = 0; from !== null && step < longestChain; step++) {
    const rule = await ruleFor(from)
    if (rule === null) return target
    if ('record' in rule) return rule.record
    target = rule.url
    from = target.startsWith('/') ? oldAddress(target) : null
  }
  // still leading on after so many steps: a circle, which leads nowhere
  return from === null ? target : null
}

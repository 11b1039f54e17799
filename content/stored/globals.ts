import config from '@payload-config'
import { getPayload, type GlobalSlug, type SelectType } from 'payload'
import { publicView } from '@/access/public-view'
import type { Config } from '@/payload-types'
import { addTag } from '@/server/page-cache/cache-tags'
import type { Viewer } from '../viewer'
import { ofPlanned, shared } from './read'

/**
 * A global, as far as `select` goes: what is published, or the draft of a preview.
 * @param tag what the page depends on, where that is less than the whole global
 */
export const readGlobal = async <Slug extends GlobalSlug>(
  viewer: Viewer,
  slug: Slug,
  { select, tag = slug }: { select?: SelectType; tag?: string } = {},
): Promise<Partial<Config['globals'][Slug]>> => {
  const payload = await getPayload({ config })
  if (viewer.kind === 'preview' && viewer.of === slug)
    return payload.findGlobal({ depth: 0, draft: true, overrideAccess: false, slug, user: viewer.user })
  return shared(viewer, ['global', slug, select, tag], async () => {
    addTag(tag)
    return payload.findGlobal({
      ...ofPlanned(),
      context: { ...publicView },
      depth: 0,
      overrideAccess: false,
      select,
      slug,
    })
  })
}

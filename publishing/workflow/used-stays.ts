import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { placesFor } from '@/access/file-uses'
import { usesOfRecord } from '@/access/record-uses'
import { isResource, kinds } from '@/access/table'

/** What would lose something: neither plans, rules for old addresses nor what is noted of a record. */
const named = ({ config }: Payload): CollectionSlug[] =>
  config.collections
    .map(({ slug }) => slug)
    .filter((slug) => isResource(slug) && (kinds[slug] === 'content' || kinds[slug] === 'governance'))

/** Why a record cannot be deleted for good: what names it, in public or in the newest draft; null where nothing does. */
export async function keptByUses(req: PayloadRequest, collection: string, id: number): Promise<string | null> {
  for (const draft of [false, true]) {
    // whoever asks is told what a record is called only where that is theirs to know
    const uses = await usesOfRecord(req, { collection, id }, named(req.payload), { draft, overrideAccess: true })
    if (uses.length > 0)
      return `It is named by ${placesFor(req.user, uses)}. Take it out there first, or merge it into another; then delete it for good.`
  }
  return null
}

/** Nobody deletes for good what something else names: that would lose it, and nobody could see what it was. */
export const usedRecordStays: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user) return // the bin is emptied by nobody, and has asked
  const problem = await keptByUses(req, collection.slug, Number(id))
  if (problem !== null) throw new APIError(problem, 400, undefined, true)
}

/** The same for what nobody deletes: the bin that empties itself. */
export const isKeptByUses = async (payload: Payload, collection: CollectionSlug, id: number): Promise<boolean> =>
  payload.config.collections.some(({ slug, upload }) => slug === collection && !upload) &&
  (await keptByUses(await createLocalReq({}, payload), collection, id)) !== null

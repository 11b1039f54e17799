import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { refusals } from '@/domain/deletion/refusals'

/** @throws APIError 400 where a record has a published correction, which would go with it */
async function refuseCorrected(req: PayloadRequest, kind: string, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'corrections',
    overrideAccess: true, // only whether there is one is asked
    req,
    where: { and: [{ kind: { equals: kind } }, { recordId: { equals: Number(id) } }] },
  })
  if (totalDocs > 0) throw new APIError(refusals.corrected, 400, undefined, true)
}

/** What was corrected in public does not go to the bin. */
export const correctedStays: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const { deletedAt } = data as { deletedAt?: unknown } // typed as any
  if (operation === 'update' && deletedAt)
    await refuseCorrected(req, collection.slug, (originalDoc as { id: number }).id)
  return data as unknown
}

/** Nor is it deleted for good. */
export const correctedIsKept: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseCorrected(req, collection.slug, id)

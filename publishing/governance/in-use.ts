import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { checkInTime } from '@/access/check-later'
import { carriesOthers, staysBecause, usesInStructure } from '@/access/structure-uses'
import { beforeSave } from '../hooks/before-operation'
import { refuse } from '../workflow/refuse'
import { findPublished, appointedOf } from './stored'
import { spanInWords } from '@/domain/governance/problems/problem'

const refuseInUse = async (req: PayloadRequest, collection: string, id: number, withBin: boolean): Promise<void> => {
  if (!carriesOthers(collection)) return
  const reason = staysBecause(collection, await usesInStructure(req, collection, id, withBin))
  if (reason !== null) refuse(reason)
}

/** A body, seat or person in use does not go to the bin. */
export const inUseStays: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const { deletedAt } = data as { deletedAt?: unknown } // typed as any
  if (operation === 'update' && deletedAt)
    await refuseInUse(req, collection.slug, (originalDoc as { id: number }).id, false)
  return data as unknown
}

/** Nor is it deleted for good, while something in the bin names it. */
export const inUseIsKept: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseInUse(req, collection.slug, Number(id), true)

/** A seat that somebody holds in public stays public. */
export const heldStaysPublic = beforeSave(async ({ args, collection, operation, req }) => {
  const unpublishes = args.draft !== true && args.data?._status === 'draft' && !('deletedAt' in args.data)
  if (collection !== 'seats' || operation !== 'update' || !unpublishes || args.id === undefined) return args
  const { id } = args
  await checkInTime(req.context, async () => {
    const held = await appointedOf(req, await findPublished(req, 'appointments', { seat: { equals: id } }))
    if (held.length === 0) return
    const who = held.map((one) => `${one.holder}, ${spanInWords(one)}`).join('; ')
    refuse(`The seat has published appointments: ${who}. Unpublish these first, or give the seat an end.`)
  })
  return args
})

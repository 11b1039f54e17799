import { type CollectionSlug, Forbidden } from 'payload'
import { mayPublish } from '@/access/rules'
import { isResource } from '@/access/table'
import { beforeGlobalSave, beforeSave, type SaveArgs } from '../hooks/before-operation'
import { refuse } from './refuse'

/** Into the bin, out of it, or neither. */
type Move = 'in' | 'out' | null

/** The move that is asked for. The panel's form sends an empty `deletedAt` with every save: that is none. */
const binMove = ({ data, trash }: SaveArgs): Move => {
  if (data === undefined || !('deletedAt' in data)) return null
  if (data.deletedAt !== null && data.deletedAt !== undefined) return 'in'
  return trash === true ? 'out' : null
}

/** What does not lie in the bin cannot come out of it: as a draft it would only be taken off the site. */
const isInBin = async ({ id, req }: SaveArgs, collection: string): Promise<boolean> => {
  const found = await req.payload.db.findOne({
    collection: collection as CollectionSlug, // the one that is saved
    req,
    select: { deletedAt: true },
    where: { id: { equals: id } },
  })
  return Boolean((found as { deletedAt?: unknown } | null)?.deletedAt) // just the field selected
}

/** Of many, those that come out of the bin are those in it. */
const inBinOnly = ({ where, ...args }: SaveArgs): SaveArgs => ({
  ...args,
  where: { and: [...(where ? [where] : []), { deletedAt: { exists: true } }] },
})

/** A move to the bin changes nothing else; as a draft the page would stay public. What comes back comes as a draft. */
const movedOnly = (args: SaveArgs, move: 'in' | 'out'): SaveArgs => ({
  ...args,
  draft: false,
  data: move === 'in' ? { deletedAt: args.data?.deletedAt } : { deletedAt: null, _status: 'draft' },
})

/** A change without a status is a draft: Payload would put the newest draft in place of the live page. */
const draftUnlessSaid = (args: SaveArgs): SaveArgs => {
  const { deletedAt: _, ...data } = args.data ?? {}
  return { ...args, data, ...(data._status === undefined ? { draft: true } : {}) }
}

const makesPublic = ({ data, draft }: SaveArgs): boolean => data?._status === 'published' || draft !== true

/** There is one language: these would only go around what is said here. */
const inOneLanguage = (args: SaveArgs): SaveArgs => ({
  ...args,
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
  publishSpecificLocale: undefined,
})

/** Payload takes any other status for one that is not said, and stores it where the column takes it. */
const refuseOddStatus = ({ data }: SaveArgs): void => {
  const status = data?._status
  if (status !== undefined && status !== 'draft' && status !== 'published')
    refuse('The status of a record is "draft" or "published". Leave it out to save a draft.')
}

const guardUpdate = (args: SaveArgs, resource: string, move: Move): SaveArgs => {
  const saving = inOneLanguage(move === null ? draftUnlessSaid(args) : movedOnly(args, move))
  if (!args.overrideAccess && isResource(resource) && !mayPublish(args.req.user, resource) && makesPublic(saving)) {
    throw new Forbidden(args.req.t)
  }
  return saving
}

const guardMany = (args: SaveArgs, collection: string): SaveArgs => {
  const move = binMove(args)
  if (move === null)
    refuse('Change records one at a time: a change of many at once would publish old texts and lose drafts.')
  return guardUpdate(move === 'out' ? inBinOnly(args) : args, collection, move)
}

const guardOne = async (args: SaveArgs, collection: string): Promise<SaveArgs> => {
  const asked = binMove(args)
  return guardUpdate(args, collection, asked === 'out' && !(await isInBin(args, collection)) ? null : asked)
}

/**
 * Closes the ways in which Payload would publish or unpublish without being asked to:
 * a change without a status, a change of many records, a copy, the bin. (`restored-as-draft.ts` has restored versions.)
 */
export const guardSaving = beforeSave(({ args, collection, operation }) => {
  refuseOddStatus(args)
  if (operation === 'create' && args.duplicateFromID !== undefined)
    return { ...args, draft: true, data: { ...args.data, _status: 'draft' } }
  if (operation !== 'update') return args
  return args.id === undefined ? guardMany(args, collection) : guardOne(args, collection)
})

const unpublishes = ({ data, draft, unpublishAllLocales }: SaveArgs): boolean =>
  unpublishAllLocales === true || (data?._status === 'draft' && draft !== true)

/** The same for a global with drafts. It is always there, so it cannot be unpublished, and has no bin. */
export const guardSavingGlobal = beforeGlobalSave((args, slug) => {
  refuseOddStatus(args)
  if (unpublishes(args))
    refuse('The home page is always public. Change it and publish the change, or restore an older version.')
  return guardUpdate(args, slug, null)
})

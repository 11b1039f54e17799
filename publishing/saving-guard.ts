import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { mayPublish } from '@/access/rules'
import { isSubject } from '@/access/table'

interface Saving {
  data?: Record<string, unknown>
  draft?: boolean
  id?: number | string
  duplicateFromID?: number | string
  overrideAccess?: boolean
  req: PayloadRequest
}

/** A message for whoever sent the request: what was wrong and what to do. */
const refuse = (message: string): never => {
  throw new APIError(message, 400, undefined, true)
}

const movesInOrOutOfBin = (data: Saving['data']): boolean => data !== undefined && 'deletedAt' in data

/** A change without a status is a draft: Payload would put the newest draft in place of the live page. */
const draftUnlessSaid = (args: Saving): Saving => {
  if (movesInOrOutOfBin(args.data)) return { ...args, draft: false } // as a draft the page would stay public
  return args.data?._status === undefined ? { ...args, draft: true } : args
}

const makesPublic = ({ data, draft }: Saving): boolean => data?._status === 'published' || draft !== true

const guardUpdate = (args: Saving, subject: string, bulk: boolean): Saving => {
  if (bulk && !(movesInOrOutOfBin(args.data) && Object.keys(args.data ?? {}).every((key) => ['deletedAt', '_status'].includes(key)))) {
    refuse('Change records one at a time: a change of many at once would publish old texts and lose drafts.')
  }
  const saving = draftUnlessSaid(args)
  // Deleting and restoring have a right of their own, which Payload asks for
  const onlyBin = movesInOrOutOfBin(saving.data)
  if (!args.overrideAccess && isSubject(subject) && !mayPublish(args.req.user, subject) && (onlyBin || makesPublic(saving))) {
    throw new Forbidden(args.req.t)
  }
  return saving
}

/**
 * Guards the ways on which Payload would publish or unpublish without being told so:
 * a change without a status, a change of many records, a copy, a restored version, the bin.
 */
export const guardSaving: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const saving = args as unknown as Saving // Payload types args by operation; these fields are on each that saves
  if (operation === 'create' && saving.duplicateFromID !== undefined) {
    return { ...saving, draft: true, data: { ...saving.data, _status: 'draft' } } as unknown as typeof args // see above
  }
  if (operation === 'update' || operation === 'updateByID') {
    return guardUpdate(saving, collection.slug, saving.id === undefined) as unknown as typeof args // see above
  }
  if (operation === 'restoreVersion' && saving.draft !== true) {
    refuse('Restore this version as a draft, look at it, then publish it.')
  }
  return args
}

/** The same for a global with drafts. */
export const guardSavingGlobal: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  const saving = args as unknown as Saving // as above
  if (operation === 'update') return guardUpdate(saving, global.slug, false)
  if (operation === 'restoreVersion' && saving.draft !== true) {
    refuse('Restore this version as a draft, look at it, then publish it.')
  }
  return args
}

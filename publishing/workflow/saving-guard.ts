import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { mayPublish } from '@/access/rules'
import { isResource } from '@/access/table'

interface Saving {
  data?: Record<string, unknown>
  draft?: boolean
  trash?: boolean
  id?: number | string
  duplicateFromID?: number | string
  overrideAccess?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
  req: PayloadRequest
}

/** A message for whoever sent the request: what was wrong and what to do. */
const refuse = (message: string): never => {
  throw new APIError(message, 400, undefined, true)
}

/** Into the bin, out of it, or neither. The panel's form sends an empty `deletedAt` with every save: that is no move. */
const binMove = ({ data, trash }: Saving): 'in' | 'out' | null => {
  if (data === undefined || !('deletedAt' in data)) return null
  if (data.deletedAt !== null && data.deletedAt !== undefined) return 'in'
  return trash === true ? 'out' : null
}

/** A move to the bin changes nothing else; as a draft the page would stay public. What comes back comes as a draft. */
const movedOnly = (args: Saving, move: 'in' | 'out'): Saving => ({
  ...args,
  draft: false,
  data: move === 'in' ? { deletedAt: args.data?.deletedAt } : { deletedAt: null, _status: 'draft' },
})

/** A change without a status is a draft: Payload would put the newest draft in place of the live page. */
const draftUnlessSaid = (args: Saving): Saving => {
  const { deletedAt: _, ...data } = args.data ?? {}
  return { ...args, data, ...(data._status === undefined ? { draft: true } : {}) }
}

const makesPublic = ({ data, draft }: Saving): boolean => data?._status === 'published' || draft !== true

/** There is one language: these would only go around what is said here. */
const inOneLanguage = (args: Saving): Saving => ({
  ...args,
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
  publishSpecificLocale: undefined,
})

const guardUpdate = (args: Saving, resource: string, bulk: boolean): Saving => {
  const move = binMove(args)
  if (bulk && move === null)
    refuse('Change records one at a time: a change of many at once would publish old texts and lose drafts.')
  const saving = inOneLanguage(move === null ? draftUnlessSaid(args) : movedOnly(args, move))
  if (!args.overrideAccess && isResource(resource) && !mayPublish(args.req.user, resource) && makesPublic(saving)) {
    throw new Forbidden(args.req.t)
  }
  return saving
}

/**
 * Guards the ways on which Payload would publish or unpublish without being told so:
 * a change without a status, a change of many records, a copy, the bin. (`restored-as-draft.ts` has restored versions.)
 */
export const guardSaving: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const saving = args as unknown as Saving // Payload types args by operation; these fields are on each that saves
  if (operation === 'create' && saving.duplicateFromID !== undefined) {
    return { ...saving, draft: true, data: { ...saving.data, _status: 'draft' } } as unknown as typeof args // see above
  }
  if (operation === 'update' || operation === 'updateByID') {
    return guardUpdate(saving, collection.slug, saving.id === undefined) as unknown as typeof args // see above
  }
  return args
}

/** The same for a global with drafts. */
export const guardSavingGlobal: GlobalBeforeOperationHook = ({ args, global, operation }) =>
  operation === 'update' ? (guardUpdate(args as unknown as Saving, global.slug, false) as unknown as typeof args) : args // as above

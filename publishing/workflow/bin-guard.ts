import { APIError } from 'payload'
import { beforeSave } from '../hooks/before-operation'

/** For collections without drafts: many records at once move to the bin or out of it, and change in no other way. */
export const guardBin = beforeSave(({ args, operation }) => {
  if (operation !== 'update' || args.id !== undefined) return args
  const { deletedAt } = args.data ?? {}
  if (deletedAt === undefined || (deletedAt === null && args.trash !== true))
    throw new APIError('Change records one at a time.', 400, undefined, true)
  delete args.req.file // Payload would put it into each of them
  return { ...args, data: { deletedAt } }
})

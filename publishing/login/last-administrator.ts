import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { refusals } from '@/domain/deletion/refusals'
import type { User } from '@/payload-types'

/** @throws APIError 400 in words where nobody else could make users and settings any more */
const refuseIfLast = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true, // a number, of which nothing is shown
    req,
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
  })
  if (totalDocs === 0) throw new APIError(refusals.onlyAdministrator, 400, null, true)
}

/** The only administrator stays one. */
export const lastAdministratorStays: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isLeft = data.role !== undefined && data.role !== 'administrator'
  if (operation === 'update' && req.user && originalDoc?.role === 'administrator' && isLeft)
    await refuseIfLast(req, originalDoc.id)
  return data
}

/** Nor is that account deleted. */
export const lastAdministratorIsKept: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const user = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true, // compared, not shown
    req,
    select: { role: true },
  })
  if ((user as { role?: unknown } | null)?.role === 'administrator') await refuseIfLast(req, id) // null with `disableErrors`
}

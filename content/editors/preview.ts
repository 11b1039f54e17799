import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { isInternal } from '@/access/internal-call'
import { recordId } from '@/domain/identifiers/record-id'
import { isPublicRecord } from '@/domain/public-records'
import type { Viewer } from '../viewer'

/** Who looks: whoever is logged in, or for a link to a draft (server/send-shared.ts) who made it, as they are today. */
const readerOf = async (headers: Headers): Promise<TypedUser | null> => {
  const payload = await getPayload({ config })
  const maker = isInternal(headers) ? recordId(headers.get('x-portal-viewer') ?? '') : null
  if (maker === null) return (await payload.auth({ headers })).user
  const found = (await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: maker,
    overrideAccess: true, // the server has found the link: the draft is read with the rights of this user
  })) as Omit<TypedUser, 'collection'> | null // null with `disableErrors`
  return found && { ...found, collection: 'users' }
}

/** The viewer for a preview of one draft, or null if the request's headers do not authenticate a user. */
export const previewViewer = async (
  headers: Headers,
  of: string,
  id: string,
): Promise<Extract<Viewer, { kind: 'preview' }> | null> => {
  const user = await readerOf(headers)
  if (!user) return null
  return { kind: 'preview', of, id: recordId(id), user }
}

/** Whether the draft of a preview lies in the bin, as far as whoever looks may read it. */
export const isBinned = async ({ id, of, user }: Extract<Viewer, { kind: 'preview' }>): Promise<boolean> => {
  if (!isPublicRecord(of) || id === null) return false
  const payload = await getPayload({ config })
  const found = (await payload.findByID({
    collection: of,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: false,
    select: { deletedAt: true },
    trash: true,
    user,
  })) as { deletedAt?: string | null } | null // null with `disableErrors`
  return Boolean(found?.deletedAt)
}

import config from '@payload-config'
import { getPayload } from 'payload'
import { recordId } from '@/domain/identifiers/record-id'
import type { Viewer } from '../viewer'

/** The viewer for a preview of one draft, or null if the request's headers do not authenticate a user. */
export const previewViewer = async (
  headers: Headers,
  of: string,
  id: string,
): Promise<Extract<Viewer, { kind: 'preview' }> | null> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return null
  return { kind: 'preview', of, id: recordId(id), user }
}

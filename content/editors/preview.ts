import config from '@payload-config'
import { getPayload } from 'payload'
import type { Viewer } from '../viewer'

/** The viewer for a preview of one draft, or null when nobody is logged in. Payload authenticates the request from its headers. */
export const previewViewer = async (
  headers: Headers,
  of: string,
  id: string,
): Promise<Extract<Viewer, { kind: 'preview' }> | null> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return null
  return { kind: 'preview', of, id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null, user }
}

import config from '@payload-config'
import { getPayload } from 'payload'
import type { View } from '../view'

/** The view of somebody who is logged in on one draft, or null: who that is, Payload says from the request's headers. */
export const previewView = async (
  headers: Headers,
  of: string,
  id: string,
): Promise<Extract<View, { kind: 'preview' }> | null> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return null
  return { kind: 'preview', of, id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null, user }
}

import type { GovernanceBody } from '@/payload-types'
import { contacts } from '../pages/contacts'

/** Whom to ask about a body. */
export interface BodyContact {
  /** a role or a team; null: the collaborative itself */
  who: string | null
  email: string | null
  phone: string | null
}

/** Whom to ask about a body: its own contact, or that of the site; null where there is none. */
export const contactOf = async ({ contact }: Pick<GovernanceBody, 'contact'>): Promise<BodyContact | null> => {
  const [who, email, phone] = [contact?.who || null, contact?.email || null, contact?.phone || null]
  if (email !== null || phone !== null) return { who, email, phone }
  const site = await contacts()
  if (site.email !== null || site.phone !== null) return { who, email: site.email, phone: site.phone }
  return who === null ? null : { who, email: null, phone: null }
}

import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** Shortest password that an account may have, in characters. */
export const shortestPassword = 12

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

export interface Account {
  email: string
  password: string
  /** whether the password was made here and must be told */
  made: boolean
}

/**
 * The account that ADMIN_EMAIL and ADMIN_PASSWORD name; what is not set is made up.
 *
 * @throws Error with a sentence for the operator
 */
export function accountOf({ ADMIN_EMAIL, ADMIN_PASSWORD }: NodeJS.ProcessEnv): Account {
  const email = (ADMIN_EMAIL || 'admin@portal.example').trim().toLowerCase()
  if (!isEmail(email)) throw new Error(`ADMIN_EMAIL is "${email}"; it must be an e-mail address such as name@example.nhs.uk.`)
  if (!ADMIN_PASSWORD) return { email, password: randomBytes(15).toString('base64url'), made: true }
  if (ADMIN_PASSWORD.length < shortestPassword) throw new Error(`ADMIN_PASSWORD is too short; it must have ${shortestPassword} characters or more.`)
  return { email, password: ADMIN_PASSWORD, made: false }
}

/** Makes the account an administrator's, or gives the one that is there its new password. */
export async function saveAdministrator(payload: Payload, { email, password }: Account): Promise<'made' | 'changed'> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, limit: 1, overrideAccess: true, where: { email: { equals: email } } })
  const [there] = docs
  if (!there) {
    await payload.create({ collection: 'users', data: { email, password, name: 'Administrator', role: 'administrator' }, overrideAccess: true })
    return 'made'
  }
  await payload.update({ collection: 'users', id: there.id, data: { password, role: 'administrator' }, overrideAccess: true })
  await payload.unlock({ collection: 'users', data: { email, password }, overrideAccess: true })
  return 'changed'
}

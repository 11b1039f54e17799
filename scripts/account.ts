import type { Payload } from 'payload'
import type { Account } from './start/account.mjs'

/** Creates the administrator, or sets the password and role of the user that exists. */
export async function saveAdministrator(payload: Payload, { email, password }: Account): Promise<'made' | 'changed'> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const [there] = docs
  if (!there) {
    await payload.create({
      collection: 'users',
      data: { email, password, name: 'Administrator', role: 'administrator' },
      overrideAccess: true,
    })
    return 'made'
  }
  await payload.update({
    collection: 'users',
    id: there.id,
    data: { password, role: 'administrator' },
    overrideAccess: true,
  })
  await payload.unlock({ collection: 'users', data: { email, password }, overrideAccess: true })
  return 'changed'
}

import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import type { Role } from '@/access/roles'

/** As many as can be chosen from. */
const most = 200

/** The people whose events an administrator can choose; nobody for others, who read their own alone. */
export async function peopleWithEvents(user: TypedUser, role: Role): Promise<{ value: string; label: string }[]> {
  if (role !== 'administrator') return []
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: most,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    sort: 'name',
    user,
  })
  return docs.map(({ id, name }) => ({ value: String(id), label: name }))
}

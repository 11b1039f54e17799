import type { Payload } from 'payload'
import type { Bundle } from '@/payload-types'

/** What approvers are called: a person may read no other user, but who has approved a plan is no secret among editors. */
export const approversOf = async (payload: Payload, bundles: Bundle[]): Promise<Map<number, string>> => {
  const ids = bundles.flatMap(({ approvedBy }) => (typeof approvedBy === 'number' ? [approvedBy] : []))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // see above; the name alone
    pagination: false,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** A bundle that says who has approved it by name. */
export const named = (bundle: Bundle, names: Map<number, string>): Bundle => {
  const name = typeof bundle.approvedBy === 'number' ? names.get(bundle.approvedBy) : undefined
  return name === undefined ? bundle : { ...bundle, lastEditedBy: name }
}

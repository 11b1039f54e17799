import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'

/** The names of people, by id, as far as whoever asks may read them. */
export async function namesOfPeople(user: TypedUser, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'people',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    user,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

import type { Payload, TypedUser } from 'payload'
import { byName } from '@/domain/text/by-name'
import { publicRecords, usedIn, type UsedIn } from '@/domain/public-records'

const kinds: readonly UsedIn<'topics'>[] = usedIn('topics')

/** What topics ('trusts:4') are called, by name; those that the person may not read are left out. */
export const topicNames = async (
  payload: Payload,
  user: TypedUser,
  topics: ReadonlySet<string>,
): Promise<Map<string, string>> => {
  const named = await Promise.all(
    kinds.map(async (collection) => {
      const ids = [...topics].flatMap((topic) => (topic.startsWith(`${collection}:`) ? [topic.split(':')[1]] : []))
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        depth: 0,
        limit: ids.length,
        overrideAccess: false,
        pagination: false,
        select: { [publicRecords[collection].title]: true },
        user,
        where: { id: { in: ids } },
      })
      return docs.map(({ id, name }): [string, string] => [`${collection}:${id}`, name])
    }),
  )
  return new Map(named.flat().sort(([, a], [, b]) => byName({ name: a }, { name: b })))
}

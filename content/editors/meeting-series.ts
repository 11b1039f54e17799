import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { londonMoment } from '@/domain/dates/london-time'

/** A body that can be chosen. */
export interface BodyChoice {
  id: number
  name: string
}

/** Bodies that somebody may read and that are not dissolved, by name; drafts too. */
export const bodiesThatMeet = async (user: TypedUser, today: string): Promise<BodyChoice[]> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'governance-bodies',
    depth: 0,
    draft: true,
    limit: 500,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    sort: 'name',
    user,
    where: { or: [{ dissolved: { exists: false } }, { dissolved: { greater_than: today } }] },
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** Those of some days on which a body meets at this time already; drafts count. */
export const daysTaken = async (user: TypedUser, body: number, days: string[], time: string): Promise<string[]> => {
  if (days.length === 0) return []
  const starts = new Map(days.map((day) => [londonMoment(day, time).toISOString(), day]))
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'meetings',
    depth: 0,
    draft: true,
    limit: days.length,
    overrideAccess: false,
    select: { startsAt: true },
    user,
    where: {
      and: [{ or: [{ body: { equals: body } }, { alsoOf: { in: [body] } }] }, { startsAt: { in: [...starts.keys()] } }],
    },
  })
  return docs.flatMap(({ startsAt }) => starts.get(new Date(startsAt).toISOString()) ?? [])
}

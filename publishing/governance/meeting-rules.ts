import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { checkInTime } from '@/access/check-later'
import { meetingProblems, type Meets } from '@/domain/governance/problems/meeting'
import type { Meeting } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { bodyOf, changed, findPublished, type Part } from './stored'

/** The bodies that meet, each with its life and with its other meetings at that moment. */
const meeting = async (req: PayloadRequest, { alsoOf, body, id: own, startsAt }: Part<Meeting>): Promise<Meets[]> => {
  const bodies = [body, ...(alsoOf ?? [])].flatMap((one) => relationId(one) ?? [])
  return Promise.all(
    bodies.map(async (id): Promise<Meets> => {
      const ofBody: Where[] = [{ body: { equals: id } }, { alsoOf: { in: [id] } }]
      const others: Where[] = [{ or: ofBody }, { startsAt: { equals: startsAt } }, { id: { not_equals: own } }]
      const twins = await findPublished(req, 'meetings', { and: others }, { state: true })
      const found = await bodyOf(req, id)
      return { id, name: found?.name ?? 'The body', life: found?.life ?? {}, twins }
    }),
  )
}

/** No meeting was held that is to come, none of a body begins at the same moment as another, and each body is there on the day. */
export const meetingIsSound: CollectionBeforeChangeHook<Meeting> = async ({ data, operation, originalDoc, req }) => {
  const { record } = changed(operation, originalDoc, data)
  const { body, startsAt, state = 'planned' } = record
  if (data._status !== 'published' || relationId(body) === null || !startsAt) return data
  await checkInTime(req.context, async () => {
    const now = momentOf(req.context)
    refuseProblems(req, 'meetings', meetingProblems({ startsAt, state, bodies: await meeting(req, record), now }))
  })
  return data
}

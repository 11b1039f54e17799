import type { CollectionBeforeChangeHook, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { checkInTime } from '@/access/check-later'
import { meetingProblems } from '@/domain/governance/problems/meeting'
import type { Meeting } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { bodyOf, changed, findPublished } from './stored'

/** No meeting was held that is to come, and none of a body begins at the same moment as another. */
export const meetingIsSound: CollectionBeforeChangeHook<Meeting> = async ({ data, operation, originalDoc, req }) => {
  const { record } = changed(operation, originalDoc, data)
  const { body, startsAt, state = 'planned' } = record
  const id = relationId(body)
  if (data._status !== 'published' || id === null || !startsAt) return data
  const others: Where[] = [
    { body: { equals: id } },
    { startsAt: { equals: startsAt } },
    { id: { not_equals: record.id } },
  ]
  await checkInTime(req.context, async () => {
    const twins = await findPublished(req, 'meetings', { and: others }, { state: true })
    const name = (await bodyOf(req, id))?.name ?? 'The body'
    const now = momentOf(req.context)
    refuseProblems(req, 'meetings', meetingProblems({ startsAt, state, body: name, twins, now }))
  })
  return data
}

import type { CollectionBeforeChangeHook, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { meetingProblems } from '@/domain/governance/problems/meeting'
import type { Meeting } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { bodyOf, findPublished } from './stored'

/** No meeting was held that is to come, and none of a body begins at the same moment as another. */
export const meetingIsSound: CollectionBeforeChangeHook<Meeting> = async ({ data, originalDoc, req }) => {
  const { body, startsAt, state = 'planned' } = { ...originalDoc, ...data }
  const id = relationId(body)
  if (data._status !== 'published' || id === null || !startsAt) return data
  const others: Where[] = [
    { body: { equals: id } },
    { startsAt: { equals: startsAt } },
    { id: { not_equals: originalDoc?.id ?? 0 } },
  ]
  const twins = await findPublished(req, 'meetings', { and: others }, { state: true })
  const name = (await bodyOf(req, id))?.name ?? 'The body'
  const now = momentOf(req.context)
  refuseProblems(req, 'meetings', meetingProblems({ startsAt, state, body: name, twins, now }))
  return data
}

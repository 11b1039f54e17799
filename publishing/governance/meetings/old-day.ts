import type { CollectionBeforeChangeHook } from 'payload'
import { oldDay } from '@/domain/governance/meeting-stage'
import type { Meeting } from '@/payload-types'
import { changed, publicState } from '../stored'

/**
 * Whoever publishes another day for a meeting leaves the old one to be read. The one that counts is that of the public state, as a draft
 * may have been moved before; what somebody has written there themselves stays.
 */
export const sayOldDay: CollectionBeforeChangeHook<Meeting> = async ({ data, operation, originalDoc, req }) => {
  const { id, record } = changed(operation, originalDoc, data)
  const { startsAt } = record
  if (data._status !== 'published' || id === null || !startsAt) return data
  const before = await publicState(req, 'meetings', id)
  if (!before) return data
  const [said, written] = [before.movedFrom ?? null, record.movedFrom ?? null]
  if (written !== said) return data
  const { state = 'planned' } = record
  return { ...data, movedFrom: oldDay({ told: before.startsAt, startsAt, state, movedFrom: said }) }
}

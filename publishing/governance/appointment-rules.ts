import type { CollectionBeforeChangeHook, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { londonDay } from '@/domain/dates/london-time'
import { appointmentProblems } from '@/domain/governance/problems/appointment'
import type { Appointment } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { appointedOf, asPlace, bodyOf, changed, findPublished, publicState } from './stored'

/** No clash in what is published of an appointment: its seat's life, how many hold it, nobody twice. */
export const appointmentIsSound: CollectionBeforeChangeHook<Appointment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { id, record } = changed(operation, originalDoc, data)
  const seatId = relationId(record.seat)
  if (data._status !== 'published' || seatId === null) return data
  const before = await publicState(req, 'appointments', id)
  const others: Where[] = [{ seat: { equals: seatId } }, { id: { not_equals: record.id } }]
  const stored = await findPublished(req, 'appointments', { and: others })
  const seat = await publicState(req, 'seats', seatId)
  const place = seat && asPlace(seat)
  const [appointment] = await appointedOf(req, [record])
  const [earlier = null] = before ? await appointedOf(req, [before]) : []
  if (!appointment) return data
  const problems = appointmentProblems({
    appointment,
    before: earlier,
    seat: place,
    on: place && (await bodyOf(req, place.body)),
    others: await appointedOf(req, stored),
    day: londonDay(momentOf(req.context)),
  })
  refuseProblems(req, 'appointments', problems)
  return data
}

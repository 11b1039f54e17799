import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { checkInTime } from '@/access/check-later'
import { londonDay } from '@/domain/dates/london-time'
import { appointmentProblems } from '@/domain/governance/problems/appointment'
import type { Problem } from '@/domain/governance/problems/problem'
import type { Appointment } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { refuseProblems } from './refuse'
import { appointedOf, asPlace, bodyOf, changed, findPublished, publicState, type Part } from './stored'

const problemsOf = async (
  req: PayloadRequest,
  record: Part<Appointment>,
  seatId: number,
  before: Appointment | null,
): Promise<Problem[]> => {
  const others: Where[] = [{ seat: { equals: seatId } }, { id: { not_equals: record.id } }]
  const stored = await findPublished(req, 'appointments', { and: others })
  const seat = await publicState(req, 'seats', seatId)
  const place = seat && asPlace(seat)
  const [appointment] = await appointedOf(req, [record])
  const [earlier = null] = before ? await appointedOf(req, [before]) : []
  if (!appointment) return []
  return appointmentProblems({
    appointment,
    before: earlier,
    seat: place,
    on: place && (await bodyOf(req, place.body)),
    others: await appointedOf(req, stored),
    day: londonDay(momentOf(req.context)),
  })
}

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
  await checkInTime(req.context, async () =>
    refuseProblems(req, 'appointments', await problemsOf(req, record, seatId, before)),
  )
  return data
}

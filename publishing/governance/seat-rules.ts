import type { CollectionBeforeChangeHook } from 'payload'
import { momentOf } from '@/access/as-of'
import { checkInTime } from '@/access/check-later'
import { londonDay } from '@/domain/dates/london-time'
import { seatProblems } from '@/domain/governance/problems/seat'
import type { Seat } from '@/payload-types'
import { refuseProblems } from './refuse'
import { appointedOf, asPlace, bodyOf, changed, findPublished, publicState } from './stored'

/** No clash in what is published of a seat: its body's life, how many there are, who holds it when. */
export const seatIsSound: CollectionBeforeChangeHook<Seat> = async ({ data, operation, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const { id, record } = changed(operation, originalDoc, data)
  const seat = asPlace(record)
  const before = await publicState(req, 'seats', id)
  await checkInTime(req.context, async () => {
    const on = await bodyOf(req, seat.body)
    const appointments = id === null ? [] : await findPublished(req, 'appointments', { seat: { equals: id } })
    const held = await appointedOf(req, appointments)
    const day = londonDay(momentOf(req.context))
    refuseProblems(req, 'seats', seatProblems({ seat, before: before && asPlace(before), on, held, day }))
  })
  return data
}

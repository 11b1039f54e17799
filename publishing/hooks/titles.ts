import type { CollectionBeforeChangeHook } from 'payload'
import type { Appointment, Meeting } from '@/payload-types'
import { relationId } from './relation-id'

/** What lists in the admin panel call an appointment: the seat and who holds it. */
export const titleOfAppointment: CollectionBeforeChangeHook<Appointment> = async ({ data, originalDoc, req }) => {
  const seatId = relationId(data.seat ?? originalDoc?.seat)
  const personId = relationId(data.person ?? originalDoc?.person)
  const named = (data.holder ?? originalDoc?.holder) !== 'not-published' && personId !== null
  const seat =
    seatId === null
      ? null
      : await req.payload.findByID({
          collection: 'seats',
          depth: 0,
          disableErrors: true,
          id: seatId,
          overrideAccess: true,
          req,
          select: { label: true },
        })
  const person = named
    ? await req.payload.findByID({
        collection: 'people',
        depth: 0,
        disableErrors: true,
        id: personId,
        overrideAccess: true,
        req,
        select: { name: true, shownToPublic: true },
      })
    : null
  const name = person?.shownToPublic === true ? person.name : 'name not published'
  return { ...data, title: `${seat?.label ?? 'Seat'}: ${name}` }
}

/** What lists in the admin panel call a meeting: the body and the day. */
export const titleOfMeeting: CollectionBeforeChangeHook<Meeting> = async ({ data, originalDoc, req }) => {
  const bodyId = relationId(data.body ?? originalDoc?.body)
  const startsAt = data.startsAt ?? originalDoc?.startsAt
  const body =
    bodyId === null
      ? null
      : await req.payload.findByID({
          collection: 'governance-bodies',
          depth: 0,
          disableErrors: true,
          id: bodyId,
          overrideAccess: true,
          req,
          select: { name: true },
        })
  const day =
    typeof startsAt === 'string'
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(startsAt))
      : 'no date yet'
  return { ...data, title: `${body?.name ?? 'Meeting'}, ${day}` }
}

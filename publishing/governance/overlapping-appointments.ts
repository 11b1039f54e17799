import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { overlapping, tooManyAtOnce } from '@/domain/governance/appointments'
import { formatPartialDate } from '@/domain/dates/partial-date'
import type { Appointment } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { takeTurn } from '../workflow/in-turn'

interface Held {
  id?: number
  seat?: unknown
  person?: unknown
  holder?: string
  title?: string | null
  from?: string | null
  until?: string | null
}

/** No more people hold a seat at once than there are such seats, and nobody holds it twice. */
export const noOverlappingAppointments: CollectionBeforeChangeHook<Appointment> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const here: Held = { ...originalDoc, ...data }
  const seatId = relationId(here.seat)
  if (seatId === null) return data
  await takeTurn(req, `seats:${seatId}`)
  const seat = await req.payload.findByID({
    collection: 'seats',
    depth: 0,
    disableErrors: true,
    id: seatId,
    overrideAccess: true,
    req,
    select: { howMany: true, label: true },
  })
  const { docs: others } = await req.payload.find({
    collection: 'appointments',
    depth: 0,
    overrideAccess: true, // the rule is about all that is public, whoever saves
    pagination: false,
    req,
    select: { title: true, person: true, holder: true, from: true, until: true },
    where: {
      and: [
        { seat: { equals: seatId } },
        { _status: { equals: 'published' } },
        { id: { not_equals: originalDoc?.id ?? 0 } },
      ],
    },
  })
  const refuse = (label: string, path: string, message: string): never => {
    throw new ValidationError({ collection: 'appointments', errors: [{ label, message, path }], req })
  }
  const person = here.holder === 'person' ? relationId(here.person) : null
  const twice = overlapping(
    here,
    others.filter((other) => person !== null && other.holder === 'person' && relationId(other.person) === person),
  )
  if (twice)
    refuse(
      'Person',
      'person',
      `This person already holds the seat at that time (${twice.title ?? 'another appointment'}). End that appointment first, or change the dates.`,
    )
  const most = seat?.howMany
  const tooMany = typeof most === 'number' ? tooManyAtOnce([...others, here], most) : null
  if (tooMany) {
    const since = tooMany.day.startsWith('0') ? 'At one time' : `On ${formatPartialDate(tooMany.day)}`
    refuse(
      'Seat',
      'seat',
      `${since} ${tooMany.count} people would hold "${seat?.label ?? ''}", and there ${most === 1 ? 'is 1 such seat' : `are ${most} such seats`}. End another appointment by then, or change how many seats there are.`,
    )
  }
  return data
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { interestKinds } from '@/domain/governance/interests'
import { deputyFor } from '@/domain/governance/words'
import { inWords } from '@/domain/text/in-words'
import type { Appointment, Interest, Meeting, Seat } from '@/payload-types'
import { relationId } from '../hooks/relation-id'

/** The fields of a record that its title is made from. */
export type Titled = Partial<Record<'seat' | 'body' | 'alsoOf' | 'isDeputy' | 'label' | 'startsAt', unknown>>

/** A record that a title names, or null; what is only a draft counts as it was first saved. */
const named = async <Field extends string>(
  req: PayloadRequest,
  collection: 'seats' | 'governance-bodies',
  relation: unknown,
  fields: readonly Field[],
): Promise<Partial<Record<Field, unknown>> | null> => {
  const id = relationId(relation)
  if (id === null) return null
  const found: unknown = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true, // a title is read by those who keep governance only: `titleField`
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
  })
  return found as Partial<Record<Field, unknown>> | null // just those fields
}

/** Every board has a chair: a picker names the body too. */
const seatTitle = async ({ body, label }: Titled, req: PayloadRequest): Promise<string> => {
  const on = await named(req, 'governance-bodies', body, ['name'])
  return [label || 'Seat', on?.name].filter((part) => typeof part === 'string').join(', ')
}

/** No name of a person: it would stay when that person is taken off the site. */
const appointmentTitle = async ({ isDeputy, seat }: Titled, req: PayloadRequest): Promise<string> => {
  const of = await named(req, 'seats', seat, ['label', 'body'])
  const on = await named(req, 'governance-bodies', of?.body, ['name'])
  const label = typeof of?.label === 'string' ? of.label : 'Seat'
  return [isDeputy === true ? deputyFor(label) : label, on?.name].filter((part) => typeof part === 'string').join(', ')
}

const meetingTitle = async ({ alsoOf, body, startsAt }: Titled, req: PayloadRequest): Promise<string> => {
  const names: string[] = []
  for (const one of [body, ...(Array.isArray(alsoOf) ? (alsoOf as unknown[]) : [])]) {
    const of = await named(req, 'governance-bodies', one, ['name'])
    if (typeof of?.name === 'string') names.push(of.name)
  }
  const day =
    typeof startsAt === 'string'
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(startsAt))
      : 'no date yet'
  return `${inWords(names) || 'Meeting'}, ${day}`
}

/** What lists in the admin panel call a record of each collection without a name of its own. */
export const titleOf = { appointments: appointmentTitle, meetings: meetingTitle, seats: seatTitle } as const

/** An appointment is called by its seat and the body. */
export const titleOfAppointment: CollectionBeforeChangeHook<Appointment> = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await appointmentTitle({ ...originalDoc, ...data }, req),
})

/** A seat is called by its label and the body. */
export const titleOfSeat: CollectionBeforeChangeHook<Seat> = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await seatTitle({ ...originalDoc, ...data }, req),
})

/** A meeting is called by its body, or bodies, and its day. */
export const titleOfMeeting: CollectionBeforeChangeHook<Meeting> = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await meetingTitle({ ...originalDoc, ...data }, req),
})

/** An interest is called by its kind: what it is may name people. */
export const titleOfInterest: CollectionBeforeChangeHook<Interest> = ({ data, originalDoc }) => {
  const kind = data.kind ?? originalDoc?.kind
  return { ...data, title: kind ? interestKinds[kind] : 'Interest' }
}

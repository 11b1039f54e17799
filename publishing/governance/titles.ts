import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Appointment, Meeting } from '@/payload-types'
import { relationId } from '../hooks/relation-id'

/** The fields of a record that its title is made from. */
export type Titled = Partial<Record<'seat' | 'person' | 'holder' | 'body' | 'startsAt', unknown>>

/** A record that a title names, or null; what is only a draft counts as it was first saved. */
const named = async <Field extends string>(
  req: PayloadRequest,
  collection: 'seats' | 'people' | 'governance-bodies',
  relation: unknown,
  fields: readonly Field[],
): Promise<Partial<Record<Field, string | boolean | null>> | null> => {
  const id = relationId(relation)
  if (id === null) return null
  const found: unknown = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true, // a title that may not be shown is none, see below
    req,
    select: Object.fromEntries(fields.map((field) => [field, true])),
  })
  return found as Partial<Record<Field, string | boolean | null>> | null // just those fields
}

const appointmentTitle = async ({ holder, person, seat }: Titled, req: PayloadRequest): Promise<string> => {
  const [of, by] = [
    await named(req, 'seats', seat, ['label']),
    holder === 'not-published' ? null : await named(req, 'people', person, ['name', 'shownToPublic']),
  ]
  const name = by?.shownToPublic === true ? String(by.name) : 'name not published'
  return `${String(of?.label ?? 'Seat')}: ${name}`
}

const meetingTitle = async ({ body, startsAt }: Titled, req: PayloadRequest): Promise<string> => {
  const of = await named(req, 'governance-bodies', body, ['name'])
  const day =
    typeof startsAt === 'string'
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(startsAt))
      : 'no date yet'
  return `${String(of?.name ?? 'Meeting')}, ${day}`
}

/** What lists in the admin panel call a record of each collection without a name of its own. */
export const titleOf = { appointments: appointmentTitle, meetings: meetingTitle } as const

/** An appointment is called by its seat and who holds it. */
export const titleOfAppointment: CollectionBeforeChangeHook<Appointment> = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await appointmentTitle({ ...originalDoc, ...data }, req),
})

/** A meeting is called by its body and its day. */
export const titleOfMeeting: CollectionBeforeChangeHook<Meeting> = async ({ data, originalDoc, req }) => ({
  ...data,
  title: await meetingTitle({ ...originalDoc, ...data }, req),
})

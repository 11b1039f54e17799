import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { mayRead } from '@/access/rules'
import { idOf } from '../../relations'

/** Something that hangs on a body or a seat, with its own dates. */
export interface Hanging {
  /** where the panel has it */
  href: string
  /** what it is, in words: 'Seat “Chair”' */
  what: string
  /** partial dates */
  from: string | null
  until: string | null
}

interface Asking {
  payload: Awaited<ReturnType<typeof getPayload>>
  own: { depth: 0; overrideAccess: false; pagination: false; user: TypedUser }
}

const dates = ({ from, until }: { from?: string | null; until?: string | null }) => ({
  from: from ?? null,
  until: until ?? null,
})

const holdersOf = async ({ own, payload }: Asking, seats: number[]): Promise<Hanging[]> => {
  const { docs } = await payload.find({ ...own, collection: 'appointments', where: { seat: { in: seats } } })
  return docs.map((one) => ({
    href: `/admin/collections/appointments/${one.id}`,
    what: `Appointment “${one.title ?? 'Seat'}”`,
    ...dates(one),
  }))
}

const onBody = async (asking: Asking, id: number): Promise<Hanging[]> => {
  const { own, payload } = asking
  const seats = await payload.find({ ...own, collection: 'seats', where: { body: { equals: id } } })
  const bodies = await payload.find({
    ...own,
    collection: 'governance-bodies',
    where: { 'reportingLines.to': { equals: id } },
  })
  const meetings = await payload.find({ ...own, collection: 'meetings', where: { body: { equals: id } } })
  const lines = bodies.docs.flatMap(({ id: from, name, reportingLines }) =>
    (reportingLines ?? [])
      .filter(({ to }) => idOf(to) === id)
      .map((line) => ({
        href: `/admin/collections/governance-bodies/${from}`,
        what: `Reporting line of “${name}”`,
        ...dates(line),
      })),
  )
  return [
    ...seats.docs.map((one) => ({
      href: `/admin/collections/seats/${one.id}`,
      what: `Seat “${one.label}”`,
      ...dates(one),
    })),
    ...(await holdersOf(
      asking,
      seats.docs.map((one) => one.id),
    )),
    ...lines,
    ...meetings.docs.map((one) => ({
      href: `/admin/collections/meetings/${one.id}`,
      what: `Meeting “${one.title ?? ''}”`,
      // a meeting lasts one day
      from: one.startsAt.slice(0, 10),
      until: one.startsAt.slice(0, 10),
    })),
  ]
}

/** What hangs on a body or a seat, for whoever keeps governance; null for anything, and anybody, else. */
export async function hangingOn(user: TypedUser, collection: string, id: number): Promise<Hanging[] | null> {
  if (!mayRead(user, 'seats')) return null
  const payload = await getPayload({ config })
  const asking: Asking = { payload, own: { depth: 0, overrideAccess: false, pagination: false, user } }
  if (collection === 'governance-bodies') return onBody(asking, id)
  return collection === 'seats' ? holdersOf(asking, [id]) : null
}

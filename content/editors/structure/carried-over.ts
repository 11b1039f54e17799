import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { dayAfter, londonDay } from '@/domain/dates/london-time'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { isOpenAfter } from '@/domain/governance/actions'

/** An action of an earlier meeting that was open when another one began. */
export interface CarriedOver {
  /** where the panel has the meeting that agreed it, and keeps the action */
  href: string
  text: string
  /** 'Programme director, due 1 May 2027, agreed 14 January 2027' */
  about: string
}

interface Asked {
  bodies: readonly number[]
  /** when the meeting begins */
  at: Date
}

/** As many meetings as the page of a meeting looks through. */
const mostMeetings = 200

/** The actions that are carried over to a meeting, the oldest first, as they were last typed; null for who does not keep them. */
export async function carriedOver(user: TypedUser, { at, bodies }: Asked): Promise<CarriedOver[] | null> {
  if (!keepsStructure(user)) return null
  const payload = await getPayload({ config })
  const either: Where[] = [{ body: { in: [...bodies] } }, { alsoOf: { in: [...bodies] } }]
  const { docs } = await payload.find({
    collection: 'meetings',
    depth: 0,
    draft: true,
    limit: mostMeetings,
    overrideAccess: false,
    pagination: false,
    select: { startsAt: true, actions: true },
    sort: '-startsAt',
    user,
    where: {
      and: [{ or: either }, { startsAt: { less_than: at.toISOString() } }, { 'actions.text': { exists: true } }],
    },
  })
  // what was closed on the day itself was carried over to it
  const before = dayAfter(londonDay(at), -1)
  return docs.reverse().flatMap(({ actions, id, startsAt }) =>
    (actions ?? [])
      .filter(({ closedOn, due, state }) =>
        isOpenAfter({ state, due: due ?? null, closedOn: closedOn ?? null }, before),
      )
      .map(({ due, owner, text }): CarriedOver => ({
        href: `/admin/collections/meetings/${id}`,
        text,
        about: [owner, due && `due ${formatPartialDate(due)}`, `agreed ${formatDay(londonDay(new Date(startsAt)))}`]
          .filter(Boolean)
          .join(', '),
      })),
  )
}

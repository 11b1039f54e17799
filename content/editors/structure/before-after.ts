import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'
import { keepsStructure } from '@/access/structure-uses'
import { latestDay } from '@/domain/dates/partial-date'
import { beforeAndAfter, type BodyBeforeAfter } from '@/domain/governance/before-after'
import { onDay, type Appointment as Held } from '@/domain/governance/on-day'
import type { Body } from '@/domain/governance/reporting-lines'
import { dateAt, datesGiven } from '@/domain/plans/one-date'
import type { Appointment, Config, GovernanceBody, Seat } from '@/payload-types'
import { idOf, idsOf } from '../../relations'
import { asPlace } from '../../governance/as-rules'
import { findAs } from './find-as'

/** What a bundle makes of the structure on a day. */
export interface BundleBeforeAfter {
  /** 'YYYY-MM-DD': the last day on which something of it takes effect */
  day: string
  bodies: BodyBeforeAfter[]
}

type Kind = 'governance-bodies' | 'seats' | 'appointments'
type Doc<Slug extends Kind> = Config['collections'][Slug]

const asBody = (record: GovernanceBody): Body => ({
  id: record.id,
  name: record.name || 'No name yet',
  slug: record.slug,
  kind: record.kind,
  established: record.established,
  dissolved: record.dissolved,
  earlierNames: (record.earlierNames ?? []).map(({ name, renamed }) => ({ name, renamed })),
  succeededBy: idsOf(record.succeededBy),
  reportingLines: (record.reportingLines ?? []).flatMap(({ from, kind, to, until }) => {
    const id = idOf(to)
    return id === null ? [] : [{ to: id, kind, from, until }]
  }),
})

const asHeld = (record: Appointment): Held => ({
  id: record.id,
  seat: idOf(record.seat) ?? 0,
  from: record.from,
  until: record.until,
  holder: record.holder === 'person' ? idOf(record.person) : null,
  isDeputy: record.isDeputy === true,
})

/** What is published of some kind, and the newest drafts of what is in the bundle over it. */
interface States<Slug extends Kind> {
  before: Doc<Slug>[]
  after: Doc<Slug>[]
  drafts: Doc<Slug>[]
}

/**
 * The structure on the day on which a bundle takes effect, without it and with it, body by body; null for whoever does not keep the
 * structure, and for a bundle that changes nothing of it.
 * @param today where nothing in it has a date
 */
export async function bundleBeforeAfter(user: TypedUser, id: number, today: string): Promise<BundleBeforeAfter | null> {
  if (!keepsStructure(user)) return null
  const payload = await getPayload({ config })
  const bundle = await payload.findByID({
    collection: 'bundles',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    user,
  })
  const items = bundle?.items ?? []
  const idsIn = (slug: Kind, action?: 'unpublish'): number[] =>
    items.flatMap(({ action: does, record }) =>
      record?.relationTo === slug && (action === undefined || does === action) ? (idOf(record.value) ?? []) : [],
    )
  const find = await findAs<Kind>(user)
  const statesOf = async <Slug extends Kind>(slug: Slug, where: Where): Promise<States<Slug>> => {
    const [own, away] = [idsIn(slug), new Set(idsIn(slug, 'unpublish'))]
    const before = await find(slug, { and: [where, { _status: { equals: 'published' } }] })
    const found = own.length === 0 ? [] : await find(slug, { id: { in: own } }, true)
    const drafts = found.filter((one) => !away.has(one.id))
    const taken = new Set([...away, ...drafts.map((one) => one.id)])
    return { before, drafts, after: [...before.filter((one) => !taken.has(one.id)), ...drafts] }
  }
  const bodies = await statesOf('governance-bodies', {})
  const ownSeats = await statesOf('seats', { id: { in: idsIn('seats') } })
  const ownHeld = await statesOf('appointments', { id: { in: idsIn('appointments') } })
  const seatsOfHeld = [...ownHeld.before, ...ownHeld.drafts].flatMap(({ seat }) => idOf(seat) ?? [])
  const around = await find('seats', { id: { in: seatsOfHeld } })
  const concerned = [
    ...idsIn('governance-bodies'),
    ...[...ownSeats.before, ...ownSeats.drafts, ...around].flatMap(({ body }: Seat) => idOf(body) ?? []),
  ]
  if (concerned.length === 0) return null
  const seats = await statesOf('seats', { body: { in: concerned } })
  const held = await statesOf('appointments', {
    seat: { in: [...seats.before, ...seats.after].map((one) => one.id) },
  })
  const people = await payload.find({
    collection: 'people',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    user,
    where: { id: { in: [...held.before, ...held.after].flatMap(({ person }) => idOf(person) ?? []) } },
  })
  const names = new Map(people.docs.map((person) => [person.id, person.name]))
  const given = <Slug extends Kind>(slug: Slug, { before, drafts }: States<Slug>): string[] =>
    drafts.flatMap((draft) => {
      const old = before.find((one) => one.id === draft.id) ?? null
      const fields = draft as unknown as Record<string, unknown> // read by the names of its fields
      return datesGiven(slug, old as unknown as Record<string, unknown> | null, fields).map((path) =>
        dateAt(fields, path),
      )
    })
  const dates = [...given('governance-bodies', bodies), ...given('seats', seats), ...given('appointments', held)]
  const day = dates.map(latestDay).sort().at(-1) ?? today
  const structure = (state: 'before' | 'after') =>
    onDay(
      {
        bodies: bodies[state].map(asBody),
        seats: seats[state].map(asPlace),
        appointments: held[state].map(asHeld),
      },
      day,
    )
  return {
    day,
    bodies: beforeAndAfter(structure('before'), structure('after'), ({ holder }) =>
      typeof holder === 'number' ? (names.get(holder) ?? 'A person') : 'Somebody whose name is not published',
    ),
  }
}

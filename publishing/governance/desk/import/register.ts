import type { PayloadRequest, SelectType, Where } from 'payload'
import { momentOf } from '@/access/as-of'
import { londonDay } from '@/domain/dates/london-time'
import { namesOn } from '@/domain/governance/names'
import type { Register } from '@/domain/governance/import/register'
import type { Config } from '@/payload-types'
import { relationId } from '../../../hooks/relation-id'

type Read = 'governance-bodies' | 'seats' | 'people' | 'appointments' | 'trusts' | 'organisations'

const published: Where = { _status: { equals: 'published' } }

const keyOf = (named: { relationTo: string; value: unknown } | null | undefined): string | null => {
  const id = relationId(named?.value)
  return named && id !== null ? `${named.relationTo}:${id}` : null
}

/** All that a file of seats and members is compared with, as the transaction of a request sees it. */
export async function storedRegister(req: PayloadRequest): Promise<Register> {
  // past access and hooks of thousands of records: whoever comes so far reads all of them
  const find = async <Slug extends Read>(
    collection: Slug,
    select: SelectType,
    where: Where = {},
  ): Promise<Config['collections'][Slug][]> => {
    const { docs } = await req.payload.db.find<Config['collections'][Slug]>({
      collection,
      limit: 0,
      pagination: false,
      req,
      select,
      sort: 'id',
      where: { and: [where, { deletedAt: { exists: false } }] },
    })
    return docs
  }
  const names = { name: true, shortName: true } as const
  const dated = { from: true, until: true, _status: true } as const
  const bodies = await find('governance-bodies', { name: true, abbreviation: true, earlierNames: true }, published)
  const seats = await find('seats', { body: true, label: true, role: true, howMany: true, filledBy: true, ...dated })
  const people = await find('people', { name: true, jobTitle: true, shownToPublic: true, _status: true })
  // a file holds who has a place: deputies are worked on at the desk
  const isHeld: Where = { isDeputy: { not_equals: true } }
  const held = await find(
    'appointments',
    {
      ...{ seat: true, holder: true, person: true, onBehalfOf: true, term: true, termMonths: true },
      ...dated,
    },
    isHeld,
  )
  const organisations = await Promise.all(
    (['trusts', 'organisations'] as const).map(async (collection) =>
      (await find(collection, names)).map(({ id, name, shortName }) => ({
        key: `${collection}:${id}`,
        name,
        shortName: shortName ?? null,
      })),
    ),
  )
  const day = londonDay(momentOf(req.context))
  const isPublic = ({ _status }: { _status?: string | null }) => _status === 'published'
  const dates = ({ from, until }: { from?: string | null; until?: string | null }) => ({
    from: from || null,
    until: until || null,
  })
  return {
    bodies: bodies.map(({ abbreviation, earlierNames, id, name }) => ({
      id,
      name,
      abbreviation: abbreviation || null,
      nameToday: namesOn({ name, earlierNames }, day).at(-1)?.name ?? name,
    })),
    seats: seats.map((one) => ({
      ...dates(one),
      id: one.id,
      isPublic: isPublic(one),
      body: relationId(one.body) ?? 0, // a draft may have none yet
      label: one.label,
      role: one.role,
      howMany: one.howMany ?? null,
      filledBy: keyOf(one.filledBy),
    })),
    people: people.map((one) => ({
      id: one.id,
      isPublic: isPublic(one),
      name: one.name,
      jobTitle: one.jobTitle || null,
      shownToPublic: one.shownToPublic === true,
    })),
    appointments: held.map((one) => ({
      ...dates(one),
      id: one.id,
      isPublic: isPublic(one),
      seat: relationId(one.seat) ?? 0, // see above
      person: one.holder === 'person' ? relationId(one.person) : null,
      onBehalfOf: keyOf(one.onBehalfOf),
      term: one.term ?? null,
      termMonths: one.termMonths ?? null,
    })),
    organisations: organisations.flat(),
  }
}

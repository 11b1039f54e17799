import type { PayloadRequest, SelectType, Where } from 'payload'
import type { Appointed } from '@/domain/governance/problems/appointment'
import type { Place } from '@/domain/governance/problems/seat'
import { lifeOf, type Body, type LineKind } from '@/domain/governance/reporting-lines'
import type { Appointment, Config, GovernanceBody, Seat } from '@/payload-types'
import { relationId } from '../hooks/relation-id'

// Records of the structure as its rules take them, read within the transaction of the save.

/** A record as far as it is there: what is saved may lack any field. */
export type Part<Record extends { id: number }> = Partial<Record> & { id: number }

type Line = NonNullable<GovernanceBody['reportingLines']>[number]

const lineOf = ({ from, kind, note, to, until }: Partial<Line>): Body['reportingLines'] => {
  const id = relationId(to)
  return id === null ? [] : [{ to: id, kind: (kind ?? 'reports-to') satisfies LineKind, from, until, note }]
}

export const asBody = (record: Part<GovernanceBody>): Body => ({
  id: record.id,
  name: record.name ?? '',
  slug: record.slug ?? '',
  abbreviation: record.abbreviation,
  kind: record.kind ?? 'board',
  established: record.established,
  dissolved: record.dissolved,
  earlierNames: (record.earlierNames ?? []).map(({ abbreviation, name, renamed }) => ({ name, abbreviation, renamed })),
  succeededBy: (record.succeededBy ?? []).flatMap((one) => relationId(one) ?? []),
  reportingLines: (record.reportingLines ?? []).flatMap(lineOf),
})

export const asPlace = (record: Part<Seat>): Place => ({
  label: record.label ?? 'Seat',
  body: relationId(record.body),
  from: record.from,
  until: record.until,
  howMany: record.howMany ?? null,
  changes: (record.laterNumbers ?? []).flatMap(({ from, howMany }) => (from ? [{ from, howMany }] : [])),
})

const notPublished = 'somebody whose name is not published'

/** Appointments with the names of those who hold them, for those who keep governance. */
export const appointedOf = async (req: PayloadRequest, records: readonly Part<Appointment>[]): Promise<Appointed[]> => {
  const personOf = ({ holder, person }: Part<Appointment>) => (holder === 'person' ? relationId(person) : null)
  const ids = records.map(personOf).filter((id) => id !== null)
  const people = ids.length === 0 ? [] : await find(req, 'people', { id: { in: ids } }, { name: true })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return records.map((record) => {
    const person = personOf(record)
    return {
      id: record.id === 0 ? null : record.id, // 0 stands for what is new
      seat: relationId(record.seat) ?? 0,
      person,
      isDeputy: record.isDeputy === true,
      holder: person === null ? notPublished : (names.get(person) ?? 'a person'),
      from: record.from,
      until: record.until,
    }
  })
}

/** The collections that the structure is stored in. */
type Kept = 'governance-bodies' | 'seats' | 'appointments' | 'people' | 'meetings'

const find = async <Slug extends Kept>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
  select?: SelectType,
): Promise<Config['collections'][Slug][]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: true, // the rule is about all that is public, whoever saves
    pagination: false,
    req,
    select,
    sort: 'id',
    where,
  })
  return docs // records of that collection, as far as the fields selected go
}

/** Published records that match, as they are stored. */
export const findPublished = <Slug extends Kept>(
  req: PayloadRequest,
  collection: Slug,
  where: Where = {},
  select?: SelectType,
) => find(req, collection, { and: [where, { _status: { equals: 'published' } }] }, select)

/** One record as the public reads it, whatever drafts there are; null if it does not. */
export const publicState = async <Slug extends Kept>(
  req: PayloadRequest,
  collection: Slug,
  id: number | null | undefined,
) =>
  id === null || id === undefined ? null : ((await findPublished(req, collection, { id: { equals: id } }))[0] ?? null)

/** A body with its name and life; null where it is not there. A draft will do: the seats of one are prepared before it is public. */
export const bodyOf = async (req: PayloadRequest, id: number | null) => {
  const [record] =
    id === null
      ? []
      : await find(req, 'governance-bodies', { id: { equals: id } }, { name: true, established: true, dissolved: true })
  return record ? { name: record.name, life: lifeOf(record) } : null
}

/** What a save leaves: the newest state with the changes over it; of a new record it is the data alone. */
export const changed = <Record extends { id: number }>(
  operation: 'create' | 'update',
  originalDoc: Partial<Record> | undefined,
  data: Partial<Record>,
): { record: Part<Record>; id: number | null } => {
  const before = operation === 'update' ? originalDoc : undefined
  const id = before?.id ?? null
  return { record: { ...before, ...data, id: id ?? 0 }, id }
}

import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { mayRead } from './rules'

/** Something that hangs on a body, a seat or a person. */
export interface StructureUse {
  /** where the panel has it */
  href: string
  /** what it is called in the panel, with its dates */
  title: string
  /** what it is: 'Seat' */
  kind: string
  inBin: boolean
  isPublic: boolean
}

interface Found {
  id: number
  _status?: string | null
  deletedAt?: string | null
  title?: unknown
  name?: unknown
  label?: unknown
  from?: string | null
  until?: string | null
}

interface Naming {
  collection: CollectionSlug
  kind: string
  where: (id: number) => Where
  select: Record<string, true>
}

const named =
  (path: string) =>
  (id: number): Where => ({ [path]: { equals: id } })

const bodiesNaming = (id: number): Where => {
  const names: Where[] = [{ 'reportingLines.to': { equals: id } }, { succeededBy: { in: [id] } }]
  const others: Where[] = [{ id: { not_equals: id } }, { or: names }]
  return { and: others }
}

const meetingsOf = (id: number): Where => {
  const either: Where[] = [{ body: { equals: id } }, { alsoOf: { in: [id] } }]
  return { or: either }
}

const dated = { from: true, until: true, _status: true, deletedAt: true } as const

/** What names a record so that nothing of it could be shown, or saved, without it. */
const naming: Partial<Record<CollectionSlug, Naming[]>> = {
  'governance-bodies': [
    { collection: 'seats', kind: 'Seat', where: named('body'), select: { label: true, ...dated } },
    {
      collection: 'meetings',
      kind: 'Meeting',
      where: meetingsOf,
      select: { title: true, _status: true, deletedAt: true },
    },
    {
      collection: 'governance-bodies',
      kind: 'Body that names it in its lines or successors',
      where: bodiesNaming,
      select: { name: true, _status: true, deletedAt: true },
    },
  ],
  seats: [
    { collection: 'appointments', kind: 'Appointment', where: named('seat'), select: { title: true, ...dated } },
    {
      collection: 'meetings',
      kind: 'Meeting with its attendance',
      where: named('attendance.seat'),
      select: { title: true, _status: true, deletedAt: true },
    },
  ],
  people: [
    { collection: 'appointments', kind: 'Appointment', where: named('person'), select: { title: true, ...dated } },
    { collection: 'interests', kind: 'Interest', where: named('person'), select: { title: true, ...dated } },
  ],
}

const wordsOf = ({ from, label, name, title, until }: Found): string => {
  const called = [title, name, label].find((one) => typeof one === 'string' && one !== '')
  const dates = [from && `from ${formatPartialDate(from)}`, until && `until ${formatPartialDate(until)}`]
  return [typeof called === 'string' ? called : 'No title yet', dates.filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
}

/** True for whoever keeps the structure, and may know what is in it. */
export const keepsStructure = (user: unknown): boolean => mayRead(user, 'seats')

/** True for a kind of record that others of the structure hang on. */
export const carriesOthers = (collection: string): boolean => Object.hasOwn(naming, collection)

/**
 * What hangs on a record of the structure, drafts too.
 * @param withBin whether what lies in the bin counts: it would come back without what it names
 */
export const usesInStructure = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  withBin: boolean,
): Promise<StructureUse[]> => {
  const uses: StructureUse[] = []
  for (const one of naming[collection as CollectionSlug] ?? []) {
    const { docs } = await req.payload.find({
      collection: one.collection,
      depth: 0,
      overrideAccess: true, // whoever may delete it keeps the whole structure
      pagination: false,
      req,
      select: one.select,
      sort: 'id',
      trash: withBin,
      where: one.where(id),
    })
    for (const doc of docs as unknown as Found[])
      // the fields selected
      uses.push({
        href: `/admin/collections/${one.collection}/${doc.deletedAt ? 'trash/' : ''}${doc.id}`,
        title: wordsOf(doc),
        kind: one.kind,
        inBin: Boolean(doc.deletedAt),
        isPublic: doc._status === 'published' && !doc.deletedAt,
      })
  }
  return uses
}

const instead: Partial<Record<CollectionSlug, string>> = {
  'governance-bodies': 'Give the body a dissolved date instead: its past stays, and its seats and lines end with it.',
  seats: 'Give the seat an end instead: its past stays, and who holds it leaves with it.',
  people: 'To take a name off the site, untick "Show the name to the public" instead.',
}

/** How many uses a message names. */
const most = 8

/** Why a record of the structure stays, in words; null if nothing hangs on it. */
export const staysBecause = (collection: string, uses: readonly StructureUse[]): string | null => {
  if (uses.length === 0) return null
  const names = uses
    .slice(0, most)
    .map(({ inBin, kind, title }) => `${kind.toLowerCase()} "${title}"${inBin ? ' (in the bin)' : ''}`)
  const more = uses.length > most ? ` and ${uses.length - most} more` : ''
  return `It is in use: ${names.join('; ')}${more}. ${instead[collection as CollectionSlug] ?? ''} If it was added by mistake, delete these first.`
}

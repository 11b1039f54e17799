import type { Payload, TypedUser } from 'payload'
import type { Role } from '@/access/roles'
import { permissionOf } from '@/access/table'
import { statusOf, type ListedRecord } from '@/domain/content-list/record'
import { editorName } from '@/domain/formatting/editor'
import { mergedAmong, nameOf } from '../publication'
import { addressOf, publicRecords, publicRecordSlugs, type PublicRecord } from '@/domain/public-records'

/** The public kinds that a role keeps, in the order of their table; what somebody may only read is not theirs to list. */
export const keptKinds = (role: Role): PublicRecord[] =>
  publicRecordSlugs.filter((kind) => ['all', 'drafts'].includes(permissionOf(role, kind)))

/** The most records of a kind that are listed; Payload answers no more ids at once than it limits a query to. */
export const mostOfKind = 2_000

interface Row {
  id: number
  name?: string | null
  title?: string | null
  slug?: string | null
  owner?: string | null
  nextReviewDue?: string | null
  needsConfirmation?: string | null
  lastEditedBy?: string | null
  topics?: { relationTo: string; value: unknown }[] | null
  withdrawn?: { on?: string | null } | null
  updatedAt: string
  _status?: 'draft' | 'published' | null
}

const listed = (collection: PublicRecord, newest: Row, live: Row | undefined): ListedRecord => {
  const { key, title } = publicRecords[collection]
  // what the public reads counts until something else is published
  const { needsConfirmation, nextReviewDue } = live ?? newest
  const withdrawnOn = live?.withdrawn?.on || null
  return {
    collection,
    id: newest.id,
    title: newest[title] || 'No title yet',
    status: statusOf({ isPublic: live !== undefined, newest: newest._status ?? 'draft', withdrawnOn }),
    owner: newest.owner?.trim() ?? '',
    topics: (newest.topics ?? []).map(({ relationTo, value }) => `${relationTo}:${String(value)}`),
    reviewDue: nextReviewDue || null,
    toConfirm: needsConfirmation?.trim() ?? '',
    editedBy: newest.lastEditedBy ? editorName(newest.lastEditedBy) : '',
    editedAt: newest.updatedAt,
    address: live ? addressOf(collection, key === 'slug' ? (live.slug ?? '') : live.id) : null,
  }
}

const readKind = async (payload: Payload, user: TypedUser, collection: PublicRecord): Promise<ListedRecord[]> => {
  const asked = { collection, depth: 0, limit: mostOfKind, overrideAccess: false, pagination: false, user } as const
  const { docs } = await payload.find({
    ...asked,
    draft: true,
    sort: 'nextReviewDue',
    select: {
      [publicRecords[collection].title]: true,
      owner: true,
      nextReviewDue: true,
      needsConfirmation: true,
      lastEditedBy: true,
      ...(collection === 'news-posts' ? { topics: true } : {}),
      updatedAt: true,
      _status: true,
    },
  })
  const newest = docs as unknown as Row[] // just the fields selected
  if (newest.length === 0) return []
  const { docs: published } = await payload.find({
    ...asked,
    select: { slug: true, nextReviewDue: true, needsConfirmation: true, withdrawn: true },
    where: { and: [{ id: { in: newest.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
  })
  const live = new Map((published as unknown as Row[]).map((row) => [row.id, row])) // as above
  return newest.map((row) => listed(collection, row, live.get(row.id)))
}

/** All records of some kinds that the person may read and that are not in the bin, `mostOfKind` of each at most. */
export const readRecords = async (
  payload: Payload,
  user: TypedUser,
  kinds: readonly PublicRecord[],
): Promise<ListedRecord[]> => {
  const found = (await Promise.all(kinds.map((kind) => readKind(payload, user, kind)))).flat()
  const merged = await mergedAmong(
    payload,
    found.filter(({ status }) => status === 'draft'),
  )
  return found.map((one) => (merged.has(nameOf(one)) ? { ...one, status: 'merged' } : one))
}

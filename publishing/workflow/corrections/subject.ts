import { APIError, type PayloadRequest, type TypedUser } from 'payload'
import { mayPublish } from '@/access/rules'
import { isResource } from '@/access/table'
import { recordId } from '@/domain/identifiers/record-id'
import { changedParts } from '@/domain/audit/changed-parts'
import { partsOf } from '../../audit/parts'
import { newestVersion, textOf, type VersionData } from '../approval'
import { refuse } from '../refuse'

/** A record of a collection with drafts, and who acts on it. */
export interface Subject<Slug extends string = string> {
  collection: Slug
  id: number
  user: TypedUser
}

/** The record alone. */
type Named = Omit<Subject, 'user'>

/**
 * The record that an address names, for whoever may publish it: what these actions do is public at once.
 * @throws APIError 403 or 404 in words
 */
export function subjectOf<Slug extends string>(req: PayloadRequest, collection: Slug): Subject<Slug> {
  const { user } = req
  if (!user || !isResource(collection) || !mayPublish(user, collection))
    throw new APIError('Somebody who may publish does this.', 403, null, true)
  const id = recordId(req.routeParams?.id)
  if (id === null) throw new APIError('There is no such record.', 404, null, true)
  return { collection, id, user }
}

/** A text that was sent, without what surrounds it; refused where there is none, or too much of it. */
export function textIn(value: unknown, longest: number, missing: string): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return refuse(missing)
  return text.length > longest ? refuse(`Write at most ${longest} characters. These are ${text.length}.`) : text
}

/** What the public reads of a record, with the fields of editors; refused where it is not public. */
export async function publicText(
  req: PayloadRequest,
  { collection, id }: Named,
): Promise<VersionData & { title?: unknown; slug?: unknown }> {
  const found = await req.payload.db.findOne<{ id: number } & VersionData>({
    collection: collection as 'pages', // one of the collections with drafts
    req,
    where: { id: { equals: id } },
  })
  if (found?._status !== 'published' || found.deletedAt) return refuse('It is not public.')
  return textOf(found)
}

/** The number of the version that the public reads. */
export async function publicVersion(req: PayloadRequest, { collection, id }: Named): Promise<number | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: collection as 'pages', // as above
    limit: 1,
    pagination: false,
    req,
    select: { updatedAt: true },
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
  })
  return docs[0] ? Number(docs[0].id) : null
}

/** Whether two texts of a record differ in what editors write. */
export const textsDiffer = (
  { payload }: PayloadRequest,
  { collection }: Named,
  before: VersionData,
  after: VersionData,
): boolean => {
  const { flattenedFields } = payload.collections[collection as 'pages'].config // as above
  return changedParts(partsOf(flattenedFields, false), before, after).length > 0
}

/** The newest draft of a public record; null where it says nothing else than what is public. */
export async function newerDraft(req: PayloadRequest, subject: Named): Promise<VersionData | null> {
  const { collection, id } = subject
  const newest = await newestVersion(req, { collection: collection as 'pages', id }) // as above
  if (!newest || newest.data._status === 'published') return null
  const draft = textOf(newest.data)
  return textsDiffer(req, subject, await publicText(req, subject), draft) ? draft : null
}

/** Saves a state of a record as a person's own save, with all its guards: as a draft, or publicly. */
export async function save(
  req: PayloadRequest,
  { collection, id, user }: Subject,
  data: VersionData,
  status: 'draft' | 'published',
): Promise<void> {
  await req.payload.update({
    collection: collection as 'pages', // as above
    data: { ...data, _status: status },
    depth: 0,
    draft: status === 'draft',
    id,
    overrideAccess: false,
    req,
    user,
  })
}

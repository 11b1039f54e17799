import { APIError, type PayloadRequest, type TypedUser } from 'payload'
import { mayPublish } from '@/access/rules'
import { isResource } from '@/access/table'
import { recordId } from '@/domain/identifiers/record-id'
import { newestVersion, type VersionData } from '../approval'
import { textOf } from '../bundles/perform'

/** A record of a collection with drafts, and who acts on it. */
export interface Subject<Slug extends string = string> {
  collection: Slug
  id: number
  user: TypedUser
}

/** @throws APIError 400 with what is wrong */
export const refuse = (message: string): never => {
  throw new APIError(message, 400, null, true)
}

/**
 * The record that an address names, for whoever may publish it: what these actions do is public at once.
 * @throws APIError 403 or 404 in words
 */
export function subjectOf<Slug extends string>(req: PayloadRequest, collection: Slug): Subject<Slug> {
  const { user } = req
  if (!user || !isResource(collection) || !mayPublish(user, collection))
    throw new APIError('Somebody who may publish does this.', 403, null, true)
  const id = recordId(String(req.routeParams?.id))
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
  { collection, id }: Subject,
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
export async function publicVersion(req: PayloadRequest, { collection, id }: Subject): Promise<number | null> {
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

/** The newest draft of a public record; null where nothing was written since it was published. */
export async function newerDraft(req: PayloadRequest, { collection, id }: Subject): Promise<VersionData | null> {
  const newest = await newestVersion(req, { collection: collection as 'pages', id }) // as above
  return newest && newest.data._status !== 'published' ? textOf(newest.data) : null
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

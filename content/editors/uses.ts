import config from '@payload-config'
import { type CollectionSlug, createLocalReq, getPayload, type Payload, type TypedUser } from 'payload'
import { inUse, mayKnow, usesOfFile } from '@/access/file-uses'
import { usesOfRecord } from '@/access/record-uses'
import { refusals } from '@/domain/deletion/refusals'
import { isSeenElsewhere, seenElsewhere } from '@/domain/deletion/seen-elsewhere'
import { carriesOthers, keepsStructure, staysBecause, usesInStructure } from '@/access/structure-uses'
import { addressOf, publicRecords, type PublicRecord } from '@/domain/public-records'
import { now } from '../clock'
import { publicFile } from '../files/public-files'

/** A record that names another one. */
export interface Use {
  href: string
  title: string
  kind: string
}

export interface Uses {
  /** where the public reads the record now; null if it is not public */
  address: string | null
  /** where the public sees what has no page of its own, in a sentence; null if it does not */
  elsewhere: string | null
  uses: Use[]
  /** why the server would not delete it; null if it would */
  refusal: string | null
}

type Doc = Record<string, unknown> & { id: number | string }

const isPublicKind = (collection: string): collection is PublicRecord => Object.hasOwn(publicRecords, collection)

type Standing = Pick<Uses, 'address' | 'elsewhere'>

/** Where the public reads a record that is no file, as far as the person may read that. */
const standingOf = async (payload: Payload, user: TypedUser, collection: string, id: number): Promise<Standing> => {
  if (!isPublicKind(collection) && !isSeenElsewhere(collection)) return { address: null, elsewhere: null }
  const doc = (await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })) as unknown as Doc | null // one of several collections
  if (!doc) return { address: null, elsewhere: null }
  if (!isPublicKind(collection)) return { address: null, elsewhere: seenElsewhere(collection, doc, now()) }
  if (doc._status !== 'published') return { address: null, elsewhere: null }
  const key = publicRecords[collection].key === 'slug' ? String(doc.slug) : id // a published record has one
  return { address: addressOf(collection, key), elsewhere: null }
}

const isFileKind = (collection: string): collection is 'media' | 'documents' =>
  collection === 'media' || collection === 'documents'

/** The same for a file, with everything that keeps it from being deleted: drafts and what lies in the bin as well. */
const usesOfFileFor = async (payload: Payload, user: TypedUser, files: 'media' | 'documents', id: number) => {
  const found = await payload.findByID({
    collection: files,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!found) return null
  const uses = await usesOfFile(await createLocalReq({ user }, payload), files, id)
  const { filename } = found
  return {
    address: filename && (await publicFile(filename)) ? `/files/${filename}` : null,
    elsewhere: null,
    uses: uses
      .filter((use) => mayKnow(user, use))
      .map(({ href, inBin, kind, title }): Use => ({ href, title, kind: inBin ? `${kind}, in the bin` : kind })),
    refusal: inUse(user, uses),
  }
}

/** Why the server would not delete a record that is no file; null if it would. */
const refusalOf = async (payload: Payload, collection: string, id: number): Promise<string | null> => {
  if (collection === 'users') {
    const { docs } = await payload.find({
      collection: 'users',
      depth: 0,
      limit: 2,
      overrideAccess: true, // their number, as the server counts them
      pagination: false,
      select: {},
      where: { role: { equals: 'administrator' } },
    })
    return docs.length === 1 && docs[0]?.id === id ? refusals.onlyAdministrator : null
  }
  const { totalDocs } = await payload.count({
    collection: 'corrections',
    overrideAccess: true, // whether there is one, which the public is told
    where: { and: [{ kind: { equals: collection } }, { recordId: { equals: id } }] },
  })
  return totalDocs > 0 ? refusals.corrected : null
}

/** The same for a body, seat or person in use: what hangs on it keeps it from being deleted. Null where nothing does. */
const keptByStructure = async (payload: Payload, user: TypedUser, collection: string, id: number) => {
  if (!carriesOthers(collection) || !keepsStructure(user)) return null
  const found = await usesInStructure(await createLocalReq({ user }, payload), collection, id, false)
  const refusal = staysBecause(collection, found)
  if (refusal === null) return null
  const uses = found.map(({ href, kind, title }): Use => ({ href, title, kind }))
  return { ...(await standingOf(payload, user, collection, id)), uses, refusal }
}

/** Where a record is public, and what names it, as far as the person may read that; null if there is no such record. */
export async function usesOf(user: TypedUser, collection: string, id: number): Promise<Uses | null> {
  const payload = await getPayload({ config })
  if (isFileKind(collection)) return usesOfFileFor(payload, user, collection, id)
  if (!Object.hasOwn(payload.collections, collection)) return null
  const kept = await keptByStructure(payload, user, collection, id)
  if (kept) return kept
  const slugs = (Object.keys(payload.collections) as CollectionSlug[]).filter((slug) => !slug.startsWith('payload-'))
  const refusal = await refusalOf(payload, collection, id)
  const standing = await standingOf(payload, user, collection, id)
  const req = await createLocalReq({ user }, payload)
  const found = await usesOfRecord(req, { collection, id }, slugs, { overrideAccess: false, draft: false })
  const uses = found.map(({ href, kind, title }): Use => ({ href, kind, title }))
  return { ...standing, uses, refusal }
}

/** The person whose login a request brings. */
export const personOf = async (headers: Headers): Promise<TypedUser | null> =>
  (await (await getPayload({ config })).auth({ headers })).user

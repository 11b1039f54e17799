import config from '@payload-config'
import {
  type CollectionSlug,
  type FlattenedField,
  getPayload,
  type GlobalSlug,
  type Payload,
  type Where,
} from 'payload'
import { referencesIn, uploadPaths } from '@/access/references'
import { isResource, kinds } from '@/access/table'
import { isInMeeting } from '../governance/agenda'
import { listTag } from '../lists'
import { shownIn } from '../shown'
import { readGlobal } from '../stored/globals'
import { findMany } from '../stored/lists'
import { findByIds } from '../stored/records'
import { readOnce } from '@/server/page-cache/cache-tags'
import { thePublic } from '../viewer'

type Kind = 'media' | 'documents'

export interface PublicFile {
  kind: Kind
  filename: string
  mimeType: string
}

interface Places {
  collections: { slug: CollectionSlug; paths: string[] }[]
  globals: { slug: GlobalSlug; fields: FlattenedField[] }[]
}

/** Every collection and global of the config that can show a file; governance's files are shown by governance alone. */
const placesOf = ({ config: { collections, globals } }: Payload, kind: Kind, governance: boolean): Places => {
  const mayShow = ({ slug }: { slug: string }) => !governance || (isResource(slug) && kinds[slug] === 'governance')
  return {
    collections: collections
      .filter(mayShow)
      .map(({ flattenedFields, slug }) => ({ slug, paths: uploadPaths(flattenedFields, kind) }))
      .filter(({ paths }) => paths.length > 0),
    globals: globals
      .filter(mayShow)
      .filter(({ flattenedFields }) => uploadPaths(flattenedFields, kind).length > 0)
      .map(({ flattenedFields, slug }) => ({ slug, fields: flattenedFields })),
  }
}

/** The tag of the records that show a file; every collection with upload fields has such a list. */
const tagOf = (collection: CollectionSlug, kind: Kind, id: number): string =>
  kind === 'media'
    ? listTag(collection as 'news-posts', 'picture', id)
    : listTag(collection as 'meetings', 'document', id)

const isNamedIn = ({ fields }: Places['globals'][number], global: unknown, kind: Kind, id: number): boolean =>
  referencesIn(fields, global).some((one) => one.collection === kind && one.id === String(id))

/** Whether something that the public is shown shows the file. */
const isShown = async (payload: Payload, kind: Kind, { governance, id }: Named): Promise<boolean> => {
  const places = placesOf(payload, kind, governance)
  for (const { paths, slug } of places.collections)
    // one after the other: PostgreSQL reads a whole table for an "or" over several
    for (const path of paths) {
      const where: Where = { [path]: { in: [id] } }
      const tags = [tagOf(slug, kind, id)]
      // a meeting names files that are not for everybody, or not yet
      const shows =
        slug === 'meetings' ? await isInMeeting(id, where, tags) : (await shownIn(slug, where, tags)).length > 0
      if (shows) return true
    }
  for (const place of places.globals)
    if (isNamedIn(place, await readGlobal(thePublic, place.slug), kind, id)) return true
  return false
}

interface Named {
  id: number
  mimeType: string
  governance: boolean
}

/** The fields that hold a name of a file: its own, and those of its sizes. */
const namesIn = ({ collections }: Payload, kind: Kind): string[] => [
  'filename',
  ...(collections[kind].config.upload.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`),
]

const named = async (payload: Payload, kind: Kind, filename: string): Promise<Named | null> => {
  const names = namesIn(payload, kind)
  const [found] = await findMany(kind, {
    where: { or: names.map((name) => ({ [name]: { equals: filename } })) },
    limit: 1,
    select: { mimeType: true, governance: true },
    tags: [listTag(kind, 'file', filename)],
  })
  if (!found) return null
  const { governance, id, mimeType } = found
  // one size of a picture is of another type than the others
  const type = filename.endsWith('.jpg') ? 'image/jpeg' : mimeType
  return { id, mimeType: type ?? 'application/octet-stream', governance: governance === true }
}

/** A file by its name if a published record shows it, else null. */
export const publicFile = async (filename: string): Promise<PublicFile | null> => {
  const payload = await getPayload({ config })
  for (const kind of ['media', 'documents'] as const) {
    const file = await named(payload, kind, filename)
    if (file && (await isShown(payload, kind, file))) return { kind, filename, mimeType: file.mimeType }
  }
  return null
}

/**
 * Those of some documents that something published shows now. Each is asked for once for all pages, and again when what shows it
 * changes, or may by itself.
 */
export const publicDocuments = async (ids: readonly number[]): Promise<Set<number>> => {
  const payload = await getPayload({ config })
  const documents = await findByIds('documents', ids, { mimeType: true, governance: true })
  const open = await Promise.all(
    [...documents.values()].map(({ governance, id, mimeType }) =>
      readOnce(`public document ${id}`, () =>
        isShown(payload, 'documents', { id, mimeType: mimeType ?? '', governance: governance === true }),
      ).then((isOpen) => (isOpen ? [id] : [])),
    ),
  )
  return new Set(open.flat())
}

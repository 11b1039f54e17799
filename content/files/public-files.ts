import config from '@payload-config'
import { type CollectionSlug, type FlattenedField, getPayload, type Payload, type Where } from 'payload'
import { listTag } from '../lists'
import { notWithdrawn } from '../news/news'
import { idsOf } from '../relations'
import { countOf, findFacetsByIds, findMany } from '../stored'

type Kind = 'media' | 'documents'

export interface PublicFile {
  kind: Kind
  filename: string
  mimeType: string
}

const uploadPaths = (fields: FlattenedField[], kind: Kind, above = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if (field.type === 'upload') return field.relationTo === kind ? [path] : []
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => uploadPaths(block.flattenedFields, kind, `${path}.`))
    return 'flattenedFields' in field ? uploadPaths(field.flattenedFields, kind, `${path}.`) : []
  })

/** Every upload field in the config, by collection: where a file can be shown. */
const placesOf = (payload: Payload, kind: Kind): { collection: CollectionSlug; paths: string[] }[] =>
  Object.values(payload.collections)
    .map(({ config: { flattenedFields, slug } }) => ({
      collection: slug,
      paths: [...new Set(uploadPaths(flattenedFields, kind))],
    }))
    .filter(({ paths }) => paths.length > 0)

/** The tag of the records that show a file; every collection with upload fields has such a list. */
const tagOf = (collection: CollectionSlug, kind: Kind, id: number): string =>
  kind === 'media'
    ? listTag(collection as 'news-posts', 'picture', id)
    : listTag(collection as 'meetings', 'document', id)

/** Whether meetings that show a document are public: their body has to be, too. */
const inPublicMeeting = async (where: Where, tags: string[]): Promise<boolean> => {
  const meetings = await findMany('meetings', { where, select: { body: true }, tags })
  const bodies = await findFacetsByIds('governance-bodies', 'link', idsOf(meetings.map(({ body }) => body)))
  return bodies.size > 0
}

/** Whether a published record shows the file. */
const isShown = async (payload: Payload, kind: Kind, id: number): Promise<boolean> => {
  for (const { collection, paths } of placesOf(payload, kind)) {
    const tags = [tagOf(collection, kind, id)]
    const shows: Where = { or: paths.map((path) => ({ [path]: { in: [id] } })) }
    const where = collection === 'news-posts' ? { and: [shows, notWithdrawn] } : shows
    if (collection === 'meetings' ? await inPublicMeeting(where, tags) : (await countOf(collection, where, tags)) > 0)
      return true
  }
  return false
}

const named = async (kind: Kind, filename: string): Promise<{ id: number; mimeType: string } | null> => {
  const names = kind === 'media' ? ['filename', 'sizes.small.filename', 'sizes.medium.filename'] : ['filename']
  const [found] = await findMany(kind, {
    where: { or: names.map((name) => ({ [name]: { equals: filename } })) },
    limit: 1,
    select: { mimeType: true },
    tags: [listTag(kind, 'file', filename)],
  })
  return found ? { id: found.id, mimeType: found.mimeType ?? 'application/octet-stream' } : null
}

/** A file by its name if a published record shows it, else null. */
export const publicFile = async (filename: string): Promise<PublicFile | null> => {
  const payload = await getPayload({ config })
  for (const kind of ['media', 'documents'] as const) {
    const file = await named(kind, filename)
    if (file && (await isShown(payload, kind, file.id))) return { kind, filename, mimeType: file.mimeType }
  }
  return null
}

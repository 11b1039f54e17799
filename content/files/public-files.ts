import config from '@payload-config'
import { type CollectionSlug, type FlattenedField, getPayload, type Payload, type Where } from 'payload'
import { countOf, findMany } from '../stored'

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

/** Every place of the model where a file of a kind can be shown: found in the config, so that none is forgotten. */
const placesOf = (payload: Payload, kind: Kind): { collection: CollectionSlug; paths: string[] }[] =>
  Object.values(payload.collections)
    .map(({ config: { flattenedFields, slug } }) => ({
      collection: slug,
      paths: [...new Set(uploadPaths(flattenedFields, kind))],
    }))
    .filter(({ paths }) => paths.length > 0)

/** Records that are published but do not show their files. */
const onlyWhere: Partial<Record<CollectionSlug, Where>> = {
  'news-posts': { 'withdrawn.on': { exists: false } },
  meetings: { 'body._status': { equals: 'published' } },
}

/** True while something published shows the file. */
const isShown = async (payload: Payload, kind: Kind, id: number): Promise<boolean> => {
  for (const { collection, paths } of placesOf(payload, kind)) {
    const where: Where = { and: [{ or: paths.map((path) => ({ [path]: { in: [id] } })) }, onlyWhere[collection] ?? {}] }
    if ((await countOf(collection, where)) > 0) return true
  }
  return false
}

const named = async (kind: Kind, filename: string): Promise<{ id: number; mimeType: string } | null> => {
  const names = kind === 'media' ? ['filename', 'sizes.small.filename', 'sizes.medium.filename'] : ['filename']
  const [found] = await findMany(kind, {
    where: { or: names.map((name) => ({ [name]: { equals: filename } })) },
    limit: 1,
    select: { mimeType: true },
  })
  return found ? { id: found.id, mimeType: found.mimeType ?? 'application/octet-stream' } : null
}

/** A file by its name, while something published shows it; else null, whether it exists or not. */
export const publicFile = async (filename: string): Promise<PublicFile | null> => {
  const payload = await getPayload({ config })
  for (const kind of ['media', 'documents'] as const) {
    const file = await named(kind, filename)
    if (file && (await isShown(payload, kind, file.id))) return { kind, filename, mimeType: file.mimeType }
  }
  return null
}

import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { referencesIn, uploadPaths } from '@/access/references'

/** Something that names a file. */
export interface Use {
  /** the collection or global */
  slug: string
  /** what it is called in the panel, with its kind: 'the page "About us"' */
  words: string
  /** whether the public state of it names the file; else only a draft, or what lies in the bin, does */
  isPublic: boolean
}

interface Found {
  id: number | string
  _status?: string
  deletedAt?: string | null
  [field: string]: unknown
}

const isPublic = ({ _status = 'published', deletedAt }: Found): boolean => _status === 'published' && !deletedAt

/** How many uses of each state are named; guards ask whether there is one. */
const most = 5

const inCollection = async (req: PayloadRequest, slug: CollectionSlug, paths: string[], id: string): Promise<Use[]> => {
  const { config } = req.payload.collections[slug]
  const names: Where = { or: paths.map((path) => ({ [path]: { in: [id] } })) }
  const named = async (draft: boolean, state: Where[] = []): Promise<Found[]> => {
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      draft,
      limit: most,
      overrideAccess: true, // whoever asks is told what a record is called only where that is theirs to know
      pagination: false,
      req,
      trash: true,
      sort: 'id',
      where: { and: [names, ...state] },
    })
    return docs as unknown as Found[] // just the fields above are read
  }
  // asked for by itself, or drafts and what lies in the bin would crowd it out
  const shown: Where[] = [
    ...(config.versions ? [{ _status: { equals: 'published' } }] : []),
    ...(config.trash ? [{ deletedAt: { exists: false } }] : []),
  ]
  const found = [...(await named(false, shown)), ...(await named(false)), ...(config.versions ? await named(true) : [])]
  const kind = typeof config.labels.singular === 'string' ? config.labels.singular.toLowerCase() : slug
  const uses = found.map((doc): [string, Use] => {
    const title = doc[config.admin.useAsTitle ?? 'id']
    return [
      `${doc.id}`,
      {
        slug,
        words: `${kind} "${typeof title === 'string' ? title : doc.id}"${doc.deletedAt ? ', in the bin' : ''}`,
        isPublic: isPublic(doc),
      },
    ]
  })
  // the state that is public counts, where there is one
  return [...new Map([...uses].sort(([, a], [, b]) => Number(a.isPublic) - Number(b.isPublic))).values()]
}

const inGlobal = async (req: PayloadRequest, slug: GlobalSlug, files: string, id: string): Promise<Use[]> => {
  const config = req.payload.config.globals.find((global) => global.slug === slug)
  if (!config) return []
  const states = [false, ...(config.versions ? [true] : [])]
  for (const draft of states) {
    const state = await req.payload.findGlobal({ depth: 0, draft, overrideAccess: true, req, slug })
    const names = referencesIn(config.flattenedFields, state).some((one) => one.collection === files && one.id === id)
    const words = typeof config.label === 'string' ? config.label : slug
    if (names) return [{ slug, words, isPublic: !draft }]
  }
  return []
}

/** Everything that names a file, in any collection or global, published or not. */
export const usesOf = async (req: PayloadRequest, files: string, id: number | string): Promise<Use[]> => {
  const { collections, globals } = req.payload.config
  const uses: Use[] = []
  for (const { flattenedFields, slug } of collections) {
    const paths = uploadPaths(flattenedFields, files)
    if (paths.length > 0) uses.push(...(await inCollection(req, slug, paths, String(id))))
  }
  for (const { flattenedFields, slug } of globals)
    if (uploadPaths(flattenedFields, files).length > 0) uses.push(...(await inGlobal(req, slug, files, String(id))))
  return uses
}

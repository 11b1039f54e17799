import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { referencesIn, uploadPaths } from './references'
import { mayRead } from './rules'
import { isResource } from './table'

/** Something that names a file, or another record. */
export interface FileUse {
  /** the collection or global */
  slug: string
  /** where the panel has it */
  href: string
  /** what it is called in the panel */
  title: string
  /** what it is: 'page' */
  kind: string
  inBin: boolean
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

const inCollection = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  paths: string[],
  id: string,
): Promise<FileUse[]> => {
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
  const uses = found.map((doc): [string, FileUse] => {
    const title = doc[config.admin.useAsTitle ?? 'id']
    return [
      `${doc.id}`,
      {
        slug,
        href: `/admin/collections/${slug}/${doc.deletedAt ? 'trash/' : ''}${doc.id}`,
        title: typeof title === 'string' ? title : String(doc.id),
        kind,
        inBin: Boolean(doc.deletedAt),
        isPublic: isPublic(doc),
      },
    ]
  })
  // the state that is public counts, where there is one
  return [...new Map([...uses].sort(([, a], [, b]) => Number(a.isPublic) - Number(b.isPublic))).values()]
}

const inGlobal = async (req: PayloadRequest, slug: GlobalSlug, files: string, id: string): Promise<FileUse[]> => {
  const config = req.payload.config.globals.find((global) => global.slug === slug)
  if (!config) return []
  const states = [false, ...(config.versions ? [true] : [])]
  for (const draft of states) {
    const state = await req.payload.findGlobal({ depth: 0, draft, overrideAccess: true, req, slug })
    const names = referencesIn(config.flattenedFields, state).some((one) => one.collection === files && one.id === id)
    const title = typeof config.label === 'string' ? config.label : slug
    if (names) return [{ slug, href: `/admin/globals/${slug}`, title, kind: '', inBin: false, isPublic: !draft }]
  }
  return []
}

/** Everything that names a file, in any collection or global, what is public first. */
export const usesOfFile = async (req: PayloadRequest, files: string, id: number | string): Promise<FileUse[]> => {
  const { collections, globals } = req.payload.config
  const uses: FileUse[] = []
  for (const { flattenedFields, slug } of collections) {
    const paths = uploadPaths(flattenedFields, files)
    if (paths.length > 0) uses.push(...(await inCollection(req, slug, paths, String(id))))
  }
  for (const { flattenedFields, slug } of globals)
    if (uploadPaths(flattenedFields, files).length > 0) uses.push(...(await inGlobal(req, slug, files, String(id))))
  return uses.sort((a, b) => Number(b.isPublic) - Number(a.isPublic))
}

/** Whether somebody may know what a use is called: what is public, and what they may read. */
export const mayKnow = (user: unknown, { isPublic, slug }: FileUse): boolean =>
  isPublic || (isResource(slug) && mayRead(user, slug))

const words = ({ inBin, kind, title }: FileUse): string =>
  kind === '' ? `the ${title}` : `the ${kind} "${title}"${inBin ? ', in the bin' : ''}`

/** Where a file is used, for whoever asks: what they may not read is not named. */
export const placesFor = (user: unknown, uses: FileUse[]): string =>
  [...new Set(uses.map((use) => (mayKnow(user, use) ? words(use) : 'a record that you do not see')))].join(', ')

/** Why a file cannot be deleted; null if nothing uses it. */
export const inUse = (user: unknown, uses: FileUse[]): string | null =>
  uses.length === 0
    ? null
    : `This file is used by ${placesFor(user, uses)}. Take it out there first, then delete it here.`

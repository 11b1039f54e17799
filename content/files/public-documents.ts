import config from '@payload-config'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { referencesIn } from '@/access/references'
import type { Meeting } from '@/payload-types'
import { addTag, readOnce } from '@/server/page-cache/cache-tags'
import { documentsIn, forFiles } from '../governance/agenda'
import { idOf } from '../relations'
import { conditions, shownIn } from '../shown'
import { readGlobal } from '../stored/globals'
import { addTags, find } from '../stored/read'
import { thePublic } from '../viewer'
import { placesOf, tagOf } from './public-files'

// Which of many documents are public: the same rule as `publicFile`, asked of all places once for all of them.

/** A published record that names a document. */
interface Naming {
  collection: CollectionSlug
  record: { id: number }
}

/** What was read of some documents. */
interface Read {
  /** of each that there is, whether it is governance's */
  governance: Map<number, boolean>
  naming: Map<number, Naming[]>
  bodies: Set<number>
}

/** The fields at the top of a record that hold a path: 'layout.documents' → layout. */
const topOf = (path: string): string => path.split('.', 1)[0] ?? path

const readMany = async (payload: Payload, ids: readonly number[]): Promise<Read> => {
  const inIds = { in: [...ids] }
  const documents = await find('documents', { where: { id: inIds } }, { governance: true })
  const naming = new Map<number, Naming[]>()
  for (const { paths, slug } of placesOf(payload, 'documents', false).collections) {
    const select =
      slug === 'meetings' ? forFiles : Object.fromEntries(paths.map((path) => [topOf(path), true as const]))
    const found = new Map<number, { id: number }>()
    for (const path of paths) {
      const asked = { [path]: inIds }
      const where = conditions[slug] ? { and: [asked, conditions[slug]] } : asked
      for (const record of await find(slug, { where }, select)) found.set(record.id, record)
    }
    for (const record of found.values())
      for (const { collection, id } of referencesIn(payload.collections[slug].config.flattenedFields, record))
        if (collection === 'documents')
          naming.set(Number(id), [...(naming.get(Number(id)) ?? []), { collection: slug, record }])
  }
  const meetings = [...naming.values()].flat().filter(({ collection }) => collection === 'meetings')
  const bodies = [...new Set(meetings.map(({ record }) => idOf((record as Meeting).body) ?? 0))]
  const open = bodies.length === 0 ? [] : await find('governance-bodies', { where: { id: { in: bodies } } }, {})
  return {
    governance: new Map(documents.map((one) => [one.id, (one as { governance?: boolean }).governance === true])),
    naming,
    bodies: new Set(open.map(({ id }) => id)),
  }
}

/** Reads documents together that are asked for in the same turn. */
const reader = (payload: Payload) => {
  const ids: number[] = []
  let found: Promise<Read> | null = null
  const read = async (): Promise<Read> => {
    await Promise.resolve() // until all have asked
    return readMany(payload, ids)
  }
  return async (id: number): Promise<Read> => {
    ids.push(id)
    return (found ??= read())
  }
}

const isShownBy = async (id: number, { collection, record }: Naming, bodies: ReadonlySet<number>): Promise<boolean> => {
  addTag(`${collection}:${record.id}`)
  if (collection === 'corrections') return (await shownIn(collection, { id: { equals: record.id } }, [])).length > 0
  if (collection !== 'meetings') return true
  const meeting = record as Meeting // read with what this needs
  const body = idOf(meeting.body) ?? 0
  addTag(`governance-bodies:${body}:link`)
  // in any case: it says when the meeting may show more
  const isInIt = documentsIn(meeting).includes(id)
  return isInIt && bodies.has(body)
}

const isPublic = async (payload: Payload, id: number, { bodies, governance, naming }: Read): Promise<boolean> => {
  const own = governance.get(id)
  const { collections, globals } = placesOf(payload, 'documents', own === true)
  addTags([`documents:${id}`, ...collections.map(({ slug }) => tagOf(slug, 'documents', id))])
  if (own === undefined) return false
  const mayShow = new Set(collections.map(({ slug }) => slug))
  let isOpen = false
  for (const one of naming.get(id) ?? [])
    if (mayShow.has(one.collection) && (await isShownBy(id, one, bodies))) isOpen = true
  for (const { fields, slug } of globals)
    if (
      referencesIn(fields, await readGlobal(thePublic, slug)).some(
        (one) => one.collection === 'documents' && one.id === String(id),
      )
    )
      isOpen = true
  return isOpen
}

/**
 * Those of some documents that something published shows now. Each is kept by itself for all pages, and read again when what shows it
 * changes, or may by itself.
 */
export const publicDocuments = async (ids: readonly number[]): Promise<Set<number>> => {
  const payload = await getPayload({ config })
  const read = reader(payload)
  const open = await Promise.all(
    ids.map(async (id) =>
      (await readOnce(`public document ${id}`, async () => isPublic(payload, id, await read(id)))) ? [id] : [],
    ),
  )
  return new Set(open.flat())
}

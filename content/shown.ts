import type { CollectionSlug, Where } from 'payload'
import { idOf, idsOf, linkOf, type Link, linksTo } from './relations'
import { findMany } from './stored/lists'
import { findFacetsByIds } from './stored/records'

// Whether a record is shown to the public, beyond being published: pages, files, lists, feeds and the sitemap all ask here.

/** What is withdrawn is in no list; its page says so. */
export const notWithdrawn: Where = { 'withdrawn.on': { exists: false } }

/** The public reads the text of what is not withdrawn, and of what stays with a note: they show files. */
const withText: Where = { or: [notWithdrawn, { 'withdrawn.keep': { equals: true } }] }

/** What else than being published a record of a collection needs, for its files to be public. */
export const conditions: { [Slug in CollectionSlug]?: Where } = { 'news-posts': withText, pages: withText }

interface Withdrawable {
  withdrawn?: { on?: string | null; keep?: boolean | null } | null
}

/** True for a published record whose text the public reads. */
export const hasText = ({ withdrawn }: Withdrawable): boolean => !withdrawn?.on || withdrawn.keep === true

type Bodied = { body?: Parameters<typeof idOf>[0]; alsoOf?: Parameters<typeof idsOf>[0] }

/** The public bodies of meetings, those that a joint one is also of among them: a meeting is shown only while its first body is. */
export const bodiesOf = (meetings: readonly Bodied[]): Promise<Map<number, Link>> =>
  linksTo('governance-bodies', idsOf(meetings.flatMap(({ alsoOf, body }) => [body, ...(alsoOf ?? [])])))

/**
 * Those of published meetings whose body is public.
 * @param bodies the public bodies, by id
 */
export const withPublicBody = <Meeting extends Bodied>(
  meetings: readonly Meeting[],
  bodies: { has: (id: number) => boolean },
): Meeting[] => meetings.filter(({ body }) => bodies.has(idOf(body) ?? 0))

/** Corrections with an earlier text whose record the public still reads. */
const correctionsShown = async (where: Where, tags: readonly string[]): Promise<number[]> => {
  const found = await findMany('corrections', { where, tags, select: { kind: true, recordId: true } })
  const shown = await Promise.all(
    found.map(async ({ id, kind, recordId }) => ((await textOfRecord(kind, recordId)) ? [id] : [])),
  )
  return shown.flat()
}

/** The link to a record whose text the public reads; null where it is withdrawn, or not public. */
export const textOfRecord = async (kind: string, id: number): Promise<Link | null> => {
  if (kind !== 'news-posts' && kind !== 'pages') return null
  const found = (await findFacetsByIds(kind, 'listed', [id])).get(id)
  return found && hasText(found) ? linkOf(kind, found) : null
}

/**
 * Published records of a collection that match and are shown, by their ids; which files of meetings are says `governance/agenda.ts`.
 * @param tags what the answer depends on besides these records
 */
export const shownIn = async (
  collection: Exclude<CollectionSlug, 'meetings'>,
  where: Where,
  tags: readonly string[],
): Promise<number[]> => {
  const condition = conditions[collection]
  if (collection === 'corrections') return correctionsShown(where, tags)
  const query = { where: condition ? { and: [where, condition] } : where, tags }
  return (await findMany(collection, { ...query, select: { id: true } })).map(({ id }) => id)
}

import type { CollectionSlug, Where } from 'payload'
import { idOf, idsOf, type Link, linksTo } from './relations'
import { findMany } from './stored/lists'

// Whether a record is shown to the public, beyond being published: pages, files, lists, feeds and the sitemap all ask here.

/** Withdrawn posts have a page that says so, but are in no list, and show no files. */
export const notWithdrawn: Where = { 'withdrawn.on': { exists: false } }

const conditions: { [Slug in CollectionSlug]?: Where } = { 'news-posts': notWithdrawn }

type Bodied = { body?: Parameters<typeof idOf>[0] }

/** The public bodies of meetings: a meeting is shown only while its body is. */
export const bodiesOf = (meetings: readonly Bodied[]): Promise<Map<number, Link>> =>
  linksTo('governance-bodies', idsOf(meetings.map(({ body }) => body)))

/**
 * Those of published meetings whose body is public.
 * @param bodies the public bodies, by id
 */
export const withPublicBody = <Meeting extends Bodied>(
  meetings: readonly Meeting[],
  bodies: { has: (id: number) => boolean },
): Meeting[] => meetings.filter(({ body }) => bodies.has(idOf(body) ?? 0))

/**
 * Published records of a collection that match and are shown, by their ids.
 * @param tags what the answer depends on besides these records
 */
export const shownIn = async (collection: CollectionSlug, where: Where, tags: readonly string[]): Promise<number[]> => {
  const condition = conditions[collection]
  const query = { where: condition ? { and: [where, condition] } : where, tags }
  if (collection !== 'meetings')
    return (await findMany(collection, { ...query, select: { id: true } })).map(({ id }) => id)
  const meetings = await findMany('meetings', { ...query, select: { body: true } })
  return withPublicBody(meetings, await bodiesOf(meetings)).map(({ id }) => id)
}

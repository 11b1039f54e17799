import type { CollectionSlug, Where } from 'payload'
import { newestOf } from '@/domain/dates/newest'
import { findMany } from './lists'

/**
 * When a public record of some collections last changed, ISO 8601; null: there are none. Any change of them makes it stale.
 * @param where which of them count: what is not given out must move nothing
 */
export const lastChanged = async (
  collections: readonly CollectionSlug[],
  where: Where = {},
): Promise<string | null> => {
  const newest = await Promise.all(
    collections.map((collection) =>
      findMany(collection, { where, sort: '-updatedAt', limit: 1, select: { updatedAt: true }, tags: [collection] }),
    ),
  )
  return newestOf(newest.flatMap((found) => found.map((one) => (one as { updatedAt: string }).updatedAt))) // as selected
}

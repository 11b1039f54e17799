import type { CollectionSlug } from 'payload'
import { findMany } from './lists'

/** When a public record of some collections last changed, ISO 8601; null: there are none. Any change of them makes it stale. */
export const lastChanged = async (collections: readonly CollectionSlug[]): Promise<string | null> => {
  const newest = await Promise.all(
    collections.map((collection) =>
      findMany(collection, { sort: '-updatedAt', limit: 1, select: { updatedAt: true }, tags: [collection] }),
    ),
  )
  const moments = newest.flatMap((found) => found.map((one) => (one as { updatedAt: string }).updatedAt)) // as selected
  return moments.sort().at(-1) ?? null
}

import type { CollectionSlug } from 'payload'
import type { Config } from '@/payload-types'
import type { RichText } from './text'

/** What a record may refer to while it is written: the other records, by their keys. */
export interface Known {
  /** the id of a record that was added; undefined when it was not, or is no more */
  id: (key: string) => number | undefined
  /** a text in the notation of `text.ts` */
  text: (written: string) => RichText
}

/** The starting content was written on this day, from facts with a source, and is due a year later. */
export const reviewed = { lastReviewed: '2026-11-24', nextReviewDue: '2027-11-24' }

export interface StartingRecord {
  collection: CollectionSlug
  /** by which it is known for good: 'trusts/east-lancashire-hospitals' */
  key: string
  data: (known: Known) => object
}

type Collections = Config['collections']

type Data<Slug extends keyof Collections> = Omit<
  Collections[Slug],
  'id' | 'slug' | 'createdAt' | 'updatedAt' | '_status' | 'startingKey'
>

/**
 * How records of one collection are written: `const trust = startingIn('trusts')`.
 * The last part of a record's key is also its address.
 */
export const startingIn =
  <Slug extends keyof Collections>(collection: Slug) =>
  (name: string, data: (known: Known) => Data<Slug>): StartingRecord => ({
    collection,
    key: `${collection}/${name}`,
    data,
  })

/** Ids of those of the keys that are there. */
export const idsOf = (known: Known, keys: string[]): number[] => keys.map(known.id).filter((id) => id !== undefined)

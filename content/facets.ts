import type { CollectionSlug } from 'payload'
import type { Config } from '@/payload-types'

type Stored<Slug extends CollectionSlug> = Config['collections'][Slug]

const centreInLists = [
  'name',
  'slug',
  'kind',
  'hostTrust',
  'address',
  'status',
  'hours',
  'exceptions',
  'bankHolidays',
  'latitude',
  'longitude',
  'approximate',
] as const

/**
 * Parts of a record that pages show without the rest, as fields. What is read as a facet goes stale only when one of its
 * fields changes, or the record appears or disappears; PostgreSQL then notifies `slug:id:facet` (the newest migration about
 * public_tags). A field added here is added there.
 */
export const facets = {
  trusts: { link: ['name', 'shortName', 'slug'], listed: ['name', 'slug', 'summary'] },
  networks: { link: ['name', 'slug'], listed: ['name', 'slug', 'summary'] },
  cdcs: {
    link: ['name', 'slug'],
    listed: centreInLists,
    found: [...centreInLists, 'offerings', 'gettingThere'],
  },
  tests: { link: ['name', 'slug'], listed: ['name', 'slug', 'summary', 'alsoKnownAs', 'network'] },
  workstreams: { link: ['name', 'slug'], listed: ['name', 'slug', 'summary', 'projects'] },
  'governance-bodies': {
    link: ['name', 'slug', 'earlierNames'],
    listed: [
      'name',
      'slug',
      'abbreviation',
      'kind',
      'own',
      'summary',
      'meets',
      'established',
      'dissolved',
      'earlierNames',
      'succeededBy',
      'reportingLines',
    ],
  },
  'news-posts': {
    link: ['title', 'slug'],
    listed: ['title', 'slug', 'summary', 'publishedOn', 'withdrawn'],
    card: ['title', 'slug', 'summary', 'publishedOn', 'withdrawn', 'image'],
  },
  pages: {
    link: ['title', 'slug'],
    listed: ['title', 'slug', 'summary', 'withdrawn'],
    crumb: ['title', 'slug', 'parent'],
    menu: ['title', 'slug', 'menu'],
  },
} as const satisfies { [Slug in CollectionSlug]?: Record<string, readonly (keyof Stored<Slug>)[]> }

/** A collection that has facets. */
export type Faceted = keyof typeof facets

export type FacetOf<Slug extends Faceted> = keyof (typeof facets)[Slug] & string

type FieldsOf<
  Slug extends Faceted,
  Facet extends FacetOf<Slug>,
> = (typeof facets)[Slug][Facet] extends readonly (infer Field)[] ? Field : never

/** A record as far as a facet shows it. */
export type AsFacet<Slug extends Faceted, Facet extends FacetOf<Slug>> = Pick<
  Stored<Slug>,
  (FieldsOf<Slug, Facet> | 'id') & keyof Stored<Slug>
>

/** The fields of a facet, as Payload's `select`. */
export const selectOf = <Slug extends Faceted>(collection: Slug, facet: FacetOf<Slug>): Record<string, true> => {
  const fields = (facets[collection] as Record<string, readonly string[]>)[facet] ?? [] // a facet of this collection
  return Object.fromEntries(fields.map((field) => [field, true]))
}

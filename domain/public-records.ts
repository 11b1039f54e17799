/**
 * Where a type of record can be named: the topics of news, links in texts and redirects, previews, the sitemap, the search; whether it
 * is corrected in public; and whether it is withdrawn in public, and its earlier texts are read on. What tells how things
 * are now, such as a centre's hours, is only corrected.
 */
type Use = 'topics' | 'links' | 'previews' | 'sitemap' | 'search' | 'corrections' | 'withdrawals'

/** What the rest of the portal needs to know of a type of record that has public pages. */
interface PublicRecordType {
  /** where its pages are: '/trusts'; '' for pages at the top of the site */
  readonly section: string
  /** what its addresses end in: a slug that editors choose, or the record's id */
  readonly key: 'slug' | 'id'
  /** the field that names a record in links */
  readonly title: 'name' | 'title'
  /** whose it is: the communications team's content or the secretariat's governance */
  readonly kind: 'content' | 'governance'
  readonly uses: readonly Use[]
}

const record = ['links', 'previews', 'sitemap', 'search'] as const
const topic = ['topics', 'corrections', ...record] as const
const written = [...record, 'corrections', 'withdrawals'] as const

/**
 * The types of public records, one row a collection. A new type needs its row here, its collection file and its page;
 * texts, redirects, topics of news, previews, the sitemap and reserved addresses follow.
 */
export const publicRecords = {
  pages: { section: '', key: 'slug', title: 'title', kind: 'content', uses: written },
  'news-posts': { section: '/news', key: 'slug', title: 'title', kind: 'content', uses: written },
  trusts: { section: '/trusts', key: 'slug', title: 'name', kind: 'content', uses: topic },
  networks: { section: '/networks', key: 'slug', title: 'name', kind: 'content', uses: topic },
  cdcs: { section: '/community-diagnostic-centres', key: 'slug', title: 'name', kind: 'content', uses: topic },
  tests: { section: '/tests', key: 'slug', title: 'name', kind: 'content', uses: topic },
  workstreams: { section: '/workstreams', key: 'slug', title: 'name', kind: 'content', uses: topic },
  'governance-bodies': { section: '/governance', key: 'slug', title: 'name', kind: 'governance', uses: topic },
  meetings: {
    section: '/governance/meetings',
    key: 'id',
    title: 'title',
    kind: 'governance',
    uses: ['previews', 'sitemap', 'search'],
  },
} as const satisfies Record<string, PublicRecordType>

type Registry = typeof publicRecords

/** A type of public record. */
export type PublicRecord = keyof Registry
/** A type whose addresses end in a slug. */
export type Addressed = { [Slug in PublicRecord]: Registry[Slug]['key'] extends 'slug' ? Slug : never }[PublicRecord]
/** The types that have a use. */
export type UsedIn<One extends Use> = {
  [Slug in PublicRecord]: One extends Registry[Slug]['uses'][number] ? Slug : never
}[PublicRecord]

const rows: Readonly<Record<string, PublicRecordType>> = publicRecords
const slugs = Object.keys(publicRecords) as PublicRecord[] // the keys of that table

/** All of them, in the order of the table. */
export const publicRecordSlugs: readonly PublicRecord[] = slugs

/** True for a collection whose records have public pages. */
export const isPublicRecord = (slug: string): slug is PublicRecord => Object.hasOwn(publicRecords, slug)

/** The types that have a use, in the order of the table. */
export const usedIn = <One extends Use>(use: One): UsedIn<One>[] =>
  slugs.filter((slug) => rows[slug]?.uses.includes(use)) as UsedIn<One>[] // just those

/** True for a collection whose records have addresses that end in a slug. */
export const isAddressed = (slug: string): slug is Addressed => rows[slug]?.key === 'slug'

/** The types whose addresses end in a slug. */
export const addressed: readonly Addressed[] = slugs.filter(isAddressed)

/** The address of a record by its slug or id: '/trusts/east-lancashire', '/governance/meetings/4'. */
export const addressOf = (collection: PublicRecord, key: string | number): string =>
  `${publicRecords[collection].section}/${key}`

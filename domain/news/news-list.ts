import { type PublicRecord, publicRecords, type UsedIn, usedIn } from '../public-records'

type TopicCollection = UsedIn<'topics'>

/** What news can be about, as its address names it. */
export interface TopicKey {
  collection: TopicCollection
  slug: string
}

/** A list of news as an address names it: all of it, a year's, or what is about one record. */
export type NewsList = { kind: 'all' } | { kind: 'year'; year: number } | ({ kind: 'topic' } & TopicKey)

const root = publicRecords['news-posts'].section

const baseOf = (list: NewsList): string => {
  if (list.kind === 'all') return root
  if (list.kind === 'year') return `${root}/year/${list.year}`
  return `${root}/topics${publicRecords[list.collection].section}/${list.slug}`
}

/** The address of a page of a list: '/news', '/news/page/2', '/news/year/2025', '/news/topics/trusts/blackpool'. */
export const newsListAddress = (list: NewsList, page = 1): string =>
  page === 1 ? baseOf(list) : `${baseOf(list)}/page/${page}`

/** The address of a list's feed. Years have none: nothing is added to them. */
export const newsFeedAddress = (list: Exclude<NewsList, { kind: 'year' }>, format: 'xml' | 'json'): string =>
  `${baseOf(list)}/feed.${format}`

/** The list of a year as an address writes it; null for what is no year. */
export const newsOfYear = (written: string): NewsList | null =>
  /^(?:19|20)\d\d$/.test(written) ? { kind: 'year', year: Number(written) } : null

const sections = new Map<string, TopicCollection>(usedIn('topics').map((slug) => [sectionOf(slug), slug]))

function sectionOf(collection: PublicRecord): string {
  return publicRecords[collection].section.slice(1)
}

/** The list about a record as an address writes it, 'trusts' and 'blackpool'; null for what news cannot be about. */
export const newsAboutTopic = (section: string, slug: string): (NewsList & { kind: 'topic' }) | null => {
  const collection = sections.get(section)
  return collection !== undefined && /^[a-z0-9-]{1,100}$/.test(slug) ? { kind: 'topic', collection, slug } : null
}

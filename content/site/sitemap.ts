import type { Where } from 'payload'
import { addressOf, addressed, publicRecords, usedIn, type Addressed } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { newsPerPage } from '../news/news'
import { notWithdrawn, withPublicBody } from '../shown'
import { findMany, readGlobal } from '../stored'
import { thePublic } from '../viewer'

export interface SitemapEntry {
  path: string
  /** when the records on the page last changed, ISO 8601; null when there are none */
  changedAt: string | null
}

const latest = (moments: string[]): string | null => [...moments].sort().at(-1) ?? null

interface Dated {
  id: number
  slug: string
  updatedAt: string
}

const recordsOf = (collection: Addressed): Promise<Dated[]> => {
  const where: Where = collection === 'news-posts' ? notWithdrawn : {}
  return findMany(collection, { where, sort: 'id', select: { slug: true, updatedAt: true } })
}

/** The types that the sitemap lists by their slugs. */
export const sitemapTypes: readonly Addressed[] = addressed.filter((slug) => usedIn('sitemap').includes(slug))

const entriesOf = (collection: Addressed, records: Dated[]): SitemapEntry[] => {
  const entries = records.map(({ slug, updatedAt }) => ({ path: addressOf(collection, slug), changedAt: updatedAt }))
  const changedAt = latest(records.map(({ updatedAt }) => updatedAt))
  const { section } = publicRecords[collection]
  if (section === '') return entries
  const list: SitemapEntry[] = [{ path: section, changedAt }]
  const furtherPages = collection === 'news-posts' ? Math.max(0, Math.ceil(records.length / newsPerPage) - 1) : 0
  for (let page = 2; page <= furtherPages + 1; page++) list.push({ path: `/news/page/${page}`, changedAt })
  return [...list, ...entries]
}

const meetingsOf = (shown: Pick<Meeting, 'id' | 'updatedAt'>[]): SitemapEntry[] => [
  { path: '/governance/meetings', changedAt: latest(shown.map(({ updatedAt }) => updatedAt)) },
  ...shown.map(({ id, updatedAt }) => ({ path: `/governance/meetings/${id}`, changedAt: updatedAt })),
]

/** Every public page, with when it last changed. */
export const sitemap = async (): Promise<SitemapEntry[]> => {
  const [home, meetings, ...collections] = await Promise.all([
    readGlobal(thePublic, 'home'),
    findMany('meetings', { sort: 'id', select: { updatedAt: true, body: true } }),
    ...sitemapTypes.map(async (collection) => ({ collection, records: await recordsOf(collection) })),
  ])
  const all = collections.flatMap(({ collection, records }) => entriesOf(collection, records))
  const changed = all.map(({ changedAt }) => changedAt).filter((moment) => moment !== null)
  const bodies = collections.find(({ collection }) => collection === 'governance-bodies')?.records ?? []
  return [
    { path: '/', changedAt: latest([...changed, ...(home.updatedAt ? [home.updatedAt] : [])]) },
    ...all,
    ...meetingsOf(withPublicBody(meetings, new Set(bodies.map(({ id }) => id)))),
  ]
}

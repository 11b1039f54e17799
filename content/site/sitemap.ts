import type { Where } from 'payload'
import { addressOf, addressed, publicRecords, usedIn, type Addressed } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { newsPerPage } from '../news/news'
import { idOf } from '../relations'
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
  const where: Where = collection === 'news-posts' ? { 'withdrawn.on': { exists: false } } : {}
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

/** A meeting has a page only while its body has one. */
const meetingsOf = (meetings: Pick<Meeting, 'id' | 'updatedAt' | 'body'>[], bodies: Dated[]): SitemapEntry[] => {
  const publicBodies = new Set(bodies.map(({ id }) => id))
  const shown = meetings.filter(({ body }) => publicBodies.has(idOf(body) ?? 0))
  return [
    { path: '/governance/meetings', changedAt: latest(shown.map(({ updatedAt }) => updatedAt)) },
    ...shown.map(({ id, updatedAt }) => ({ path: `/governance/meetings/${id}`, changedAt: updatedAt })),
  ]
}

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
    ...meetingsOf(meetings, bodies),
  ]
}

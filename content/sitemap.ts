import type { Where } from 'payload'
import { addressOf, sections, type Addressed } from '@/domain/addresses'
import { newsPerPage } from './news'
import { findMany, readGlobal } from './stored'
import { thePublic } from './view'

export interface SitemapEntry {
  path: string
  /** when what the page shows was last changed, ISO 8601; null where no one record says */
  changedAt: string | null
}

const latest = (moments: string[]): string | null => [...moments].sort().at(-1) ?? null

interface Dated {
  slug: string
  updatedAt: string
}

const recordsOf = async (collection: Addressed): Promise<Dated[]> => {
  const where: Where = collection === 'news-posts' ? { 'withdrawn.on': { exists: false } } : {}
  return (await findMany(collection, { where, sort: 'id', select: { slug: true, updatedAt: true } })) as Dated[] // just the fields selected
}

const ofCollection = async (collection: Addressed): Promise<SitemapEntry[]> => {
  const records = await recordsOf(collection)
  const entries = records.map(({ slug, updatedAt }) => ({ path: addressOf(collection, slug), changedAt: updatedAt }))
  const changedAt = latest(records.map(({ updatedAt }) => updatedAt))
  if (collection === 'pages') return entries
  const list: SitemapEntry[] = [{ path: sections[collection], changedAt }]
  const furtherPages = collection === 'news-posts' ? Math.max(0, Math.ceil(records.length / newsPerPage) - 1) : 0
  for (let page = 2; page <= furtherPages + 1; page++) list.push({ path: `/news/page/${page}`, changedAt })
  return [...list, ...entries]
}

/** Every public page, with when it was last changed. */
export const sitemap = async (): Promise<SitemapEntry[]> => {
  const [home, meetings, ...collections] = await Promise.all([
    readGlobal(thePublic, 'home'),
    findMany('meetings', { where: { 'body._status': { equals: 'published' } }, sort: 'id', select: { updatedAt: true } }),
    ...(Object.keys(sections) as Addressed[]).map(ofCollection), // the keys of that table
  ])
  const all = collections.flat()
  const changed = all.map(({ changedAt }) => changedAt).filter((moment) => moment !== null)
  return [
    { path: '/', changedAt: latest([...changed, ...(home.updatedAt ? [home.updatedAt] : [])]) },
    ...all,
    { path: '/governance/meetings', changedAt: latest(meetings.map(({ updatedAt }) => updatedAt)) },
    ...meetings.map(({ id, updatedAt }) => ({ path: `/governance/meetings/${id}`, changedAt: updatedAt })),
  ]
}

import type { Where } from 'payload'
import { openDataPage, pageOfSet, setNames } from '@/domain/open-data/set-names'
import { addressOf, addressed, publicRecords, usedIn, type Addressed } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { expiresAt, readOnce } from '@/server/page-cache/cache-tags'
import { now } from '../clock'
import { interestPages } from '../governance/interests'
import { meetingsPerPage } from '../governance/meetings'
import { idOf } from '../relations'
import { notWithdrawn, withPublicBody } from '../shown'
import { readGlobal } from '../stored/globals'
import { findMany } from '../stored/lists'
import { thePublic } from '../viewer'
import type { SitemapEntry } from './sitemap-entry'
import { waitingEntries } from './sitemap-waiting'
import { newsListEntries, type NewsRow, newsRows, slugsOf } from './sitemap-news'

const latest = (moments: string[]): string | null => [...moments].sort().at(-1) ?? null

interface Dated {
  id: number
  slug: string
  updatedAt: string
}

const recordsOf = (collection: Addressed): Promise<Dated[]> => {
  if (collection === 'news-posts') return newsRows()
  const where: Where = collection === 'pages' ? notWithdrawn : {}
  return findMany(collection, { where, sort: 'id', select: { slug: true, updatedAt: true } })
}

/** The types that the sitemap lists by their slugs. */
export const sitemapTypes: readonly Addressed[] = addressed.filter((slug) => usedIn('sitemap').includes(slug))

const entriesOf = (collection: Addressed, records: Dated[]): SitemapEntry[] => {
  const entries = records.map(({ slug, updatedAt }) => ({ path: addressOf(collection, slug), changedAt: updatedAt }))
  const changedAt = latest(records.map(({ updatedAt }) => updatedAt))
  const { section } = publicRecords[collection]
  // the lists of news are told of by themselves
  return section === '' || collection === 'news-posts' ? entries : [{ path: section, changedAt }, ...entries]
}

type MeetingRow = Pick<Meeting, 'id' | 'updatedAt' | 'startsAt' | 'body'>

/** The further pages of a list of so many meetings. */
const furtherPages = (address: string, count: number, changedAt: string | null): SitemapEntry[] =>
  Array.from({ length: Math.max(0, Math.ceil(count / meetingsPerPage) - 1) }, (_, place) => ({
    path: `${address}/page/${place + 2}`,
    changedAt,
  }))

/** All meetings of a body, where its own page has not all of them. */
const meetingsOfBodies = (meetings: MeetingRow[], bodies: Dated[]): SitemapEntry[] =>
  bodies.flatMap(({ id, slug }) => {
    const own = meetings.filter(({ body }) => idOf(body) === id)
    if (own.length <= meetingsPerPage) return []
    const [address, changedAt] = [`/governance/${slug}/meetings`, latest(own.map(({ updatedAt }) => updatedAt))]
    return [{ path: address, changedAt }, ...furtherPages(address, own.length, changedAt)]
  })

/** The lists change when the next meeting begins. */
const meetingsIn = (shown: MeetingRow[], bodies: Dated[], at: Date): SitemapEntry[] => {
  const changedAt = latest(shown.map(({ updatedAt }) => updatedAt))
  const upcoming = shown.filter(({ startsAt }) => new Date(startsAt) >= at)
  if (upcoming.length > 0) expiresAt(Math.min(...upcoming.map(({ startsAt }) => Date.parse(startsAt))))
  return [
    { path: '/governance/meetings', changedAt },
    ...furtherPages('/governance/meetings', shown.length - upcoming.length, changedAt),
    ...furtherPages('/governance/meetings/upcoming', upcoming.length, changedAt),
    ...shown.map(({ id, updatedAt }) => ({ path: addressOf('meetings', id), changedAt: updatedAt })),
    ...meetingsOfBodies(shown, bodies),
  ]
}

const read = async (): Promise<SitemapEntry[]> => {
  const [home, meetings, ...collections] = await Promise.all([
    readGlobal(thePublic, 'home'),
    findMany('meetings', { sort: 'id', select: { updatedAt: true, body: true, startsAt: true } }),
    ...sitemapTypes.map(async (collection) => ({ collection, records: await recordsOf(collection) })),
  ])
  const records = new Map(collections.map((one) => [one.collection, one.records]))
  const news = (records.get('news-posts') ?? []) as NewsRow[] // read so above
  const all = [
    ...collections.flatMap((one) => entriesOf(one.collection, one.records)),
    ...newsListEntries(news, slugsOf(records)),
  ]
  const changed = all.map(({ changedAt }) => changedAt).filter((moment) => moment !== null)
  const bodies = records.get('governance-bodies') ?? []
  return [
    { path: '/', changedAt: latest([...changed, ...(home.updatedAt ? [home.updatedAt] : [])]) },
    ...all,
    ...(home.updatedAt ? [{ path: '/vision-and-strategy', changedAt: home.updatedAt }] : []),
    { path: '/tests/who-can-refer', changedAt: latest((records.get('cdcs') ?? []).map(({ updatedAt }) => updatedAt)) },
    ...[openDataPage, ...setNames.map(pageOfSet)].map((path) => ({
      path,
      changedAt: latest(bodies.map(({ updatedAt }) => updatedAt)),
    })),
    ...meetingsIn(withPublicBody(meetings, new Set(bodies.map(({ id }) => id))), bodies, now()),
    ...(await waitingEntries()),
    ...(await interestPages()),
    // the days on which it changed are found from there: each of them is the whole structure
    { path: '/governance/history', changedAt: latest(bodies.map(({ updatedAt }) => updatedAt)) },
  ]
}

/** Every public page, with when it last changed; read once for all files that list them. Nobody changes what it gives. */
export const sitemap = (): Promise<SitemapEntry[]> => readOnce('sitemap', read)

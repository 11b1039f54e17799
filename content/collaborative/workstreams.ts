import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import { newsAbout, type NewsInList } from '../news/news'
import { networkLinks } from './networks'
import type { Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findMany, findOne } from '../stored'
import type { Viewer } from '../viewer'

export interface ProjectView {
  title: string
  text: string | null
  /** null when not known */
  status: 'planned' | 'under-way' | 'done' | null
}

export interface WorkstreamInList {
  href: string
  name: string
  summary: string
  projects: ProjectView[]
}

export interface WorkstreamPage extends WorkstreamInList {
  body: Text
  networks: Link[]
  news: NewsInList[]
  review: Review
}

const inList = { name: true, slug: true, summary: true, projects: true } as const

type Stored = {
  name: string
  slug: string
  summary: string
  projects?: { title: string; text?: string | null; status?: ProjectView['status'] }[] | null
}

const listed = ({ name, slug, summary, projects }: Stored): WorkstreamInList => ({
  href: addressOf('workstreams', slug),
  name,
  summary,
  projects: (projects ?? []).map(({ title, text, status }) => ({ title, text: text ?? null, status: status ?? null })),
})

/** All workstreams in their order, each with what it has achieved. */
export const workstreamList = async (): Promise<WorkstreamInList[]> =>
  (await findMany('workstreams', { sort: ['order', 'name'], select: inList })).map(listed)

/** A workstream with its projects, networks and news, or null. */
export const workstreamPage = async (viewer: Viewer, slug: string): Promise<WorkstreamPage | null> => {
  const found = await findOne(
    viewer,
    'workstreams',
    { slug: { equals: slug } },
    { ...inList, body: true, networks: true, ...reviewFields },
  )
  if (found === null) return null
  const [body, networks, news] = await Promise.all([
    textOf(found.body),
    networkLinks(found.networks),
    newsAbout('workstreams', found.id),
  ])
  return { ...listed(found), body, networks, news, review: reviewOf(found) }
}

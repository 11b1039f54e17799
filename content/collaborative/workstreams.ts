import { addressOf } from '@/domain/public-records'
import type { Text } from '@/domain/rich-text'
import type { TargetAndResult } from '@/domain/waiting-times/target-and-result'
import { correctionsOf, type CorrectionView } from '../corrections/corrections'
import { type AsFacet } from '../facets'
import { listTag } from '../lists'
import { newsAbout } from '../news/latest'
import type { NewsInList } from '../news/listed'
import type { Link } from '../relations'
import { reviewFields, reviewOf, type Review } from '../review'
import { textOf } from '../rich-text'
import { findFacets } from '../stored/lists'
import { findBySlug } from '../stored/records'
import type { Viewer } from '../viewer'
import { targetOfAll } from '../waiting-times/target'
import { networkLinks } from './networks'

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
  /** our target for waiting times with what came of it; null: it is not about them */
  target: TargetAndResult | null
  networks: Link[]
  news: NewsInList[]
  corrections: CorrectionView[]
  review: Review
}

const listed = ({ name, slug, summary, projects }: AsFacet<'workstreams', 'listed'>): WorkstreamInList => ({
  href: addressOf('workstreams', slug),
  name,
  summary,
  projects: (projects ?? []).map(({ title, text, status }) => ({ title, text: text ?? null, status: status ?? null })),
})

/** All workstreams in their order, each with its projects. */
export const workstreamList = async (): Promise<WorkstreamInList[]> => {
  const tags = [listTag('workstreams', 'all')]
  return (await findFacets('workstreams', 'listed', { sort: ['order', 'name'], tags })).map(listed)
}

const fields = {
  name: true,
  slug: true,
  summary: true,
  projects: true,
  body: true,
  showsTarget: true,
  networks: true,
  ...reviewFields,
} as const

/** A workstream with its projects, networks and news, or null. */
export const workstreamPage = async (viewer: Viewer, slug: string): Promise<WorkstreamPage | null> => {
  const found = await findBySlug(viewer, 'workstreams', slug, fields)
  if (found === null) return null
  const [body, target, networks, news, corrections] = await Promise.all([
    textOf(found.body),
    found.showsTarget ? targetOfAll() : null,
    networkLinks(found.networks),
    newsAbout('workstreams', found.id),
    correctionsOf(viewer, 'workstreams', found.id),
  ])
  return { ...listed(found), body, target, networks, news, corrections, review: reviewOf(found) }
}

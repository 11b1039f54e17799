import { addressOf } from '@/domain/public-records'
import { listTag } from '../lists'
import { idOf, idsOf, linksTo } from '../relations'
import { findMany } from '../stored/lists'
import type { ProjectView } from './workstreams'

/** A trust as data. */
export interface TrustData {
  id: number
  href: string
  name: string
  shortName: string
  odsCode: string
  summary: string
  website: string | null
  areasServed: string[]
  updatedAt: string
}

const common = { name: true, slug: true, summary: true, updatedAt: true } as const

/** All public trusts, by number. */
export const trustsData = async (): Promise<TrustData[]> => {
  const trusts = await findMany('trusts', {
    sort: 'id',
    select: { ...common, shortName: true, odsCode: true, website: true, areasServed: true },
    tags: [listTag('trusts', 'all')],
  })
  return trusts.map(({ areasServed, id, name, odsCode, shortName, slug, summary, updatedAt, website }) => ({
    ...{ id, name, shortName, odsCode, summary, updatedAt },
    href: addressOf('trusts', slug),
    website: website || null,
    areasServed: areasServed ?? [],
  }))
}

/** A network as data. */
export interface NetworkData {
  id: number
  href: string
  name: string
  summary: string
  sharedGoal: string | null
  /** the public body that answers for it */
  body: { id: number; name: string } | null
  achievements: { figure: string | null; text: string; asOf: string | null }[]
  updatedAt: string
}

/** All public networks, by number. */
export const networksData = async (): Promise<NetworkData[]> => {
  const networks = await findMany('networks', {
    sort: 'id',
    select: { ...common, sharedGoal: true, governanceBody: true, achievements: true },
    tags: [listTag('networks', 'all')],
  })
  const bodies = await linksTo('governance-bodies', idsOf(networks.map(({ governanceBody }) => governanceBody)))
  return networks.map(({ achievements, governanceBody, id, name, sharedGoal, slug, summary, updatedAt }) => {
    const bodyId = idOf(governanceBody) ?? 0
    const body = bodies.get(bodyId)
    return {
      ...{ id, name, summary, updatedAt },
      href: addressOf('networks', slug),
      sharedGoal: sharedGoal || null,
      body: body ? { id: bodyId, name: body.text } : null,
      achievements: (achievements ?? []).map(({ asOf, figure, text }) => ({
        figure: figure || null,
        text,
        asOf: asOf || null,
      })),
    }
  })
}

/** A workstream as data. */
export interface WorkstreamData {
  id: number
  href: string
  name: string
  summary: string
  networks: { id: number; name: string }[]
  /** with the number of its row each */
  projects: (ProjectView & { id: string })[]
  updatedAt: string
}

/** All public workstreams with their projects, by number. */
export const workstreamsData = async (): Promise<WorkstreamData[]> => {
  const workstreams = await findMany('workstreams', {
    sort: 'id',
    select: { ...common, networks: true, projects: true },
    tags: [listTag('workstreams', 'all')],
  })
  const links = await linksTo('networks', idsOf(workstreams.flatMap(({ networks }) => networks ?? [])))
  return workstreams.map(({ id, name, networks, projects, slug, summary, updatedAt }) => ({
    ...{ id, name, summary, updatedAt },
    href: addressOf('workstreams', slug),
    networks: idsOf(networks).flatMap((network) => {
      const link = links.get(network)
      return link ? [{ id: network, name: link.text }] : []
    }),
    projects: (projects ?? []).map((project, place) => ({
      id: project.id ?? `${id}-${place + 1}`,
      title: project.title,
      text: project.text || null,
      status: project.status ?? null,
    })),
  }))
}

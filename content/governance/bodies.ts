import type { Body } from '@/domain/governance/reporting-lines'
import type { AsFacet } from '../facets'
import { listTag } from '../lists'
import { idOf, idsOf } from '../relations'
import { findFacets } from '../stored/lists'

/** A body as lists show it. */
export type ListedBody = AsFacet<'governance-bodies', 'listed'>

/** A body as the rules take it. */
export const asBody = (record: ListedBody): Body => ({
  id: record.id,
  name: record.name,
  slug: record.slug,
  abbreviation: record.abbreviation,
  kind: record.kind,
  own: record.own,
  established: record.established,
  dissolved: record.dissolved,
  earlierNames: (record.earlierNames ?? []).map(({ name, abbreviation, renamed }) => ({ name, abbreviation, renamed })),
  succeededBy: idsOf(record.succeededBy),
  reportingLines: (record.reportingLines ?? []).flatMap(({ to, kind, from, until, note }) => {
    const id = idOf(to)
    return id === null ? [] : [{ to: id, kind, from, until, note }]
  }),
})

/** A body with what lists say of it. */
export interface BodyInList extends Body {
  summary: string
  /** how often it meets, in words */
  meets: string | null
}

/** All bodies with their reporting lines. */
export const governanceBodies = async (): Promise<BodyInList[]> => {
  const tags = [listTag('governance-bodies', 'all')]
  const found = await findFacets('governance-bodies', 'listed', { sort: 'name', tags })
  return found.map((record) => ({ ...asBody(record), summary: record.summary, meets: record.meets ?? null }))
}

import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { cycleIn } from '@/domain/governance/circles'
import type { Body } from '@/domain/governance/reporting-lines'
import type { GovernanceBody } from '@/payload-types'
import { relationId } from '../hooks/relation-id'
import { takeTurn } from '../workflow/in-turn'

type Line = { to?: unknown; kind?: string; from?: string | null; until?: string | null }

const asBody = (record: {
  id: number
  name?: string | null
  slug?: string | null
  kind?: string | null
  reportingLines?: Line[] | null
}): Body => ({
  id: record.id,
  name: record.name ?? '',
  slug: record.slug ?? '',
  kind: record.kind ?? 'board',
  reportingLines: (record.reportingLines ?? []).flatMap(({ to, kind, from, until }) => {
    const id = relationId(to)
    return id === null
      ? []
      : [
          {
            to: id,
            kind: (kind ?? 'reports-to') as Body['reportingLines'][number]['kind'],
            from: from ?? null,
            until: until ?? null,
          },
        ] // a select of just these values
  }),
})

/** No body may report, over others, to itself: the structure could not be drawn, and nobody would answer for it. */
export const noReportingCycle: CollectionBeforeChangeHook<GovernanceBody> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || originalDoc?.id === undefined) return data
  await takeTurn(req, 'governance-bodies')
  const { docs } = await req.payload.find({
    collection: 'governance-bodies',
    depth: 0,
    overrideAccess: true, // the rule is about all that is public, whoever saves
    pagination: false,
    req,
    select: { name: true, slug: true, kind: true, reportingLines: true },
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: originalDoc.id } }] },
  })
  const here = asBody({ ...originalDoc, ...data, id: originalDoc.id })
  const cycle = cycleIn([...docs.map(asBody), here])
  if (cycle === null) return data
  const path = [...cycle, cycle[0]].map((body) => body?.name).join(' → ')
  throw new ValidationError({
    collection: 'governance-bodies',
    errors: [
      {
        label: 'Reporting lines',
        message: `These lines form a circle: ${path}. End or remove one of them.`,
        path: 'reportingLines',
      },
    ],
    req,
  })
}

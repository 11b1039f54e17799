import { lineOn, type LineOnDay, type Tense } from '@/domain/governance/line-tense'
import type { Body, LineKind } from '@/domain/governance/reporting-lines'
import { listTag } from '../lists'
import { linkOf, type Link } from '../relations'
import { findFacets } from '../stored/lists'
import { findFacetsByIds } from '../stored/records'
import { asBody, type ListedBody } from './bodies'

export interface LineView {
  body: Link
  kind: LineKind
  /** how it stands on the day of the page, with partial dates */
  on: LineOnDay
  note: string | null
}

const lineTo = (line: Body['reportingLines'][number], [from, to]: [Body, Body], body: Link, day: string): LineView => ({
  body,
  kind: line.kind,
  on: lineOn(line, [from, to], day),
  note: line.note ?? null,
})

const tenses: Tense[] = ['now', 'coming', 'past']
const nowFirst = (a: LineView, b: LineView): number => tenses.indexOf(a.on.tense) - tenses.indexOf(b.on.tense)

/** The lines from a body to those that it answers to, as they stand on a day. */
export const linesFrom = async (body: Body, day: string): Promise<{ views: LineView[]; bodies: Body[] }> => {
  const lines = body.reportingLines.filter(({ to }) => to !== body.id)
  const records = await findFacetsByIds(
    'governance-bodies',
    'listed',
    lines.map(({ to }) => to),
  )
  const views = lines.flatMap((line) => {
    const record = records.get(line.to)
    return record ? [lineTo(line, [body, asBody(record)], linkOf('governance-bodies', record), day)] : []
  })
  return { views: views.sort(nowFirst), bodies: [...records.values()].map(asBody) }
}

/** The lines to a body from those that answer to it, as they stand on a day. */
export const linesTo = async (body: Body, day: string): Promise<{ views: LineView[]; bodies: Body[] }> => {
  const found = await findFacets('governance-bodies', 'listed', {
    where: { and: [{ 'reportingLines.to': { equals: body.id } }, { id: { not_equals: body.id } }] },
    sort: 'name',
    tags: [listTag('governance-bodies', 'line', body.id)],
  })
  const linesOf = (record: ListedBody): LineView[] =>
    asBody(record)
      .reportingLines.filter(({ to }) => to === body.id)
      .map((line) => lineTo(line, [asBody(record), body], linkOf('governance-bodies', record), day))
  return { views: found.flatMap(linesOf).sort(nowFirst), bodies: found.map(asBody) }
}

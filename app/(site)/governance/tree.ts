import type { TreeBody } from '@/components/site/governance/governance-tree'
import { lineNames, lineVerbs } from '@/components/site/governance/line-kinds'
import type { StandingLine } from '@/domain/governance/standing'
import { upperLevels, type CutNode } from '@/domain/governance/branches'
import type { apartBy, Structure } from '@/domain/governance/structure'
import { linePeriod, period } from '../presenters'

/** The address of a body. */
export const hrefOf = (slug: string): string => `/governance/${slug}`

const about = 'about: nobody knows the day'

const counted = (count: number): string => (count === 1 ? '1 body below it' : `${count} bodies below it`)

const notesOf = ({ body, certainty, leftOut }: CutNode): string | null =>
  [
    body.abbreviation,
    body.own ? 'our own board' : null,
    body.kind === 'outside' ? 'outside body' : null,
    certainty === 'about' ? about : null,
    leftOut > 0 ? counted(leftOut) : null,
  ]
    .filter(Boolean)
    .join(', ') || null

/** Since and until when a line holds, as far as that is known: 'since 2021', 'until about 2024'. */
const periodOf = ({ certainty, line }: StandingLine): string | null =>
  period(line.from ?? null, line.until ?? null, certainty === 'about')

/** The same of a line beside the first, of which it is said too that nobody knows since when, with what is noted about it. */
const periodInFull = (one: StandingLine): string =>
  [periodOf(one) ?? 'since a day that nobody knows', one.line.note].filter(Boolean).join('. ')

const keyOf = (from: number, to: number, kind: string): string => `${from} ${kind} ${to}`

/** The lines of a day by their ends and kind, of several alike the first. */
export const linesByEnds = (lines: Structure['lines']): ReadonlyMap<string, StandingLine> =>
  new Map(lines.toReversed().map((one) => [keyOf(one.from.id, one.to.id, one.line.kind), one]))

interface Shown {
  /** all lines of the day, see `linesByEnds` */
  lines: ReturnType<typeof linesByEnds>
  /** whether since when a line holds is said */
  withDates: boolean
}

/** A body of the structure, with those below it, as the list shows it. */
export const treeBody = (node: CutNode, { lines, withDates }: Shown, above?: number): TreeBody => {
  const dated = (to: number, kind: string, say: typeof periodOf): string | null => {
    const line = lines.get(keyOf(node.body.id, to, kind))
    return line && (withDates || line.certainty === 'about') ? say(line) : null
  }
  const first = above === undefined ? null : dated(above, 'reports-to', periodOf)
  return {
    href: hrefOf(node.body.slug),
    name: node.body.name,
    note: [notesOf(node), first && `reports ${first}`].filter(Boolean).join(', ') || null,
    otherLines: [
      ...node.alsoReportsTo.map(({ id, name, slug }) => ({
        kind: 'Also reports to',
        to: { href: hrefOf(slug), text: name },
        period: dated(id, 'reports-to', periodInFull),
      })),
      ...node.otherLines.map(({ kind, to: { id, name, slug } }) => ({
        kind: lineNames[kind],
        to: { href: hrefOf(slug), text: name },
        period: dated(id, kind, periodInFull),
      })),
    ],
    children: node.children.map((child) => treeBody(child, { lines, withDates }, node.body.id)),
  }
}

/** Bodies whose lines are over or to come, each with these. */
export const notNowBodies = (nodes: ReturnType<typeof apartBy>['notNow'], shown: Shown): TreeBody[] =>
  upperLevels(nodes).map((node, place) => ({
    ...treeBody(node, shown),
    otherLines: (nodes[place]?.lines ?? []).map(({ line, to, on }) => ({
      kind: lineVerbs[line.kind][on.tense],
      to: { href: hrefOf(to.slug), text: to.name },
      period: linePeriod(on),
    })),
  }))

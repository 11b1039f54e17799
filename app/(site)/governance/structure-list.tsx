import { Heading } from '@/components/nhs/heading'
import { GovernanceTree, type TreeBody } from '@/components/site/governance/governance-tree'
import { Panel } from '@/components/site/panel'
import { upperLevels } from '@/domain/governance/branches'
import type { Body } from '@/domain/governance/reporting-lines'
import { apartBy, structureOn } from '@/domain/governance/structure'
import { linesByEnds, notNowBodies, treeBody } from './tree'

/** Where the rest is listed of what a page leaves out. */
export interface Excerpt {
  /** bodies in each part of the list at most */
  most: number
  /** the page with the whole structure */
  href: string
}

interface Props {
  heading: string
  /** all bodies, of all times */
  bodies: readonly Body[]
  /** 'YYYY-MM-DD' */
  day: string
  /** how the day is spoken of: 'today', 'on that day' */
  then: string
  /** whether since when a line holds is said */
  withDates?: boolean
  /** null: all bodies are listed */
  excerpt: Excerpt | null
}

/** Some bodies, and how many more there are. */
const Part = ({ bodies, excerpt }: { bodies: TreeBody[]; excerpt: Excerpt | null }) => {
  const left = bodies.length - (excerpt?.most ?? Infinity)
  return (
    <>
      <GovernanceTree bodies={left > 0 ? bodies.slice(0, -left) : bodies} />
      {left > 0 ? <p>And {left} more.</p> : null}
    </>
  )
}

/**
 * The structure on a day as nested lists; bodies whose line is not published, or does not hold then, apart. Of a large structure
 * the upper levels, with a link to the whole.
 */
export function StructureList({ heading, bodies, day, excerpt, then, withDates = false }: Props) {
  const structure = structureOn(bodies, day)
  const { notNow, unpublished } = apartBy(structure, bodies, day)
  const shown = { lines: linesByEnds(structure.lines), withDates }
  const roots = upperLevels(structure.roots, excerpt?.most)
  return (
    <Panel heading={heading}>
      {roots.length > 0 ? (
        <Part bodies={roots.map((node) => treeBody(node, shown))} excerpt={excerpt} />
      ) : (
        <p>No bodies are listed yet.</p>
      )}
      {excerpt ? (
        <p>
          <a href={excerpt.href}>The whole structure, with a chart of each branch</a>
        </p>
      ) : null}
      {withDates && structure.lines.some(({ line }) => !line.from) ? (
        <p className="site-note">Where no date is given, nobody knows since when a body reports to another.</p>
      ) : null}
      {unpublished.length > 0 ? (
        <>
          <Heading level={3} size="s">
            Other bodies
          </Heading>
          <p>Who these report to has not been published yet.</p>
          <Part bodies={upperLevels(unpublished).map((node) => treeBody(node, shown))} excerpt={excerpt} />
        </>
      ) : null}
      {notNow.length > 0 ? (
        <>
          <Heading level={3} size="s">
            Bodies that report to nobody {then}
          </Heading>
          <Part bodies={notNowBodies(notNow, shown)} excerpt={excerpt} />
        </>
      ) : null}
    </Panel>
  )
}

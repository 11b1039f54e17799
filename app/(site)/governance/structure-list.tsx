import { Heading } from '@/components/nhs/heading'
import { GovernanceTree } from '@/components/site/governance/governance-tree'
import { Panel } from '@/components/site/panel'
import type { Body } from '@/domain/governance/reporting-lines'
import { apartBy, structureOn } from '@/domain/governance/structure'
import { notNowBody, treeBody } from './tree'

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
}

/** The structure on a day as nested lists; bodies whose line is not published, or does not hold then, apart. */
export function StructureList({ heading, bodies, day, then, withDates = false }: Props) {
  const structure = structureOn(bodies, day)
  const { notNow, unpublished } = apartBy(structure, bodies, day)
  const shown = { lines: structure.lines, withDates }
  return (
    <Panel heading={heading}>
      {structure.roots.length > 0 ? (
        <GovernanceTree bodies={structure.roots.map((node) => treeBody(node, shown))} />
      ) : (
        <p>No bodies are listed yet.</p>
      )}
      {withDates && structure.lines.some(({ line }) => !line.from) ? (
        <p className="site-note">Where no date is given, nobody knows since when a body reports to another.</p>
      ) : null}
      {unpublished.length > 0 ? (
        <>
          <Heading level={3} size="s">
            Other bodies
          </Heading>
          <p>Who these report to has not been published yet.</p>
          <GovernanceTree bodies={unpublished.map((node) => treeBody(node, shown))} />
        </>
      ) : null}
      {notNow.length > 0 ? (
        <>
          <Heading level={3} size="s">
            Bodies that report to nobody {then}
          </Heading>
          <GovernanceTree bodies={notNow.map((node) => notNowBody(node, shown))} />
        </>
      ) : null}
    </Panel>
  )
}

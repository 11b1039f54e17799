import { Heading } from '@/components/nhs/heading'
import { Panel } from '@/components/site/panel'
import { ComparedTable } from '@/components/site/waiting-times/compared-table'
import { waitStandards } from '@/domain/waiting-times/standards'
import { trustRows } from './compared'
import type { Summed } from './lists'
import { parts } from './parts'

/** What trusts can be compared by, and what not. */
const Comparable = () => (
  <>
    <Heading level={3}>What can be compared</Heading>
    <ul className="nhsuk-list nhsuk-list--bullet">
      <li>Shares can be compared. The mark in each bar is our target of {waitStandards.target.percent}%.</li>
      <li>Numbers of people cannot. Trusts serve areas of different sizes.</li>
      <li>Trusts do different tests, so compare one test at a time where you can.</li>
      <li>Where few people wait, a share can change a lot from month to month.</li>
    </ul>
  </>
)

/** Trusts beside each other in one month. */
export const TrustsCompared = ({ summed, month }: { summed: Summed; month: string }) => (
  <Panel {...parts.trusts}>
    <ComparedTable
      caption={parts.trusts.heading}
      of="Trust"
      rows={trustRows(summed, month)}
      aim={waitStandards.target.percent}
    />
    <Comparable />
  </Panel>
)

import { Panel } from '@/components/site/panel'
import { ComparedTable } from '@/components/site/waiting-times/compared-table'
import { waitStandards } from '@/domain/waiting-times/standards'
import { Heading } from '@/components/nhs/heading'
import { testRows } from './compared'
import type { Summed } from './lists'

/** Test by test, in the groups of the statistics. */
export const TestsCompared = ({ summed, month }: { summed: Summed; month: string }) => (
  <Panel heading="Test by test">
    {testRows(summed, month).map(({ name, rows }) => (
      <section key={name}>
        <Heading level={3}>{name}</Heading>
        <ComparedTable caption={name} captionHidden of="Test" rows={rows} aim={waitStandards.ambition.percent} />
      </section>
    ))}
  </Panel>
)

import { Fragment } from 'react'
import { Heading } from '@/components/nhs/heading'
import { Panel } from '@/components/site/panel'
import { ComparedTable } from '@/components/site/waiting-times/compared-table'
import { waitStandards } from '@/domain/waiting-times/standards'
import { testRows } from './compared'
import type { Summed } from './lists'
import { parts } from './parts'

/** Test by test in one month, in the groups of the statistics. */
export const TestsCompared = ({ summed, month }: { summed: Summed; month: string }) => (
  <Panel {...parts.tests}>
    {testRows(summed, month).map(({ name, rows }) => (
      <Fragment key={name}>
        <Heading level={3}>{name}</Heading>
        <ComparedTable caption={name} of="Test" rows={rows} aim={waitStandards.target.percent} />
      </Fragment>
    ))}
  </Panel>
)

import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { GovernanceChart } from '@/components/site/governance/governance-chart'
import { LinkList } from '@/components/site/link-list'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import type { governanceBodies } from '@/content/governance/bodies'
import type { MeetingInList } from '@/content/governance/meetings'
import { layoutChart } from '@/domain/drawing/governance-chart'
import type { Body } from '@/domain/governance/reporting-lines'
import { PageFrame } from '../page-frame'
import { meetingItem } from '../presenters'
import { StructureList } from './structure-list'
import { hrefOf } from './tree'

export const head = {
  title: 'Governance',
  description: 'Who decides, who they report to, and when they meet.',
  path: '/governance',
}

type Bodies = Awaited<ReturnType<typeof governanceBodies>>

interface Props {
  bodies: Bodies
  /** the next few meetings */
  coming: MeetingInList[]
  /** 'YYYY-MM-DD' */
  day: string
}

const laneNames = {
  unpublished: 'Their reporting line has not been published yet',
  'not-now': 'They have no reporting line today',
}

const noteOf = ({ kind, own }: Body): string | null =>
  own ? 'Our own board' : kind === 'outside' ? 'Outside body' : null

const Meetings = ({ coming }: Pick<Props, 'coming'>) => (
  <Panel heading="Upcoming meetings">
    {coming.length > 0 ? (
      <MeetingsList meetings={coming.map((meeting) => meetingItem(meeting, true))} />
    ) : (
      <p>No meeting dates have been published yet.</p>
    )}
    <LinkList links={[{ href: '/governance/meetings', text: 'Meetings and papers' }]} />
  </Panel>
)

/** The governance structure on a day, as a list and then as a chart. */
export function Governance({ bodies, coming, day }: Props) {
  const chart = layoutChart(bodies, day)
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Columns aside={<Meetings coming={coming} />}>
        <StructureList heading="Structure today" bodies={bodies} day={day} then="today" />
      </Columns>
      {chart.boxes.length > 0 ? (
        <>
          <Heading>The structure as a chart</Heading>
          <GovernanceChart
            title="Who reports to whom"
            width={chart.width}
            height={chart.height}
            lines={chart.lines}
            lanes={chart.lanes.map(({ kind, y, height }) => ({ name: laneNames[kind], y, height }))}
            boxes={chart.boxes.map(({ body, x, y, width, height }) => ({
              href: hrefOf(body.slug),
              name: body.name,
              note: noteOf(body),
              x,
              y,
              width,
              height,
              tone: body.own ? 'main' : body.kind === 'outside' ? 'outside' : null,
            }))}
          />
        </>
      ) : null}
    </PageFrame>
  )
}

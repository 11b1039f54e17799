import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { DateForm } from '@/components/site/governance/date-form'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import type { FirstChart } from '@/content/governance/charts'
import type { MeetingInList } from '@/content/governance/meetings'
import type { Overview } from '@/content/governance/overview'
import { PageFrame } from '../page-frame'
import { meetingItem } from '../presenters'
import { BodiesList, listName } from './bodies-list'
import { Charts } from './charts'
import { StructureList } from './structure-list'
import { excerptOf } from './whole-structure'

export const head = {
  title: 'Governance',
  description: 'Who decides, who they report to, and when they meet.',
  path: '/governance',
}

interface Props {
  overview: Overview
  chart: FirstChart
  /** the next few meetings */
  coming: MeetingInList[]
  /** whether the register of interests has something */
  hasInterests: boolean
}

const Meetings = ({ coming }: Pick<Props, 'coming'>) => (
  <Panel heading="Upcoming meetings">
    {coming.length > 0 ? (
      <MeetingsList meetings={coming.map((meeting) => meetingItem(meeting, null))} />
    ) : (
      <p>No meeting dates have been published yet.</p>
    )}
    <LinkList
      links={[
        { href: '/governance/meetings', text: 'Meetings and papers' },
        { href: '/open-data', text: 'Governance as open data' },
      ]}
    />
  </Panel>
)

/** The structure of today: as a list, as a table, and then as a chart. */
export function Governance({ chart, coming, hasInterests, overview: { bodies, day, table } }: Props) {
  const [year = '', month = '', date = ''] = day.split('-')
  const excerpt = excerptOf(chart, head.path)
  return (
    <PageFrame path={head.path} review="lists">
      <PageHeading title={head.title} lead={head.description} />
      <Columns
        aside={
          <>
            <Meetings coming={coming} />
            <DateForm values={{ day: String(Number(date)), month: String(Number(month)), year }} />
            <Panel heading="What changed">
              <LinkList links={[{ href: '/governance/history', text: 'Changes of the structure' }]} />
            </Panel>
            {hasInterests ? (
              <Panel heading="Interests">
                <LinkList links={[{ href: '/governance/interests', text: 'Register of interests' }]} />
              </Panel>
            ) : null}
          </>
        }
      >
        <StructureList heading="Structure today" bodies={bodies} day={day} then="today" excerpt={excerpt} />
      </Columns>
      {table.rows.length > 0 ? (
        <>
          <Heading part="site-bodies-heading">{listName}</Heading>
          <BodiesList {...table} />
        </>
      ) : null}
      <Charts charts={chart.charts} excerpt={excerpt} />
    </PageFrame>
  )
}

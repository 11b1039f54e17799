import { Heading } from '@/components/nhs/heading'
import { Columns } from '@/components/site/columns'
import { BodiesTable, type BodyRow } from '@/components/site/governance/bodies-table'
import { DateForm } from '@/components/site/governance/date-form'
import { MeetingsList } from '@/components/site/governance/meetings-list'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import type { PlannedChart } from '@/content/governance/charts'
import type { MeetingInList } from '@/content/governance/meetings'
import type { BodyAtAGlance, Overview } from '@/content/governance/overview'
import { formatMoment } from '@/domain/formatting/dates'
import { PageFrame } from '../page-frame'
import { meetingItem } from '../presenters'
import { Charts } from './charts'
import { vacancy } from './seat-words'
import { StructureList } from './structure-list'
import { hrefOf } from './tree'

export const head = {
  title: 'Governance',
  description: 'Who decides, who they report to, and when they meet.',
  path: '/governance',
}

interface Props {
  overview: Overview
  charts: PlannedChart[]
  /** the next few meetings */
  coming: MeetingInList[]
  /** whether the register of interests has something */
  hasInterests: boolean
}

const chairWords = ({ chairs }: BodyAtAGlance): string | null =>
  chairs
    .filter(({ state }) => state !== 'unknown')
    .flatMap((seat) => [...seat.holders.map(({ name }) => name ?? 'Name not published'), vacancy(seat)])
    .filter(Boolean)
    .join(', ') || null

const counted = (papers: number): string => (papers === 1 ? '1 paper' : `${papers} papers`)

const rowOf = (one: BodyAtAGlance): BodyRow => {
  const { body, next, papers } = one
  const page = { href: hrefOf(body.slug), text: 'See its page' }
  return {
    body: { href: page.href, text: body.name },
    decides: body.summary,
    chair: chairWords(one),
    meets: body.meets,
    next: next
      ? { href: next.href, text: formatMoment(new Date(next.startsAt)) }
      : next === null
        ? 'None published'
        : page,
    papers: papers
      ? {
          href: papers.href,
          text: `${counted(papers.papers)}, ${formatMoment(new Date(papers.startsAt)).split(',')[0] ?? ''}`,
        }
      : papers === null
        ? 'None published'
        : page,
  }
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
export function Governance({ charts, coming, hasInterests, overview: { bodies, day, rows } }: Props) {
  const [year = '', month = '', date = ''] = day.split('-')
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
        <StructureList heading="Structure today" bodies={bodies} day={day} then="today" />
      </Columns>
      {rows.length > 0 ? (
        <>
          <Heading part="site-bodies-heading">All bodies by name</Heading>
          <BodiesTable caption="All bodies by name" bodies={rows.map(rowOf)} />
        </>
      ) : null}
      <Charts charts={charts} />
    </PageFrame>
  )
}

import { Heading } from '@/components/nhs/heading'
import { ChangeList } from '@/components/site/governance/change-list'
import { DateForm } from '@/components/site/governance/date-form'
import { Columns } from '@/components/site/columns'
import { LinkList } from '@/components/site/link-list'
import { PageHeading } from '@/components/site/page-heading'
import { Panel } from '@/components/site/panel'
import { expiresDayAfter, now } from '@/content/clock'
import type { FirstChart } from '@/content/governance/charts'
import type { StructureOnDay } from '@/content/governance/on-day'
import { londonDay } from '@/domain/dates/london-time'
import { formatDay } from '@/domain/formatting/dates'
import { PageFrame } from '../../page-frame'
import { Charts } from '../charts'
import { changeItem } from '../event-words'
import { StructureList } from '../structure-list'
import { excerptOf } from '../whole-structure'
import { dayInWords } from './day-in-words'
import { MembersList } from './members-list'
import { onHref } from './on-href'

/** What the head of the page says. */
export const headOf = (day: string) => ({
  title: `The structure on ${formatDay(day)}`,
  description: `Who decided, who they reported to and who sat where on ${formatDay(day)}.`,
  path: onHref(day),
})

/** How the day is spoken of today; the page expires when that changes. */
const spokenOf = (structure: StructureOnDay, day: string) => {
  const today = londonDay(now())
  const { changed, later } = structure
  if (day > today) expiresDayAfter(day, 0)
  else if (later !== null && later > today) expiresDayAfter(later, 0)
  const isExact = changed.length > 0 && changed.every(({ date }) => date === day)
  return dayInWords({ day, isExact, later, today })
}

interface Props {
  day: string
  structure: StructureOnDay
  chart: FirstChart
}

/** The structure on a day on which something changed: what that was, who answers to whom, who sits where. */
export function OnDate({ chart, day, structure }: Props) {
  const { all, changed, earlier, later, members } = structure
  const { lead, tense, whatChanged } = spokenOf(structure, day)
  const { path, title } = headOf(day)
  const excerpt = excerptOf(chart, path)
  const [year = '', month = '', date = ''] = day.split('-')
  const others = [
    ...(earlier ? [{ href: onHref(earlier), text: `The change before: ${formatDay(earlier)}` }] : []),
    ...(later ? [{ href: onHref(later), text: `The next change: ${formatDay(later)}` }] : []),
    { href: '/governance/history', text: 'All changes' },
    { href: '/governance', text: 'The structure today' },
  ]
  return (
    <PageFrame path={path} above={[{ href: '/governance', text: 'Governance' }]} review="lists">
      <PageHeading title={title} lead={lead} />
      <Columns
        aside={
          <>
            <Panel heading="Other dates">
              <LinkList links={others} />
            </Panel>
            <DateForm values={{ day: String(Number(date)), month: String(Number(month)), year }} />
          </>
        }
      >
        <Panel heading={whatChanged}>
          {changed.length > 0 ? (
            <ChangeList changes={changed.map((event) => changeItem(event, tense, event.date !== day))} />
          ) : (
            <p>A date that is known to the month or year alone begins or ends here.</p>
          )}
        </Panel>
        <StructureList heading="The structure" bodies={all} day={day} then="on this day" withDates excerpt={excerpt} />
      </Columns>
      {members.rows.length > 0 ? (
        <>
          <Heading>Who sits where</Heading>
          <MembersList day={day} {...members} />
        </>
      ) : null}
      <Charts charts={chart.charts} excerpt={excerpt} />
    </PageFrame>
  )
}

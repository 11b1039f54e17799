import { Heading } from '@/components/nhs/heading'
import { ActionsList, type ActionItem } from '@/components/site/governance/actions-list'
import type { ActionView, MeetingActions } from '@/content/governance/actions'
import { londonDay } from '@/domain/dates/london-time'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { formatDay } from '@/domain/formatting/dates'
import { stateNames } from '@/domain/governance/actions'

const item = ({ agreedAt, closedOn, due, isOverdue, organisation, owner, state, text }: ActionView): ActionItem => ({
  text,
  owner: [owner, organisation?.name].filter(Boolean).join(', '),
  due: due && formatPartialDate(due),
  overdue: isOverdue,
  state: closedOn ? `${stateNames[state]}, ${formatDay(closedOn)}` : stateNames[state],
  agreedAt: { href: agreedAt.href, text: formatDay(londonDay(new Date(agreedAt.startsAt))) },
})

/** What a meeting agreed, and what was still open from earlier ones; each action is kept once, so its state is that of today. */
export function Actions({ actions: { carried, own } }: { actions: MeetingActions }) {
  if (carried.length + own.length === 0) return null
  return (
    <>
      <Heading>Actions</Heading>
      {own.length > 0 ? (
        <ActionsList
          caption="Actions agreed at this meeting"
          actions={own.map((action) => ({ ...item(action), agreedAt: null }))}
        />
      ) : null}
      {carried.length > 0 ? (
        <>
          <Heading level={3}>Still open from earlier meetings</Heading>
          <ActionsList caption="Actions still open from earlier meetings" actions={carried.map(item)} />
        </>
      ) : null}
    </>
  )
}

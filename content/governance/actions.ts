import type { PartialDate } from '@/domain/dates/partial-date'
import { londonDay } from '@/domain/dates/london-time'
import { isOpenAfter, isOverdue, type ActionState } from '@/domain/governance/actions'
import { addressOf } from '@/domain/public-records'
import type { Meeting } from '@/payload-types'
import { now, today } from '../clock'
import { idsOf, organisationsNamed, type OrganisationName } from '../relations'
import { findByIds } from '../stored/records'
import { meetingsOfBodies } from './joint-meetings'

/** An action as the page of a meeting shows it. */
export interface ActionView {
  text: string
  /** the role that sees to it */
  owner: string | null
  organisation: OrganisationName | null
  due: PartialDate | null
  isOverdue: boolean
  /** how it stands today */
  state: ActionState
  /** a day; null where it is open, or nobody noted when it was closed */
  closedOn: string | null
  /** the meeting that agreed it */
  agreedAt: { href: string; startsAt: string }
}

/** The actions that a meeting agreed, and those of earlier meetings of its bodies that were open after it. */
export interface MeetingActions {
  own: ActionView[]
  carried: ActionView[]
}

type Stored = NonNullable<Meeting['actions']>[number]

const asRule = ({ closedOn, due, state }: Stored) => ({ state, due: due ?? null, closedOn: closedOn ?? null })

/** Meetings with actions that are looked through: those of many years. */
const mostMeetings = 200

const viewsOf = async (actions: { action: Stored; meeting: Meeting }[], day: string): Promise<ActionView[]> => {
  const organisations = await organisationsNamed(actions.map(({ action }) => action.organisation))
  return actions.map(({ action, meeting: { id, startsAt } }, place) => ({
    ...asRule(action),
    text: action.text,
    owner: action.owner ?? null,
    organisation: organisations[place] ?? null,
    isOverdue: isOverdue(asRule(action), day),
    agreedAt: { href: addressOf('meetings', id), startsAt },
  }))
}

/** What a meeting agreed and what was left open after it, each action as it stands today; null before it has begun. */
export const meetingActions = async (meeting: Meeting): Promise<MeetingActions | null> => {
  const { actions, alsoOf, body, startsAt, state } = meeting
  const at = now()
  if (new Date(startsAt) > at || state === 'cancelled') return null
  const before = (await meetingsOfBodies(idsOf([body, ...(alsoOf ?? [])])))
    .filter((one) => new Date(one.startsAt) < new Date(startsAt))
    .slice(0, mostMeetings)
    .map(({ id }) => id)
  const earlier = await findByIds('meetings', before, { startsAt: true, actions: true })
  const ofDay = londonDay(new Date(startsAt))
  const open = before.reverse().flatMap((id) => {
    const one = earlier.get(id)
    const left = (one?.actions ?? []).filter((action) => isOpenAfter(asRule(action), ofDay))
    return one ? left.map((action) => ({ action, meeting: one })) : []
  })
  const own = (actions ?? []).map((action) => ({ action, meeting }))
  const day = today(at)
  const views = await viewsOf([...own, ...open], day)
  return { own: views.slice(0, own.length), carried: views.slice(own.length) }
}

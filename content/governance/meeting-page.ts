import { londonDay } from '@/domain/dates/london-time'
import { meetingStage, type MeetingStage } from '@/domain/governance/meeting-stage'
import type { Meeting } from '@/payload-types'
import { expiresAt } from '@/server/page-cache/cache-tags'
import { expiresDayAfter, now } from '../clock'
import { reviewFields, reviewOf, type Review } from '../review'
import { bodiesOf } from '../shown'
import { findById } from '../stored/records'
import type { Viewer } from '../viewer'
import { meetingActions, type MeetingActions } from './actions'
import { forPage } from './agenda'
import { attendanceFields, meetingAttendance, type MeetingAttendance } from './attendance'
import { decisionsIn, type DecisionView } from './decisions'
import { meetingPapers, minutesOf, type MeetingPapers, type MinutesView } from './meeting-papers'
import { inList, listOf, type MeetingInList } from './meetings'
import { paperSetLink, type PaperSetLink } from './paper-set'
import { meetingQuestions, type Questions } from './questions'

export interface MeetingPage extends MeetingInList, MeetingPapers {
  series: string | null
  stage: MeetingStage
  /** whether people can still attend it */
  toCome: boolean
  /** where anybody may join it online, until the end of its day */
  joinLink: string | null
  /** all papers as one file; null where there is none */
  oneFile: PaperSetLink | null
  minutes: MinutesView | null
  decisions: DecisionView[]
  /** null where it is not shown */
  attendance: MeetingAttendance | null
  /** null before it has begun */
  actions: MeetingActions | null
  /** null where nothing is known, or it is not to come */
  questions: Questions | null
  review: Review
}

const fields = {
  ...inList,
  ...forPage,
  ...attendanceFields,
  actions: true,
  joinLink: true,
  series: true,
  minutes: true,
  decisions: true,
  ...reviewFields,
} as const

/** People join late too, and nobody knows when a meeting ends. */
const joinLinkOf = ({ joinLink, startsAt, state }: Pick<Meeting, 'joinLink' | 'startsAt' | 'state'>): string | null => {
  const day = londonDay(new Date(startsAt))
  if (!joinLink || state === 'cancelled' || day < londonDay(now())) return null
  expiresDayAfter(day, 1)
  return joinLink
}

/** A meeting with its agenda, papers, minutes and decisions as far as they are public, or null. */
export const meetingPage = async (viewer: Viewer, id: number): Promise<MeetingPage | null> => {
  const meeting = await findById(viewer, 'meetings', id, fields)
  if (meeting === null) return null
  const bodies = await bodiesOf([meeting])
  const [shown] = listOf([meeting], bodies)
  if (!shown) return null
  const [papers, minutes] = await Promise.all([meetingPapers(viewer, meeting), minutesOf(viewer, meeting)])
  const begins = new Date(meeting.startsAt)
  const toCome = meeting.state === 'planned' && begins > now()
  if (toCome) expiresAt(begins)
  return {
    ...shown,
    ...papers,
    stage: meetingStage({
      state: meeting.state,
      papers: shown.papers,
      minutesApproved: minutes?.approvedOn ?? null,
    }),
    toCome,
    joinLink: joinLinkOf(meeting),
    series: meeting.series ?? null,
    // of a draft there is none
    oneFile: viewer.kind === 'public' ? await paperSetLink(meeting, bodies) : null,
    minutes,
    decisions: decisionsIn(meeting),
    attendance: await meetingAttendance(meeting, bodies),
    actions: await meetingActions(meeting),
    questions: await meetingQuestions(meeting),
    review: reviewOf(meeting),
  }
}

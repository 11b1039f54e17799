import { formatMoment } from '../../formatting/dates'
import { quoted, type Problem } from './problem'

export interface MeetingChange {
  /** ISO 8601 */
  startsAt: string
  state: string
  body: string
  /** other published meetings of the body that begin at the same moment */
  twins: readonly { state: string }[]
  now: Date
}

/** What is wrong with a meeting that is about to be published. */
export const meetingProblems = ({ body, now, startsAt, state, twins }: MeetingChange): Problem[] => {
  const begins = new Date(startsAt)
  const when = formatMoment(begins)
  const early: Problem[] =
    state === 'held' && begins > now
      ? [
          {
            path: 'state',
            label: 'State',
            message: `The meeting begins ${when}: it was not held yet. Leave it planned, or change when it starts.`,
          },
        ]
      : []
  const isTwin = state !== 'cancelled' && twins.some((one) => one.state !== 'cancelled')
  const same: Problem[] = isTwin
    ? [
        {
          path: 'startsAt',
          label: 'Starts',
          message: `${quoted(body)} has a meeting ${when} already. Open that one, or change when this starts.`,
        },
      ]
    : []
  return [...early, ...same]
}

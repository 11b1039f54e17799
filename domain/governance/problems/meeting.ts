import { formatMoment } from '../../formatting/dates'
import type { Span } from '../../dates/partial-date'
import { londonDay } from '../../dates/london-time'
import { bodyLife, outsideInWords, quoted, type Problem } from './problem'

/** A body that meets. */
export interface Meets {
  id: number
  name: string
  life: Span
  /** other published meetings of it that begin at the same moment */
  twins: readonly { state: string }[]
}

export interface MeetingChange {
  /** ISO 8601 */
  startsAt: string
  state: string
  /** the body that meets, and those that it meets together with */
  bodies: readonly Meets[]
  now: Date
}

const places = (place: number): Pick<Problem, 'path' | 'label'> =>
  place === 0 ? { path: 'body', label: 'Body' } : { path: 'alsoOf', label: 'Together with' }

const notTwice = (bodies: readonly Meets[]): Problem[] => {
  const twice = bodies.find(({ id }, place) => bodies.findIndex((one) => one.id === id) < place)
  return twice
    ? [{ ...places(1), message: `${quoted(twice.name)} is named twice. A body meets with others, not with itself.` }]
    : []
}

/** A meeting that does not take place needs no body that is there: a body that was dissolved cancels its meetings. */
const there = ({ bodies, startsAt }: MeetingChange): Problem[] => {
  const day = londonDay(new Date(startsAt))
  return bodies.flatMap(({ life, name }, place): Problem[] => {
    const message = outsideInWords('The meeting', { from: day, until: day }, bodyLife(name, life))
    return message
      ? [{ ...places(place), message: `${message} Change the day, choose another body, or cancel the meeting.` }]
      : []
  })
}

const takesPlace = (state: string): boolean => state !== 'cancelled'

/** What is wrong with a meeting that is about to be published. */
export const meetingProblems = (change: MeetingChange): Problem[] => {
  const { bodies, now, startsAt, state } = change
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
  if (!takesPlace(state)) return notTwice(bodies)
  const same = bodies
    .filter(({ twins }) => twins.some((one) => takesPlace(one.state)))
    .map(({ name }) => ({
      path: 'startsAt',
      label: 'Starts',
      message: `${quoted(name)} has a meeting ${when} already. Open that one, or change when this starts.`,
    }))
  return [...early, ...notTwice(bodies), ...there(change), ...same.slice(0, 1)]
}

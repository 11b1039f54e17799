import type { Where } from 'payload'
import { listTag } from '../lists'
import { findInLists, findMany } from '../stored/lists'

/** The tags of the lists of meetings of some bodies. */
export const meetingTags = (bodies: readonly number[]): string[] => bodies.map((id) => listTag('meetings', 'body', id))

/** A meeting as far as its lists tell of it. */
export interface MeetingOfBodies {
  id: number
  /** ISO 8601 */
  startsAt: string
  attendanceShown: boolean
}

/**
 * All meetings of some bodies, the newest first, the joint ones of which they are not the first body among them. Few columns of all of
 * them: asked for a page of either kind, PostgreSQL would look through the meetings of every body.
 */
export const meetingsOfBodies = async (bodies: readonly number[]): Promise<MeetingOfBodies[]> => {
  const [select, tags] = [{ startsAt: true, attendanceShown: true } as const, meetingTags(bodies)]
  const [own, joint] = await Promise.all([
    findInLists('meetings', { where: { body: { in: [...bodies] } }, select, tags }),
    findInLists('meetings', { where: { alsoOf: { in: [...bodies] } }, select, tags }),
  ])
  const all = new Map([...own, ...joint].map((one) => [one.id, one]))
  return [...all.values()]
    .map(({ attendanceShown, id, startsAt }) => ({ id, startsAt, attendanceShown: attendanceShown === true }))
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt) || b.id - a.id)
}

/** The condition for the meetings of some of many bodies, joint ones among them; for pages that depend on every meeting. */
export const ofBodies = async (bodies: readonly number[]): Promise<Where> => {
  const own: Where = { body: { in: [...bodies] } }
  const joint = await findMany('meetings', { where: { alsoOf: { in: [...bodies] } }, select: { id: true } })
  return joint.length === 0 ? own : { or: [own, { id: { in: joint.map(({ id }) => id) } }] }
}

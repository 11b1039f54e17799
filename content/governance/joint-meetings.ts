import type { Where } from 'payload'
import { listTag } from '../lists'
import { findMany } from '../stored/lists'

/** The tags of the lists of meetings of some bodies. */
export const meetingTags = (bodies: readonly number[]): string[] => bodies.map((id) => listTag('meetings', 'body', id))

/**
 * The condition for the meetings of some bodies, the joint ones of which they are not the first body among them. Those are looked
 * up on their own: PostgreSQL uses no index for a condition on the meeting or on a row of its relations.
 */
export const ofBodies = async (
  bodies: readonly number[],
  tags: readonly string[] = meetingTags(bodies),
): Promise<Where> => {
  const own: Where = { body: { in: [...bodies] } }
  const joint = await findMany('meetings', { where: { alsoOf: { in: [...bodies] } }, select: { id: true }, tags })
  return joint.length === 0 ? own : { or: [own, { id: { in: joint.map(({ id }) => id) } }] }
}

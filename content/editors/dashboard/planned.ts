import type { TypedUser } from 'payload'
import { findOutlines, type Outline } from '../plans/outlines'
import { type Line, most } from './line'

/** What is planned: what waits for the person, and the rest. */
export interface Planned {
  /** what failed, and what others have prepared for a day: somebody who publishes looks at it */
  waiting: Line[]
  /** what happens by itself, the next first, then what is being prepared */
  others: Line[]
}

const words: Record<Outline['state'], string> = {
  preparing: 'Being prepared',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  failed: 'Not published',
}

const lineOf = ({ href, problem, state, title, when, who }: Outline, isWaiting: boolean): Line => ({
  href,
  title,
  kind: words[state],
  note: problem ?? [...(isWaiting && who !== null ? [`${who} has prepared it`] : []), when ?? 'No day yet'].join(', '),
})

const isFor = (user: TypedUser, { editedBy, mayPublish, state, when }: Outline): boolean =>
  mayPublish && (state === 'failed' || (state === 'preparing' && when !== null && editedBy !== user.id))

/** What is planned and not published yet, as the person may read it. */
export async function plannedFor(user: TypedUser): Promise<Planned> {
  const [scheduled, open] = await Promise.all([
    findOutlines(user, { state: { equals: 'scheduled' } }, 'dueAt', most),
    findOutlines(user, { state: { in: ['failed', 'approved', 'preparing'] } }, '-updatedAt', most),
  ])
  return {
    waiting: open.filter((one) => isFor(user, one)).map((one) => lineOf(one, true)),
    others: [...scheduled, ...open.filter((one) => !isFor(user, one))].map((one) => lineOf(one, false)),
  }
}

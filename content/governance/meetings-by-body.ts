import { addressOf } from '@/domain/public-records'
import type { Where } from 'payload'
import { expiresAt } from '@/server/page-cache/cache-tags'
import type { Meeting } from '@/payload-types'
import { idsOf } from '../relations'
import { findMany } from '../stored/lists'
import { forCount, papersOf, withPapers } from './agenda'
import { ofBodies } from './joint-meetings'

/** A meeting as a line about its body names it. */
export interface MeetingOfBody {
  href: string
  /** ISO 8601 */
  startsAt: string
  /** how many */
  papers: number
}

/** What is known of the meetings of a body. */
export interface MeetingsAtAGlance {
  /** the next that takes place; null: none; undefined: further off than was looked */
  next: MeetingOfBody | null | undefined
  /** the newest that has papers */
  papers: MeetingOfBody | null | undefined
}

/** How often the meetings of those bodies are looked for that others have crowded out. */
const rounds = 3

type Found = Map<number, MeetingOfBody | null | undefined>

/** The first meeting of each body in an order; few rows are read, as all bodies meet about equally often. */
const firstOfEach = async (
  bodies: readonly number[],
  where: Where,
  sort: string,
  isWanted: (papers: number) => boolean = () => true,
): Promise<Found> => {
  const found: Found = new Map(bodies.map((id) => [id, undefined]))
  let left = [...bodies]
  for (let round = 0; round < rounds && left.length > 0; round++) {
    const limit = left.length + 20
    const meetings: Meeting[] = await findMany('meetings', {
      where: { and: [await ofBodies(left), where] },
      sort,
      limit,
      select: { body: true, alsoOf: true, startsAt: true, ...forCount },
    })
    for (const meeting of meetings) {
      const { alsoOf, body, id, startsAt } = meeting
      const papers = papersOf(meeting)
      if (!isWanted(papers)) continue
      for (const of of idsOf([body, ...(alsoOf ?? [])]))
        if (found.has(of) && !found.get(of)) found.set(of, { href: addressOf('meetings', id), startsAt, papers })
    }
    left = left.filter((id) => !found.get(id))
    if (meetings.length < limit) {
      for (const id of left) found.set(id, null)
      break
    }
  }
  return found
}

/** The next meeting of each body that takes place, and the newest with papers; the page expires when the next of all begins, or papers become public. */
export const meetingsAtAGlance = async (
  bodies: readonly number[],
  at: Date,
): Promise<Map<number, MeetingsAtAGlance>> => {
  const [next, papers] = await Promise.all([
    firstOfEach(
      bodies,
      // nobody goes to one that is cancelled
      { startsAt: { greater_than_equal: at.toISOString() }, state: { not_equals: 'cancelled' } },
      'startsAt',
    ),
    firstOfEach(bodies, withPapers, '-startsAt', (count) => count > 0),
  ])
  const begins = [...next.values()].flatMap((meeting) => (meeting ? [Date.parse(meeting.startsAt)] : []))
  if (begins.length > 0) expiresAt(Math.min(...begins))
  return new Map(bodies.map((id) => [id, { next: next.get(id), papers: papers.get(id) }]))
}

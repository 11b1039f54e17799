import { APIError, type Endpoint, type Payload } from 'payload'
import { isInternal } from '@/access/internal-call'
import { claimMeeting, meetingsDue } from './due'
import { settlePaperSet } from './make'

/** Meetings looked at in one run: the next one comes within a minute. */
const mostAtOnce = 100

/** How long one run begins with others, in ms: what it has begun may take as long as a set may. */
const longest = 15_000

/**
 * Puts together the papers of meetings that have changed, one meeting after the other.
 * @param until when it begins with no other, ms since the epoch
 * @returns how many meetings it has looked at
 */
export async function makePaperSets(payload: Payload, until: number): Promise<number> {
  let looked = 0
  for (const meeting of await meetingsDue(payload, mostAtOnce)) {
    if (Date.now() >= until) break
    if (!(await claimMeeting(payload, meeting))) continue
    // the claim ends by itself: it is tried again then
    await settlePaperSet(payload, meeting).catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: `The papers of meeting ${meeting} could not be put together.` })
    })
    looked++
  }
  return looked
}

/** One at a time in a process: whoever asked may have stopped waiting. */
let running: Promise<number> | null = null

/** For the timer of this process alone (server/jobs): the server answers 404 to everybody else before Payload is asked. */
export const makingPaperSets: Endpoint = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    if (!isInternal(req.headers)) throw new APIError('There is nothing here.', 404, null, true)
    running ??= makePaperSets(req.payload, Date.now() + longest).finally(() => (running = null))
    return Response.json({ message: `The papers of ${await running} meetings were looked at.` })
  },
}

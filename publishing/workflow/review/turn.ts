import type { PayloadRequest } from 'payload'
import { keyOf, type Subject } from '../approval'
import { takeTurn } from '../in-turn'

/**
 * Waits until no save of a text, and no approval of it, is under way in another transaction: an approval would name a version
 * that is not the newest any more, and stand where the save has ended all that there were.
 */
export const takeTurnOf = (req: PayloadRequest, subject: Subject): Promise<void> =>
  takeTurn(req, `review:${keyOf(subject)}`)

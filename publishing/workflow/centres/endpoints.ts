import type { Endpoint } from 'payload'
import { action } from '../action'
import { subjectOf, textIn } from '../corrections/subject'
import { closeNow, openAgain } from './close-now'

/** A day as it was sent, whatever it is: what is none is refused later, and not taken for "nobody knows". */
const dayIn = (sent: unknown): string | null => {
  if (sent === undefined || sent === null) return null
  return typeof sent === 'string' ? sent.trim() || null : JSON.stringify(sent)
}

/** What is done to a centre at once, beside its draft. */
export const centreActions: Endpoint[] = [
  action('close-now', (req, { onHome, reopens, why }) =>
    closeNow(req, subjectOf(req, 'cdcs'), {
      why: textIn(why, 300, 'Give the reason. The public sees it.'),
      reopens: dayIn(reopens),
      onHome: onHome === true,
    }),
  ),
  action('open-again', (req) => openAgain(req, subjectOf(req, 'cdcs'))),
]

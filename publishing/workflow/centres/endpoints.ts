import type { Endpoint } from 'payload'
import { action } from '../action'
import { subjectOf, textIn } from '../corrections/subject'
import { closeNow, openAgain } from './close-now'

/** What is done to a centre at once, beside its draft. */
export const centreActions: Endpoint[] = [
  action('close-now', (req, { onHome, reopens, why }) =>
    closeNow(req, subjectOf(req, 'cdcs'), {
      why: textIn(why, 300, 'Give the reason. The public sees it.'),
      reopens: typeof reopens === 'string' && reopens.trim() !== '' ? reopens.trim() : null,
      onHome: onHome === true,
    }),
  ),
  action('open-again', (req) => openAgain(req, subjectOf(req, 'cdcs'))),
]

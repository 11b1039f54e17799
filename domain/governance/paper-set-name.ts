import { createHash } from 'node:crypto'
import type { PaperSet } from './paper-set'

/** Goes up by one when the file is made otherwise: all are made anew then. */
const form = 1

/** The name of the file of a set: another content has another name. What is not public is not in it either. */
export const paperSetName = (set: PaperSet): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify([form, set]))
    .digest('hex')
  return `${set.meeting}-${hash.slice(0, 24)}.pdf`
}

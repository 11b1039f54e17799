import { type PayloadRequest, ValidationError } from 'payload'
import { fieldLabel } from '@/domain/formatting/field-label'
import type { Problem } from '@/domain/governance/problems/problem'
import { newestVersion } from '../../workflow/approval'
import { refuse } from '../../workflow/refuse'
import { publicState } from '../stored'

/** Which box of the desk's form stands for a field of the record that is saved. */
export type Boxes = Readonly<Record<string, string>>

const mistakesOf = (error: unknown): Partial<Problem>[] | null => {
  const data = error instanceof Error && 'data' in error ? error.data : null
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : null
  return Array.isArray(errors) && errors.length > 0 ? (errors as Partial<Problem>[]) : null // of Payload's ValidationError
}

const atItsBox = ({ label, message = 'This is not valid.', path = '', records }: Partial<Problem>, boxes: Boxes) => {
  const box = boxes[path] ?? boxes[path.split('.')[0] ?? '']
  const words = box === undefined && label ? `${fieldLabel(label)}: ${message}` : message
  return { path: box ?? '', label: label ?? '', message: words, ...(records ? { records } : {}) }
}

/**
 * Saves a record as a step of a form that saves several. What its rules refuse is told at the box of the form.
 * @throws ValidationError with the form's boxes as paths; '' for the whole form
 */
export async function saving<Saved>(req: PayloadRequest, boxes: Boxes, save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save()
  } catch (error) {
    const mistakes = mistakesOf(error)
    if (!mistakes) throw error
    throw new ValidationError({ errors: mistakes.map((one) => atItsBox(one, boxes)), req })
  }
}

type Changed = 'governance-bodies' | 'appointments' | 'seats'

const called: Record<Changed, string> = {
  'governance-bodies': 'This body',
  appointments: 'This appointment',
  seats: 'This seat',
}

/**
 * A record as the public reads it, which is what the desk shows and changes.
 * @throws APIError where it is not public, or a newer draft would be published along with the change
 */
export async function publicRecord<Slug extends Changed>(req: PayloadRequest, collection: Slug, id: number) {
  const found = await publicState(req, collection, id)
  if (!found) return refuse(`${called[collection]} is not public. Open its form and publish it first.`)
  const newest = await newestVersion(req, { collection, id })
  if (newest && newest.data._status !== 'published')
    refuse(
      `${called[collection]} has a newer draft, which this would publish too. Open its form, then publish the draft or go back to what is public.`,
    )
  return found
}

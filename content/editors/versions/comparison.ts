import config from '@payload-config'
import { getPayload, type TypedUser } from 'payload'
import { referencesIn } from '@/access/references'
import { type Change, compareFields } from '@/domain/comparison/compare'
import { previewAddress } from '@/domain/preview-address'
import { isPublicRecord } from '@/domain/public-records'
import { comparedFields } from './compared-fields'
import { namesOf } from './names'
import { fieldsOf, type Of, type SavedState, savedStates, wholeStates } from './saved-states'

/** Two saved states of a record or global beside each other. */
export interface Comparison {
  /** the one that was opened */
  opened: SavedState
  /** the older one; null where there is none */
  before: SavedState | null
  after: SavedState
  /** all that there is where there is no older one */
  changes: Change[]
  /** all that it can be compared with, newest first */
  states: SavedState[]
  /** the last state that was published, and the newest of all */
  published: number | null
  newest: number
  /** where the newest draft is shown as a page; null for what has none, and for older states */
  preview: string | null
}

/** What a state is compared with: the one before it, the one that was published last before it, or any other. */
export type With = 'previous' | 'public' | number

const olderOf = (states: SavedState[], id: number, to: With): SavedState | undefined => {
  const place = states.findIndex((one) => one.id === id)
  const older = states.slice(place + 1)
  if (to === 'public') return older.find(({ status }) => status === 'published')
  return to === 'previous' ? older[0] : states.find((one) => one.id === to && one.id !== id)
}

const previewOf = (of: Of): string | null => {
  if ('global' in of) return of.global === 'home' ? previewAddress('home', null) : null
  return isPublicRecord(of.collection) ? previewAddress(of.collection, of.id) : null
}

/** Two states as the person may read them; null where there is no such state. The older one stands first, however asked. */
export async function comparisonOf(
  user: TypedUser,
  of: Of,
  wanted: number | 'newest',
  to: With,
): Promise<Comparison | null> {
  const payload = await getPayload({ config })
  const states = await savedStates(user, of)
  const newest = states[0]
  const opened = wanted === 'newest' ? newest : states.find(({ id }) => id === wanted)
  if (!newest || !opened) return null
  const other = olderOf(states, opened.id, to)
  const [before, after] =
    other && states.indexOf(other) < states.indexOf(opened) ? [opened, other] : [other ?? null, opened]
  const whole = await wholeStates(user, of, [...(before ? [before.id] : []), after.id])
  const dataOf = (state: SavedState | null) => whole.find((one) => one.id === state?.id)?.data
  const fields = fieldsOf(payload, of)
  const names = await namesOf(
    payload,
    user,
    whole.flatMap(({ data }) => referencesIn(fields, data)),
  )
  return {
    opened,
    before,
    after,
    changes: compareFields(comparedFields(fields), dataOf(before), dataOf(after), names),
    states,
    published: states.find(({ status }) => status === 'published')?.id ?? null,
    newest: newest.id,
    preview: after.id === newest.id ? previewOf(of) : null,
  }
}

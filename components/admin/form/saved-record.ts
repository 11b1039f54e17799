import { editorName } from '@/domain/formatting/editor'
import { sameJson } from './own-changes'

/** A record as the REST API answers. */
export type Stored = Record<string, unknown>

/** What the form saves to: a record, a global, or a record that does not exist yet. */
export interface Target {
  collectionSlug?: string
  globalSlug?: string
  id?: number | string
}

/** Why the form's text could not be saved. */
export type Trouble =
  | { kind: 'offline' | 'unavailable' | 'slow' }
  | { kind: 'logged out' }
  /** the form says what (`RefusalSummary`) */
  | { kind: 'refused' }
  | { kind: 'newer'; theirs: Stored }

/** Where the REST API has it; null before it exists. */
export const apiAddressOf = ({ collectionSlug, globalSlug, id }: Target): string | null => {
  if (globalSlug) return `/api/globals/${globalSlug}`
  return collectionSlug && id !== undefined ? `/api/${collectionSlug}/${id}` : null
}

const statusTrouble = (status: number): Trouble | null => {
  if (status >= 500 || status === 429) return { kind: 'unavailable' }
  if (status >= 400) return { kind: 'logged out' }
  return null
}

const time = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : 0)

/** True if `theirs` was saved after the state that the form began with, by somebody else. */
const isNewer = (theirs: Stored, updatedAt: unknown, editor: string | null): boolean =>
  time(updatedAt) > 0 && time(theirs.updatedAt) > time(updatedAt) && theirs.lastEditedBy !== editor

/**
 * Asks the server why a save did not succeed.
 * @param updatedAt of the state that the form began with, or last saved
 * @param editor who writes, as records name them
 * @returns null if the server is there, the person is logged in and nobody else has saved the record
 */
export async function findTrouble(target: Target, updatedAt: unknown, editor: string | null): Promise<Trouble | null> {
  const address = apiAddressOf(target)
  const response = await fetch(address === null ? '/api/users/me' : `${address}?draft=true&depth=0`, {
    credentials: 'include',
    cache: 'no-store',
  }).catch(() => null)
  if (!response) return { kind: 'offline' }
  const trouble = statusTrouble(response.status)
  if (trouble) return trouble
  const answer = (await response.json()) as Stored // Payload's answers are objects
  if (address === null) return answer.user ? null : { kind: 'logged out' }
  return isNewer(answer, updatedAt, editor) ? { kind: 'newer', theirs: answer } : null
}

/** Who saved a record last. */
export const authorOf = ({ lastEditedBy }: Stored): string =>
  typeof lastEditedBy === 'string' && lastEditedBy !== '' ? editorName(lastEditedBy) : 'Somebody else'

/** Kept by the server, not written by anybody. */
const notWritten = ['id', 'updatedAt', 'createdAt', '_status', 'deletedAt', 'lastEditedBy', 'startingKey']

const isObject = (value: unknown): value is Stored => typeof value === 'object' && value !== null

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && Object.values(value).every(isEmpty))

/** The same content: the form and the server write nothing in different ways, as null, as '', or not at all. */
const same = (one: unknown, other: unknown): boolean => {
  if (isEmpty(one) && isEmpty(other)) return true
  if (!isObject(one) || !isObject(other)) return sameJson(one, other)
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]))
}

export interface Comparison {
  /** fields that only this form changed */
  mine: string[]
  /** fields that both changed, to different values */
  both: string[]
}

/**
 * Compares two changes of one record, field by field.
 * @param base the state that both began with
 */
export function compare(base: Stored, mine: Stored, theirs: Stored): Comparison {
  const changed = Object.keys(mine).filter((key) => !notWritten.includes(key) && !same(mine[key], base[key]))
  const both = changed.filter((key) => !same(theirs[key], base[key]) && !same(theirs[key], mine[key]))
  return { mine: changed.filter((key) => !both.includes(key)), both }
}

/** Their state with the fields that are taken from this form. */
export const merged = (mine: Stored, theirs: Stored, taken: string[]): Stored => ({
  ...theirs,
  ...Object.fromEntries(taken.map((key) => [key, mine[key]])),
})

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

/** Where the REST API has it; null before it exists. */
export const apiAddressOf = ({ collectionSlug, globalSlug, id }: Target): string | null => {
  if (globalSlug) return `/api/globals/${globalSlug}`
  return collectionSlug && id !== undefined ? `/api/${collectionSlug}/${id}` : null
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

import type { Key } from './data-set'

/** Where an answer ended, for the address of the next: nobody needs to read it. */
export const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url')

const isKey = (value: unknown): value is Key =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 4 &&
  value.every((part) => typeof part === 'string' || Number.isSafeInteger(part))

/** The key that a cursor holds; null for what is none. */
export const keyIn = (cursor: string): Key | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return isKey(value) && cursorOf(value) === cursor ? value : null
  } catch {
    return null
  }
}

/** Whether a key has parts of these kinds, so that it can be compared. */
export const isOf = (kinds: readonly ('number' | 'string')[], key: Key): boolean =>
  key.length === kinds.length && key.every((part, place) => typeof part === kinds[place])

/** Negative where the first comes first. */
export const byKey = (one: Key, other: Key): number => {
  for (const [place, part] of one.entries()) {
    const against = other[place]
    if (against === undefined || part === against) continue
    return part < against ? -1 : 1
  }
  return one.length - other.length
}

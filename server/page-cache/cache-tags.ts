import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What the document being made has read so far.
 *
 * `tags` name what was read, `until` is when the reading stops being true (ms since the epoch, Infinity
 * if never), `status` and `location` are the answer that the page asks for.
 */
export interface Reading {
  tags: Set<string>
  until: number
  status: number
  location?: string
}

// Next bundles this module a second time for the pages: both copies must see the same reading.
const key = Symbol.for('portal.reading')
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<Reading> }

/** The reading that the running request belongs to; empty outside a document's making. */
export const reading: AsyncLocalStorage<Reading> = (shared[key] ??= new AsyncLocalStorage<Reading>())

/** A reading in which nothing has been read yet. */
export const newReading = (): Reading => ({ tags: new Set(), until: Infinity, status: 200 })

/** Says that the document holds what `tag` names: `trusts:4` a record, `news-posts` a list, `home` a global. */
export function addTag(tag: string): void {
  reading.getStore()?.tags.add(tag)
}

/**
 * Says that the document may be untrue from `moment` (a Date or ms since the epoch) on. The earliest wins.
 * A moment that is not a number counts as already come: better a page made too often than one untrue.
 */
export function expiresAt(moment: Date | number): void {
  const current = reading.getStore()
  if (!current) return
  const at = Number(moment)
  current.until = Math.min(current.until, Number.isNaN(at) ? 0 : at)
}

/** Says that the document is sent as "not found" (404), "gone" (410) or "not now" (503). */
export function setStatus(status: 404 | 410 | 503): void {
  const current = reading.getStore()
  if (current) current.status = status
}

/** Says that the document's address has moved to `location` (a path of this site, or a full address). */
export function redirectTo(location: string, status: 301 | 308 = 308): void {
  const current = reading.getStore()
  if (!current) return
  current.status = status
  current.location = location
}

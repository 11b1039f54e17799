import { type Planned, renderContext } from './render-context'

/** Tags the page with what it shows: `trusts:4` a record, `news-posts` a list, `home` a global. */
export function addTag(tag: string): void {
  renderContext.getStore()?.tags.add(tag)
}

/**
 * Makes the page stale from `moment` (a Date or ms since the epoch) on; the earliest wins.
 * A moment that is not a number counts as past: rendering too often is better than showing what is wrong.
 */
export function expiresAt(moment: Date | number): void {
  const context = renderContext.getStore()
  if (!context) return
  const at = Number(moment)
  context.expiresAt = Math.min(context.expiresAt, Number.isNaN(at) ? 0 : at)
}

/**
 * What `read` reads, shared between pages: read again only when what it was read from has changed.
 *
 * @param key names it among all that is shared
 */
export async function readOnce<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
  const { fragments } = renderContext.getStore() ?? {}
  if (!fragments) return read()
  const fragment = await fragments.get(key, read)
  fragment.tags.forEach(addTag)
  expiresAt(fragment.expiresAt)
  return fragment.value as Value // of this key
}

/** The planned state that the page is rendered from; undefined for the one that is public. */
export const plannedState = (): Planned | undefined => renderContext.getStore()?.planned

/** Sends the page as "not found" (404), "gone" (410) or "not available" (503). */
export function setStatus(status: 404 | 410 | 503): void {
  const context = renderContext.getStore()
  if (context) context.status = status
}

/**
 * The page answers what somebody typed: there are endlessly many such addresses, so that it is rendered after the site's own
 * pages, and kept among unknown addresses.
 */
export function setMadeUp(): void {
  const context = renderContext.getStore()
  if (context) context.madeUp = true
}

/** Has whoever sends the page told something each time; the cache keeps it with the page and does nothing else with it. */
export function setNote(note: string): void {
  const context = renderContext.getStore()
  if (context) context.note = note
}

/**
 * Redirects the page's address to `location` (a path of this site, or a full address); with 307 for now only, which browsers do
 * not keep, nor the cache among the site's pages.
 */
export function redirectTo(location: string, status: 301 | 307 | 308 = 308): void {
  const context = renderContext.getStore()
  if (!context) return
  context.status = status
  context.location = location
}

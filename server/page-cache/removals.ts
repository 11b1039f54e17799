import type { CachedPage } from './cached-page'

/** How many records are told apart before every render under way is discarded; bounds the memory. */
const mostRecords = 50_000

/** Whether a tag is about one of the records: `trusts:4:link` is a part of `trusts:4`, `home:lead` one of the global `home`. */
function isAbout(tag: string, has: (record: string) => boolean): boolean {
  const first = tag.indexOf(':')
  if (first < 0) return has(tag)
  const second = tag.indexOf(':', first + 1)
  return has(second < 0 ? tag : tag.slice(0, second)) || has(tag.slice(0, first))
}

/** Whether the page shows one of the records, or something that belongs to it. */
export const shows = ({ tags }: CachedPage, records: ReadonlySet<string>): boolean =>
  records.size > 0 && tags.some((tag) => isAbout(tag, (record) => records.has(record)))

/**
 * Records that stopped being public, with the revision at which that was notified. Cached pages that show one are
 * dropped at once; this tells which renders that were under way may still show it.
 */
export class Removals {
  readonly #removed = new Map<string, number>()
  /** renders that began before this revision may show any removed record */
  #since = 0

  /** The record, such as `trusts:4`, stopped being public at this revision. */
  add(record: string, revision: number): void {
    this.#removed.set(record, revision)
    if (this.#removed.size > mostRecords) this.addUnknown(revision)
  }

  /** Before this revision any record may have stopped being public. */
  addUnknown(revision: number): void {
    this.#removed.clear()
    this.#since = revision
  }

  /** Whether the page may show a record that was removed after its rendering began. */
  affect({ immutable, revision, tags }: CachedPage): boolean {
    if (immutable) return false
    if (revision < this.#since) return true
    if (this.#removed.size === 0) return false
    return tags.some((tag) => isAbout(tag, (record) => (this.#removed.get(record) ?? -1) > revision))
  }
}

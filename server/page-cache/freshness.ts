import type { Document } from './cached-page'

/** How many changes are told apart before everything is doubted at once; bounds the memory. */
const mostTags = 50_000

/**
 * Which documents are known to be true. Changes are numbered as they are heard of; a document carries the
 * number that was current when its making began, so whatever is heard of later outdates it.
 */
export class Freshness {
  #number = 0
  /** documents whose making began before this number are in doubt */
  #since = Infinity
  readonly #lastChange = new Map<string, number>()
  /** documents found true at the current number, so that most questions cost one look-up */
  #found = new WeakSet<Document>()

  /** The number of the last change heard of. */
  get number(): number {
    return this.#number
  }

  /** From now on every change is heard of. */
  listening(): void {
    this.#advance()
    this.#since = this.#number
  }

  /** From now on changes may happen unheard. */
  lost(): void {
    this.#since = Infinity
    this.#found = new WeakSet()
  }

  /** What carries this tag has changed. */
  changed(tag: string): void {
    this.#advance()
    this.#lastChange.set(tag, this.#number)
    if (this.#lastChange.size <= mostTags) return
    this.#lastChange.clear()
    if (this.#since !== Infinity) this.#since = this.#number
  }

  /** Whether the document is true at `at`, in ms since the epoch. */
  isFresh(document: Document, at: number): boolean {
    if (at >= document.until) return false
    if (this.#found.has(document)) return true
    const fresh =
      document.immutable ||
      (document.number >= this.#since &&
        document.tags.every((tag) => (this.#lastChange.get(tag) ?? -1) <= document.number))
    if (fresh) this.#found.add(document)
    return fresh
  }

  #advance(): void {
    this.#number++
    this.#found = new WeakSet()
  }
}

import type { PublicRecord } from '../public-records'

/** What can be found: public records, decisions of meetings, and public PDF documents. */
export type FoundKind = PublicRecord | 'decisions' | 'documents'

/** A text in pieces, each with whether it is one of the words that were looked for. */
export type Marked = readonly { readonly text: string; readonly isFound: boolean }[]

/** One result. */
export interface FoundRecord {
  readonly kind: FoundKind
  readonly href: string
  readonly title: Marked
  /** other names that were found, such as "heart scan" for an echocardiogram; null: the title says enough */
  readonly otherName: Marked | null
  /** where the words stand in the text, else what the record says of itself in short; empty: it says nothing */
  readonly snippet: Marked
  /** a partial date, where it counts: of news, meetings and decisions */
  readonly date: string | null
}

/** An answer that editors have pinned to words. */
export interface PinnedAnswer {
  readonly href: string
  readonly title: string
  readonly text: string | null
}

/** What a search has found. */
export interface SearchResults {
  /** what was looked for, as it was typed but for spaces and whole postcodes; '': nothing was asked */
  readonly typed: string
  /** the words that were looked for in place of those typed, where nothing has those; null: they were right */
  readonly corrected: string | null
  /** words that nothing has, where something was found by the others */
  readonly missing: readonly string[]
  readonly kind: FoundKind | null
  readonly total: number
  /** from 1 */
  readonly page: number
  readonly pages: number
  /** how many results there are of each kind, whichever is chosen; those without any are left out */
  readonly kinds: readonly { readonly kind: FoundKind; readonly count: number }[]
  readonly results: readonly FoundRecord[]
  readonly pinned: readonly PinnedAnswer[]
  /** the place that was named, with the address of the finder near it: 'Burnley', or the first half of a postcode */
  readonly place: { readonly name: string; readonly href: string } | null
  /** names near to what was typed, where nothing was found: at most five */
  readonly nearest: readonly { readonly text: string; readonly href: string }[]
}

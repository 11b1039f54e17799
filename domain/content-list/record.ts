import type { PublicRecord } from '../public-records'

/** Whether the public sees a record, as the list of content tells its records apart. */
export const statuses = {
  public: 'Public',
  changed: 'Public, with a newer draft',
  draft: 'Draft',
  withdrawn: 'Withdrawn',
  // its address leads to another record for good
  merged: 'Merged into another page',
} as const

export type Status = keyof typeof statuses

/** A record of a public kind, as its editors see it in the list of content. */
export interface ListedRecord {
  collection: PublicRecord
  id: number
  /** of the newest state, as its form shows it */
  title: string
  status: Status
  /** the team or role that keeps it right; '' where none is named */
  owner: string
  /** as 'trusts:4'; only news has any */
  topics: readonly string[]
  /** the day that the public reads, 'YYYY-MM-DD', or the draft's where nothing is public; null where none is set */
  reviewDue: string | null
  /** what is still to confirm; '' for nothing */
  toConfirm: string
  /** who saved it last; '' where that was not noted */
  editedBy: string
  /** when, as ISO 8601 */
  editedAt: string
  /** where the public reads it; null where it does not */
  address: string | null
}

/** What a record's newest state and its public one say of it. */
interface States {
  newest: 'draft' | 'published'
  isPublic: boolean
  /** the day that the public version was withdrawn; null if it was not */
  withdrawnOn: string | null
}

/** The one word for both: what was withdrawn stays so for the public, whatever is being written. */
export const statusOf = ({ isPublic, newest, withdrawnOn }: States): Status => {
  if (!isPublic) return 'draft'
  if (withdrawnOn) return 'withdrawn'
  return newest === 'draft' ? 'changed' : 'public'
}

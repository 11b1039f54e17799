import { formatDay } from './formatting/dates'

/** What decides whether the public sees a record. */
export interface Published {
  /** whether the public sees a version of it now */
  isPublic: boolean
  /** whether somebody has written on since */
  hasNewerDraft: boolean
  /** the day that the public version was withdrawn, such as '2026-02-03' */
  withdrawnOn?: string | null
  isInBin?: boolean
  /** whether its address leads to another record for good */
  isMerged?: boolean
}

/** What is said of a record whose address leads to another one. */
export const mergedWords = 'Merged into another page'

/** Whether the public sees a record, in words for editors. */
export function publicationState({ hasNewerDraft, isInBin, isMerged, isPublic, withdrawnOn }: Published): string {
  if (isInBin) return 'In the bin'
  if (!isPublic) return isMerged ? mergedWords : 'Draft'
  if (withdrawnOn) return `Withdrawn on ${formatDay(withdrawnOn)}${hasNewerDraft ? ', with a newer draft' : ''}`
  return hasNewerDraft ? 'Public, with a newer draft' : 'Public'
}

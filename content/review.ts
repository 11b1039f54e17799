/** When a page was last reviewed and when the next review is due: 'YYYY-MM-DD'. */
export interface Review {
  lastReviewed: string | null
  nextReviewDue: string | null
}

/** The fields that every page of a record needs. */
export const reviewFields = { lastReviewed: true, nextReviewDue: true } as const

/** The review dates of a record. */
export const reviewOf = (record: { lastReviewed?: string | null; nextReviewDue?: string | null }): Review => ({
  lastReviewed: record.lastReviewed ?? null,
  nextReviewDue: record.nextReviewDue ?? null,
})

/** When somebody last made sure that a page is right, and when they will again: days 'YYYY-MM-DD'. */
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

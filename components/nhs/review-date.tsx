interface Props {
  /** days as people read them, for example '15 March 2026' */
  lastReviewed?: string | null
  nextReviewDue?: string | null
}

/** When the page was last reviewed and when the next review is due; nothing when neither is known. */
export function ReviewDate({ lastReviewed, nextReviewDue }: Props) {
  if (!lastReviewed && !nextReviewDue) return null
  return (
    <p className="nhsuk-body-s site-review-date">
      {lastReviewed ? <span>Page last reviewed: {lastReviewed}</span> : null}
      {nextReviewDue ? <span>Next review due: {nextReviewDue}</span> : null}
    </p>
  )
}

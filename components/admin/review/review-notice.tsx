'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { formatMoment } from '@/domain/formatting/dates'
import type { Said } from '@/domain/review/thread'

/** The place above a form where its review stands. */
export const reviewPlace = 'review-place'

interface Props {
  review: Said
  /** where the draft is compared with what is public */
  changesAt: string
  /** the buttons of whoever may answer it */
  children?: ReactNode
}

const wordsOf = ({ byName, createdAt, what }: Said): string => {
  const when = formatMoment(new Date(createdAt))
  if (what === 'asked') return `${byName} asked for review on ${when}.`
  if (what === 'returned') return `${byName} sent this back on ${when}.`
  return `${byName} approved this text on ${when}. It can be published as it is; a change asks for a new approval.`
}

/** Above a form: where the review of its draft is, with the note. */
export function ReviewNotice({ changesAt, children, review }: Props) {
  const [place, setPlace] = useState<Element | null>(null)
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the place is in the page once it is rendered
  useEffect(() => setPlace(document.getElementById(reviewPlace)), [])
  if (!place) return null
  return createPortal(
    <div className={`review-notice review-notice--${review.what}`}>
      <strong>{wordsOf(review)}</strong>
      {review.text ? <p className="review-notice__text">{review.text}</p> : null}
      <p>
        <a href={changesAt}>See what changed, beside the page</a>
      </p>
      {children}
    </div>,
    place,
  )
}

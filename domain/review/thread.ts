/** What can be said about a draft, with the words of the panel. */
export const remarks = {
  asked: 'Asked for review',
  returned: 'Sent back',
  approved: 'Approved',
  comment: 'Commented',
  answer: 'Answered',
} as const

export type Remark = keyof typeof remarks

/** One thing that somebody said about a draft, as it is stored. */
export interface Said {
  id: number
  what: Remark
  /** a review or an approval that holds; a comment that is not closed */
  isOpen?: boolean | null
  text?: string | null
  byName: string
  by: number
  /** ISO 8601 */
  createdAt: string
  /** of a comment: the field that it is about */
  path?: string | null
  label?: string | null
  /** of an answer: the comment that it belongs to */
  about?: number | null
}

/** A comment with what was answered, oldest first. */
export interface Comment extends Said {
  answers: Said[]
}

export interface Thread {
  /** where the review is: what was said last of it and still holds; null where nothing is asked */
  review: Said | null
  /** comments that are not closed, oldest first */
  open: Comment[]
  closed: Comment[]
}

const reviews: readonly Remark[] = ['asked', 'returned', 'approved']

/** What was said about a draft, put in order. @param said in any order */
export function threadOf(said: readonly Said[]): Thread {
  const inOrder = [...said].sort((a, b) => a.id - b.id)
  const comments = inOrder
    .filter(({ what }) => what === 'comment')
    .map((comment): Comment => ({ ...comment, answers: inOrder.filter(({ about }) => about === comment.id) }))
  return {
    review: inOrder.findLast(({ isOpen, what }) => isOpen === true && reviews.includes(what)) ?? null,
    open: comments.filter(({ isOpen }) => isOpen === true),
    closed: comments.filter(({ isOpen }) => isOpen !== true),
  }
}

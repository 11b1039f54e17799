'use client'

import { useState } from 'react'
import { formatMoment } from '@/domain/formatting/dates'
import type { Comment, Said } from '@/domain/review/thread'
import { ask } from '../ask'
import { goToField } from '../form/go-to-field'
import { SayForm } from './say-form'
import type { Reviewed } from './use-thread'

interface Props {
  comment: Comment
  fields: readonly unknown[]
  reviewed: Reviewed
  reload: () => Promise<void>
}

const Words = ({ byName, createdAt, text }: Said) => (
  <>
    <p className="comments__text">{text}</p>
    <p className="words-panel__note">
      {byName}, {formatMoment(new Date(createdAt))}
    </p>
  </>
)

/** One comment with its answers; it leads to its field, and is answered or closed while it is open. */
export function CommentItem({ comment, fields, reload, reviewed }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const { answers, id, isOpen, label, path } = comment
  const about = { ...reviewed, about: id }
  const closeIt = async (): Promise<void> => {
    const answer = await ask('/api/reviews/close', about)
    setProblem('problem' in answer ? answer.problem : null)
    await reload()
  }
  return (
    <li>
      <button type="button" className="words-panel__place" onClick={() => goToField(fields, path ?? '')}>
        {label}
      </button>
      <Words {...comment} />
      {answers.map((answer) => (
        <div key={answer.id} className="comments__answer">
          <Words {...answer} />
        </div>
      ))}
      {isOpen ? (
        <>
          <details>
            <summary>Answer</summary>
            <SayForm action="/api/reviews/answer" about={about} label="Answer" button="Add answer" done={reload} />
          </details>
          <button type="button" onClick={() => void closeIt()}>
            Close comment
          </button>
        </>
      ) : null}
      {problem === null ? null : <p role="alert">{problem}</p>}
    </li>
  )
}

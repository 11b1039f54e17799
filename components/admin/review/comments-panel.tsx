'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { fieldChoices } from '@/domain/review/field-choices'
import type { Thread } from '@/domain/review/thread'
import { CommentItem } from './comment-item'
import { SayForm } from './say-form'
import type { Reviewed } from './use-thread'

interface Props {
  id: string
  reviewed: Reviewed
  thread: Thread
  close: () => void
  reload: () => Promise<void>
}

/** The comments on the fields of a form, beside it: what is open, what was answered, and a new one. */
export function CommentsPanel({ close, id, reload, reviewed, thread }: Props) {
  const { docConfig } = useDocumentInfo()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const fields = docConfig?.fields ?? []
  const { closed, open } = thread

  // beside the form and not in it: bars above it would hold it fast on a narrow window
  return createPortal(
    <section
      id={id}
      className="words-panel comments"
      aria-labelledby={`${id}-heading`}
      onKeyDown={({ key }) => (key === 'Escape' ? close() : undefined)}
    >
      <div className="words-panel__head">
        <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
          Comments
        </h2>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
      <p className="words-panel__note">Only editors see them. They stay until somebody closes them.</p>
      {open.length === 0 ? <p>No open comments.</p> : null}
      <ul>
        {open.map((comment) => (
          <CommentItem key={comment.id} comment={comment} fields={fields} reviewed={reviewed} reload={reload} />
        ))}
      </ul>
      <h3>New comment</h3>
      <SayForm
        action="/api/reviews/comment"
        about={reviewed}
        label="Comment"
        button="Add comment"
        fields={fieldChoices(fields)}
        done={reload}
      />
      {closed.length === 0 ? null : (
        <details>
          <summary>Closed ({closed.length})</summary>
          <ul>
            {closed.map((comment) => (
              <CommentItem key={comment.id} comment={comment} fields={fields} reviewed={reviewed} reload={reload} />
            ))}
          </ul>
        </details>
      )}
    </section>,
    document.body,
  )
}

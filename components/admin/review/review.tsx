'use client'

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../ask'
import { CommentsButton } from './comments-button'
import { NoteDialog } from './note-dialog'
import { ReviewNotice } from './review-notice'
import { type Reviewed, useReviewed, useThread } from './use-thread'

const dialogs = {
  ask: {
    title: 'Ask for review',
    help: 'Whoever publishes sees it on their dashboard and gets an e-mail with a link to your changes.',
    label: 'Note (optional)',
    action: '/api/reviews/ask',
  },
  'send back': {
    title: 'Send back',
    help: 'Whoever asked sees your note on this form and on their dashboard, and gets it in an e-mail.',
    label: 'What is to be changed',
    action: '/api/reviews/send-back',
    isRequired: true,
  },
} as const

/** Where the newest draft is compared with what is public, beside its page. */
const changesAt = (reviewed: Reviewed): string => {
  const form = 'id' in reviewed ? `/admin/collections/${reviewed.kind}/${reviewed.id}` : '/admin/globals/home'
  return `${form}/versions/newest?versionFrom=public&beside=preview`
}

/** On the form of each public record and of the home page: asks for a review, shows it and answers it; comments on fields. */
export function Review() {
  const { hasPublishedDoc, hasPublishPermission, unpublishedVersionCount } = useDocumentInfo()
  const { getFields } = useForm()
  const { user } = useAuth()
  const reviewed = useReviewed()
  const { reload, thread } = useThread(reviewed)
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  if (reviewed === null) return null

  const { review } = thread
  const isMine = review?.by === user?.id
  const isDraft = !hasPublishedDoc || unpublishedVersionCount > 0
  const mayAsk = isDraft && (review === null || review.what === 'returned')
  const mayAnswer = hasPublishPermission === true && review?.what === 'asked'
  const approve = async (): Promise<void> => {
    const answer = await ask('/api/reviews/approve', { ...reviewed, savedAt: getFields().updatedAt?.value })
    setProblem('problem' in answer ? answer.problem : null)
    await reload()
  }
  const close = () => setOpen(null)

  return (
    <>
      {mayAsk ? (
        <button type="button" className="check-words" onClick={() => setOpen('ask')}>
          Ask for review
        </button>
      ) : null}
      <CommentsButton reviewed={reviewed} thread={thread} reload={reload} />
      {review === null ? null : (
        <ReviewNotice review={review} changesAt={changesAt(reviewed)}>
          {mayAnswer ? (
            <div className="review-notice__buttons">
              <button type="button" onClick={() => setOpen('send back')}>
                Send back
              </button>
              {isMine ? null : (
                <button type="button" onClick={() => void approve()}>
                  Approve
                </button>
              )}
              <span>To publish it yourself, choose “Publish changes”.</span>
            </div>
          ) : null}
          {problem === null ? null : <p role="alert">{problem}</p>}
        </ReviewNotice>
      )}
      {open === null ? null : <NoteDialog {...dialogs[open]} about={reviewed} close={close} done={reload} />}
    </>
  )
}

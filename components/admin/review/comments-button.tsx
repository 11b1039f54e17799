'use client'

import { useEffect, useId, useRef } from 'react'
import type { Thread } from '@/domain/review/thread'
import { useSidePanel } from '../form/side-panel'
import { CommentsPanel } from './comments-panel'
import type { Reviewed } from './use-thread'

interface Props {
  reviewed: Reviewed
  thread: Thread
  reload: () => Promise<void>
}

/** Above the form: opens and closes the comments on its fields, and says how many are open. */
export function CommentsButton({ reload, reviewed, thread }: Props) {
  const [isOpen, setOpen] = useSidePanel('comments')
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  // the dashboard leads here
  useEffect(() => {
    if (window.location.hash === '#comments') setOpen(true)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the form opens
  }, [])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const count = thread.open.length
  return (
    <>
      <button
        ref={button}
        type="button"
        className="check-words"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? 'Comments' : `Comments (${count})`}
      </button>
      {isOpen ? <CommentsPanel id={id} close={close} reviewed={reviewed} thread={thread} reload={reload} /> : null}
    </>
  )
}

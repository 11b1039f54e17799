'use client'

import { lazy, Suspense, useId, useRef } from 'react'
import { useSidePanel } from '../form/side-panel'

// the rules and their lists of words are loaded when somebody asks for them, so that the form stays light
const WordsPanel = lazy(() => import('./words-panel'))

/** Above the form of what has public pages: opens and closes the checker of words beside it. */
export function CheckWords() {
  const [isOpen, setOpen] = useSidePanel('words')
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
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
        Check the words
      </button>
      {isOpen ? (
        <Suspense fallback={<span>Reading the words…</span>}>
          <WordsPanel id={id} close={close} />
        </Suspense>
      ) : null}
    </>
  )
}

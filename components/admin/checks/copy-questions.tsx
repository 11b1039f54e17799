'use client'

import { useState } from 'react'

/** Copies a list of questions; where the browser does not let scripts do so, it says where else it is. */
export function CopyQuestions({ name, text }: { name: string; text: string }) {
  const [told, setTold] = useState('')
  const copy = async (): Promise<void> => {
    // without a secure connection a browser has no clipboard for scripts
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>> // the type knows secure connections only
    const isDone = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setTold(isDone ? 'Copied' : 'This browser does not copy. Open the plain text, and copy it there.')
  }
  return (
    <>
      <button type="button" onClick={() => void copy()} aria-label={`Copy as a list of questions: ${name}`}>
        Copy as a list of questions
      </button>
      <span role="status">{told}</span>
    </>
  )
}

'use client'

import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  /** 'h2' for what came of it, 'p' for what is wrong */
  as: 'h2' | 'p'
  id?: string
  children: ReactNode
}

/** What a view answers to what was asked of it: the focus goes there, as the page was read again. */
export function Told({ as, children, id }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => (heading.current ?? words.current)?.focus(), [children])
  return as === 'h2' ? (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  ) : (
    <p id={id} ref={words} tabIndex={-1} role="alert">
      {children}
    </p>
  )
}

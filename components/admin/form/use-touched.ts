'use client'

import { useCallback, useEffect, useRef } from 'react'

/** Everything by which somebody can change a form. */
const events = ['input', 'keydown', 'pointerdown', 'paste', 'drop'] as const

/** Tells whether somebody has typed or clicked anything since a moment, in milliseconds as `Date.now()` gives them. */
export function useTouched(): (since: number) => boolean {
  const last = useRef(0)
  useEffect(() => {
    const note = () => {
      last.current = Date.now()
    }
    for (const event of events) document.addEventListener(event, note, { capture: true })
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true })
    }
  }, [])
  return useCallback((since) => last.current > since, [])
}

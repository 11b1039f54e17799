'use client'

import { useCallback, useEffect, useRef } from 'react'

/** Everything by which somebody can change a form. */
const events = ['input', 'keydown', 'pointerdown', 'paste', 'drop'] as const

/** Tells whether somebody has typed or clicked anything since a moment. */
export function useTouched(): { forget: () => void; isTouched: () => boolean } {
  const touched = useRef(false)
  useEffect(() => {
    const note = () => {
      touched.current = true
    }
    for (const event of events) document.addEventListener(event, note, { capture: true })
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true })
    }
  }, [])
  const forget = useCallback(() => {
    touched.current = false
  }, [])
  const isTouched = useCallback(() => touched.current, [])
  return { forget, isTouched }
}

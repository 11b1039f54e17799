'use client'

import { useEffect, useSyncExternalStore } from 'react'

// There is room for one panel beside the form: opening one closes the other.

let shown: string | null = null
const listeners = new Set<() => void>()

const show = (name: string | null): void => {
  shown = name
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a panel stands beside the form, and a way to open or close it; it goes with its form. */
export function useSidePanel(name: string): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const isOpen = useSyncExternalStore(
    subscribe,
    () => shown === name,
    () => false,
  )
  useEffect(
    () => () => {
      if (shown === name) show(null)
    },
    [name],
  )
  return [isOpen, (wanted) => show(wanted ? name : shown === name ? null : shown)]
}

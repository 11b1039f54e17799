'use client'

import { useEffect, type ReactNode } from 'react'
import { focusNewRows } from './focus-new-row'
import { newestReports } from './form/newest-report'
import { giveNames, giveRoles } from './give-names'

// before any field is made
if (typeof window !== 'undefined' && 'IntersectionObserver' in window)
  window.IntersectionObserver = newestReports(window.IntersectionObserver)

/** Names what Payload leaves without a name, for screen readers (docs/accessibility.md), also in what is opened later; leads to new rows. */
export function Names({ children }: { children: ReactNode }) {
  useEffect(() => {
    let waiting = 0
    const soon = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        giveNames(document.body)
        giveRoles(document.body)
      })
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true })
    soon()
    const leaveRows = focusNewRows()
    return () => {
      leaveRows()
      observer.disconnect()
      cancelAnimationFrame(waiting)
    }
  }, [])
  return children
}

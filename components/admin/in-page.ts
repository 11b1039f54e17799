import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}

/** The element of Payload's page that a selector finds; null while there is none. */
export const useElement = (selector: string): Element | null =>
  useSyncExternalStore(
    subscribe,
    () => document.querySelector(selector),
    () => null,
  )

/** The part of Payload's form of a user in which a new password is typed; null while it is closed. */
export const usePasswordBox = (): Element | null => useElement('.auth-fields__changing-password')

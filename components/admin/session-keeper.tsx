'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

/** Payload's timers reach no further than 24 days (a browser's limit), in milliseconds. */
const far = 20 * 24 * 60 * 60_000
/** A session in use is extended when it has so long left, in milliseconds. */
const extendsBefore = 20 * 60_000
const looksEvery = 20_000

/** True while a form of the panel holds what is not saved. */
const holdsText = (): boolean => document.querySelector('.save-state--trouble') !== null

interface Refreshed {
  exp?: number
}

/**
 * Ends a session without losing what was typed. Payload leaves the page at the moment a session ends, with whatever
 * stands in the form; here the page stays while it holds something unsaved, and `SaveState` offers to log in again.
 */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const { setUser, tokenExpirationMs, user } = useAuth() as ReturnType<typeof useAuth> & { tokenExpirationMs?: number } // typed with less than it gives
  const router = useRouter()
  const ends = useRef<number | null>(null)
  const shown = useRef<number | null>(null)
  const lastUse = useRef(0)

  const takeOver = useEffectEvent((expires: number) => {
    if (expires === shown.current || !user) return
    ends.current = expires
    const exp = Math.floor((Date.now() + far) / 1000)
    shown.current = exp * 1000
    setUser({ exp, user })
  })
  useEffect(() => {
    if (tokenExpirationMs) takeOver(tokenExpirationMs)
  }, [tokenExpirationMs])

  const extend = async (): Promise<void> => {
    lastUse.current = 0
    const response = await fetch('/api/users/refresh-token', { method: 'POST', credentials: 'include' }).catch(
      () => null,
    )
    if (!response?.ok) return
    const { exp } = (await response.json()) as Refreshed // Payload's answer
    if (exp) ends.current = exp * 1000
  }
  const look = useEffectEvent(() => {
    if (ends.current === null || !user) return
    const left = ends.current - Date.now()
    if (left > 0 && left < extendsBefore && lastUse.current > 0) void extend()
    else if (left <= 0 && !holdsText()) {
      const here = encodeURIComponent(window.location.pathname)
      router.replace(`/admin/logout-inactivity?redirect=${here}`)
    }
  })
  useEffect(() => {
    const used = () => {
      lastUse.current = Date.now()
    }
    const timer = setInterval(() => look(), looksEvery)
    window.addEventListener('keydown', used)
    window.addEventListener('pointerdown', used)
    return () => {
      clearInterval(timer)
      window.removeEventListener('keydown', used)
      window.removeEventListener('pointerdown', used)
    }
  }, [])
  return children
}

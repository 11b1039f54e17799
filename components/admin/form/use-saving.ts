'use client'

import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { editorLabel } from '@/domain/formatting/editor'
import { apiAddressOf } from './saved-record'
import { findTrouble, type Trouble } from './trouble'
import { useTouched } from './use-touched'

/** While there is trouble the server is asked so often, in milliseconds. */
const asksEvery = 5_000
/** Whoever types without a pause is saved so often, as Payload's autosave waits for a pause; a save that failed unseen is found then. */
const savesEvery = 5_000
/** A save that takes longer is not called saving any more. */
const longest = 15_000

/** Who writes, as records name them. */
const editorOf = (user: unknown): string | null => {
  const { id, name } = (user ?? {}) as { id?: number | string; name?: string } // Payload types it without our fields
  return id !== undefined && name ? editorLabel(name, id) : null
}

export interface Saving {
  isSaving: boolean
  /** when all was last saved, since the form was opened */
  savedAt: Date | null
  /** since when something typed has not been saved */
  unsavedSince: Date | null
  trouble: Trouble | null
  /** asks the server, and saves when it can */
  retry: () => Promise<void>
  /** the trouble is over: the form holds what is to be saved next */
  dismiss: () => void
}

/**
 * Follows whether what stands in the form around it is saved, and goes on saving after trouble.
 * @param isRefused whether the server refused the last save for what the form holds: sending it again changes nothing
 */
export function useSaving(isRefused: () => boolean): Saving {
  const { collectionSlug, data, docConfig, globalSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { mostRecentVersionIsAutosaved, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { getFields, setBackgroundProcessing, setModified, submit } = useForm()
  const { user } = useAuth()
  const modified = useFormModified()
  const inBackground = useFormBackgroundProcessing()
  const inForeground = useFormProcessing()
  const [isRetrying, setRetrying] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const [unsavedSince, setUnsavedSince] = useState<Date | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const before = useRef<unknown>(null)
  const isThere = useRef(true)
  /** true while it is this hook that saves */
  const saves = useRef(false)
  const isOwn = useRef(false)
  const wasInBackground = useRef(false)
  const beganAt = useRef(0)
  const isTouched = useTouched()

  const target = { collectionSlug, globalSlug, id }
  const address = apiAddressOf(target)
  const isSaving = inBackground || inForeground || isRetrying
  const autosaves = Boolean(docConfig && hasAutosaveEnabled(docConfig) && hasSavePermission && !isTrashed)

  const succeeded = useCallback((): void => {
    setTrouble(null)
    setSavedAt(new Date())
    setUnsavedSince(null)
  }, [])

  const save = async (): Promise<void> => {
    if (!autosaves || address === null) return
    saves.current = true
    setBackgroundProcessing(true) // or Payload would take what is typed meanwhile for saved
    const result = (await submit({
      acceptValues: { overrideLocalChanges: false },
      action: `${address}?autosave=true&depth=0&draft=true&fallback-locale=null`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: globalSlug ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    }).finally(() => setBackgroundProcessing(false))) as { res?: Response } | undefined // Payload types it as void
    saves.current = false
    if (result?.res?.ok) {
      succeeded()
      // as Payload's autosave counts: what is saved can be published
      if (mostRecentVersionIsAutosaved) return
      setMostRecentVersionIsAutosaved(true)
      setUnpublishedVersionCount((count) => count + 1)
    } else setTrouble({ kind: isRefused() ? 'refused' : 'unavailable' })
  }

  const find = (): Promise<Trouble | null> => {
    const opened: unknown = getFields().updatedAt?.value ?? data?.updatedAt
    return findTrouble(target, opened, editorOf(user))
  }

  /** what one person has yet to put right must not hide what another has saved meanwhile */
  const lookForNewer = async (): Promise<void> => {
    const found = await find()
    if (found?.kind === 'newer') setTrouble(found)
  }

  const retry = async (): Promise<void> => {
    if (isRetrying) return
    setRetrying(true)
    try {
      const found = await find()
      if (found) setTrouble(found)
      else if (autosaves && address !== null) await save()
      else setTrouble(null)
    } finally {
      setRetrying(false)
    }
  }
  const retryNow = useEffectEvent(retry)

  // Payload's own saves: one that ended without a newer state of the record did not succeed
  const ended = useEffectEvent(() => {
    if (!isThere.current || isOwn.current) return
    if (before.current !== data) {
      succeeded()
      // After an autosave Payload 3.90 takes its own next save for a change: what was just published would be saved once
      // more, as a newer draft of the same words (its `modifiedWhileProcessingRef`).
      if (!isTouched(beganAt.current)) setModified(false)
    } else if (isRefused()) {
      // a draft that is refused would be refused again; what was not published is stored as a draft meanwhile
      if (wasInBackground.current) setTrouble({ kind: 'refused' })
      void lookForNewer()
    } else {
      setModified(true) // Payload forgets that after a publish that failed (its issue 17517)
      void retry()
    }
    before.current = null
  })
  const began = useEffectEvent(() => {
    // a form that saves in the background is typed into meanwhile; one that publishes is not
    beganAt.current = Date.now() - (inBackground ? 1_000 : 0)
    before.current = data
    isOwn.current = saves.current
    wasInBackground.current = inBackground
  })
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  const isSavingByPayload = inBackground || inForeground
  useEffect(() => {
    if (!isSavingByPayload) return
    began()
    return () => ended()
  }, [isSavingByPayload])

  useEffect(() => {
    if (!modified) return
    const timer = setTimeout(() => setUnsavedSince((since) => since ?? new Date()))
    return () => clearTimeout(timer)
  }, [modified, savedAt])

  const isWaiting = trouble !== null && trouble.kind !== 'refused' && trouble.kind !== 'newer'
  useEffect(() => {
    if (!isWaiting) return
    const ask = () => void retryNow()
    const timer = setInterval(ask, asksEvery)
    window.addEventListener('online', ask)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
      window.removeEventListener('focus', ask)
    }
  }, [isWaiting])

  const overdue = useEffectEvent(() => {
    if (isSavingByPayload) setTrouble((known) => known ?? { kind: 'slow' })
    else if (trouble === null) void retry()
  })
  useEffect(() => {
    if (!unsavedSince) return
    const look = () => overdue()
    const timer = setInterval(look, isSavingByPayload ? longest : savesEvery)
    window.addEventListener('offline', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('offline', look)
    }
  }, [unsavedSince, isSavingByPayload])

  return { isSaving, savedAt, unsavedSince, trouble, retry, dismiss: () => setTrouble(null) }
}

'use client'

import { useDocumentInfo, useForm, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** A record is made so soon after the first change, in milliseconds. */
const pause = 700

/** Clicks on a button that saves wait until the record exists: they would make it twice. */
const holdClicks = (): (() => void) => {
  const held: HTMLElement[] = []
  const hold = (event: MouseEvent) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('button[id^="action-save"]') : null
    if (!button) return
    event.stopPropagation()
    event.preventDefault()
    held.push(button)
  }
  document.addEventListener('click', hold, { capture: true })
  return () => {
    document.removeEventListener('click', hold, { capture: true })
    held[0]?.click()
  }
}

/** Makes the record of a new form once something was typed; the form stays as it is (`NewRecord`). */
export function useFirstSave(): void {
  const { collectionSlug, data, docConfig, id } = useDocumentInfo()
  const { dispatchFields, getFields, setBackgroundProcessing, submit } = useForm()
  const modified = useFormModified()
  const isSaving = useFormProcessing()
  const [tries, setTries] = useState(0)
  const isNew = collectionSlug !== undefined && id === undefined && Boolean(docConfig && hasAutosaveEnabled(docConfig))

  const goOn = useRef<(() => void) | null>(null)

  // Payload asks what the server has filled in only after the next save
  const showAddress = useEffectEvent(() => {
    const slug: unknown = data?.slug
    const { slug: field } = getFields()
    if (typeof slug === 'string' && field && !field.value) dispatchFields({ type: 'UPDATE', path: 'slug', value: slug })
  })
  useEffect(() => {
    if (id !== undefined && tries > 0) showAddress()
  }, [id, tries])

  // once the form knows its record, or knows that it has none
  useEffect(() => {
    const held = goOn.current
    goOn.current = null
    if (held) queueMicrotask(held)
  }, [id, tries])

  const make = useEffectEvent(async () => {
    goOn.current = holdClicks()
    setBackgroundProcessing(true)
    try {
      await submit({
        acceptValues: { overrideLocalChanges: false },
        action: `/api/${collectionSlug}?autosave=true&draft=true&depth=0&fallback-locale=null`,
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        method: 'POST',
        overrides: { _status: 'draft' },
        skipValidation: true,
      })
    } finally {
      setBackgroundProcessing(false)
      setTries((count) => count + 1)
    }
  })
  useEffect(() => {
    if (!isNew || !modified || isSaving) return
    const timer = setTimeout(() => void make(), tries === 0 ? pause : 5_000)
    return () => clearTimeout(timer)
  }, [isNew, modified, isSaving, tries])
}

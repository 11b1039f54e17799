'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { fileAdvice } from './file-advice'

/** A form of figures takes larger files than pictures and documents, and says itself what is wrong with one. */
const hasOwnCheck = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-own-file-check]') !== null

const refuse = (event: Event, files: FileList | null | undefined): boolean => {
  const advice = [...(files ?? [])].map(fileAdvice).find((one) => one !== null)
  if (!advice || hasOwnCheck(event)) return false
  event.preventDefault()
  event.stopPropagation()
  toast.error(advice, { duration: 30_000 })
  return true
}

/** Looks at each file that is chosen, dropped or pasted, anywhere in the panel, before it is sent. */
export function FileCheck({ children }: { children: ReactNode }) {
  useEffect(() => {
    const chosen = (event: Event) => {
      const { target } = event
      if (target instanceof HTMLInputElement && target.type === 'file' && refuse(event, target.files)) target.value = ''
    }
    const dropped = (event: DragEvent) => refuse(event, event.dataTransfer?.files)
    const pasted = (event: ClipboardEvent) => refuse(event, event.clipboardData?.files)
    document.addEventListener('change', chosen, { capture: true })
    document.addEventListener('drop', dropped, { capture: true })
    document.addEventListener('paste', pasted, { capture: true })
    return () => {
      document.removeEventListener('change', chosen, { capture: true })
      document.removeEventListener('drop', dropped, { capture: true })
      document.removeEventListener('paste', pasted, { capture: true })
    }
  }, [])
  return children
}

'use client'

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Whoever adds a file from within another form is asked for it at once: the drawer's own button would be a click more. */
export function ChooseAtOnce() {
  const { data } = useDocumentInfo()
  const isInDrawer = useEditDepth() > 1
  const place = useRef<HTMLSpanElement>(null)
  const isNew = isInDrawer && !data?.filename
  useEffect(() => {
    // browsers open the chooser for a while after a click, and for nothing else
    const { userActivation } = navigator as Partial<Pick<Navigator, 'userActivation'>> // the type knows new browsers only
    if (!isNew || !userActivation?.isActive) return
    place.current?.parentElement?.querySelector<HTMLInputElement>('input[type="file"]')?.click()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the drawer opens
  }, [])
  return <span ref={place} hidden />
}

'use client'

import { TextField, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useEffectEvent } from 'react'
import { typedDay, typedMonth, typedPartialDate } from '@/domain/dates/typed-day'
import { typedTime } from '@/domain/dates/typed-time'

const readers = { day: typedDay, month: typedMonth, date: typedPartialDate, time: typedTime }

/**
 * A day, a month, a date or a time as people type it: when they leave the box, or press enter, it is written as it is stored. Not
 * before: "10/12/20" may be about to become "10/12/2026".
 */
export function TypedText({ reads, ...props }: TextFieldClientProps & { reads: keyof typeof readers }) {
  const { setValue, value } = useField<string | null>({ path: props.path })
  const read = useEffectEvent((event: Event): void => {
    const box = `field-${props.path.replace(/\./g, '__')}`
    if (!(event.target instanceof HTMLElement) || event.target.id !== box) return
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return
    const found = typeof value === 'string' ? readers[reads](value) : null
    if (found !== null && found !== value) setValue(found)
  })
  // an element around Payload's field would take its place in rows and margins
  useEffect(() => {
    const listen = (event: Event) => read(event)
    document.addEventListener('focusout', listen)
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('focusout', listen)
      document.removeEventListener('keydown', listen)
    }
  }, [])
  return <TextField {...props} />
}

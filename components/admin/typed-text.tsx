'use client'

import { TextField, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { typedDay, typedPartialDate } from '@/domain/dates/typed-day'
import { typedTime } from '@/domain/dates/typed-time'

const readers = { day: typedDay, date: typedPartialDate, time: typedTime }

/**
 * A day, a date or a time as people type it: when they leave the box, or press enter, it is written as it is stored. Not
 * before: "10/12/20" may be about to become "10/12/2026".
 */
export function TypedText({ reads, ...props }: TextFieldClientProps & { reads: keyof typeof readers }) {
  const { setValue, value } = useField<string | null>({ path: props.path })
  const read = (): void => {
    const found = typeof value === 'string' ? readers[reads](value) : null
    if (found !== null && found !== value) setValue(found)
  }
  return (
    <div
      className="typed-text"
      onBlur={read}
      onKeyDown={({ key }) => {
        if (key === 'Enter') read()
      }}
    >
      <TextField {...props} />
    </div>
  )
}

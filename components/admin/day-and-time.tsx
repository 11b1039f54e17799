'use client'

import { DatePicker, FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useState, type KeyboardEvent } from 'react'
import { londonDay, londonMoment, londonTime } from '@/domain/dates/london-time'
import { typedMoment } from '@/domain/dates/typed-moment'
import { formatDay } from '@/domain/formatting/dates'

/** Payload's picker has the browser's time of day; here each shows and takes London's. */
const inLondon = (value: unknown): { day: string; time: string } | null => {
  const moment = typeof value === 'string' ? new Date(value) : null
  return moment && !Number.isNaN(moment.getTime()) ? { day: londonDay(moment), time: londonTime(moment) } : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A day and a time of day in London. Typed as people type them; Payload's own field reads month before day, and empties what it cannot read. */
export function DayAndTime({ field, path, readOnly }: DateFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string | null>({ path })
  // what stands in the box, where that is not (yet) the value
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  // what the field says of itself stands before how to write it
  const own = typeof field.admin?.description === 'string' ? field.admin.description : ''
  const stored = inLondon(value)
  const text = typed ?? (stored ? `${formatDay(stored.day)}, ${stored.time}` : '')
  const id = `field-${path.replace(/\./g, '__')}`

  const take = (day: string, time: string): void => {
    setTyped(null)
    setProblem(null)
    setValue(londonMoment(day, time).toISOString())
  }
  const read = (): void => {
    if (typed === null) return
    if (typed.trim() === '') {
      setTyped(null)
      setProblem(null)
      return setValue(null)
    }
    const found = typedMoment(typed)
    if (!('problem' in found)) return take(found.day, found.time)
    setProblem(found.problem)
    // the date before it is no longer meant, and must not be published
    setValue(null)
  }

  return (
    <div
      className={`field-type date-time-field day-and-time${showError || problem !== null ? ' error' : ''}`}
      style={{ width: field.admin?.width, '--field-width': field.admin?.width } as React.CSSProperties} // Payload's own way
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) read()
      }}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError || problem !== null} {...(problem ? { message: problem } : {})} />
        <DatePicker
          displayFormat="d MMMM yyyy, HH:mm"
          pickerAppearance="dayAndTime"
          readOnly={Boolean(readOnly) || disabled}
          timeFormat="HH:mm"
          timeIntervals={15}
          value={stored ? `${stored.day}T${stored.time}` : undefined} // it takes what Date does
          onChange={(date: Date | null) => {
            if (date === null) {
              setTyped(null)
              setProblem(null)
              return setValue(null)
            }
            take(
              `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
              `${two(date.getHours())}:${two(date.getMinutes())}`,
            )
          }}
          overrides={{
            id,
            value: text,
            calendarStartDay: 1,
            ariaDescribedBy: `${id}-hint`,
            ariaInvalid: problem === null ? 'false' : 'true',
            onChangeRaw: (event) => {
              if (!(event?.target instanceof HTMLInputElement)) return
              event.preventDefault() // its own reading would empty the box
              setTyped(event.target.value)
            },
            onKeyDown: (event: KeyboardEvent) => {
              if (event.key === 'Enter') read()
            },
          }}
        />
      </div>
      <div id={`${id}-hint`}>
        <FieldDescription
          path={path}
          description={
            problem ?? [own, 'Day, month, year and time in London, for example 10/12/2026 2pm.'].join(' ').trim()
          }
        />
      </div>
    </div>
  )
}

'use client'

import { useField, useForm } from '@payloadcms/ui'
import type { ArrayFieldClientProps, FormState } from 'payload'
import { useEffect, useState } from 'react'
import { askForHelp, type Help, missing, type Place, type When } from './attendance-help'
import { AttendanceRow } from './attendance-row'
import { useNoted, useRows, useWhen } from './form-values'

const stateOf = (values: Record<string, unknown>): FormState =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, initialValue: value, valid: true }] as const),
  )

/** What the seats and appointments of the form are called. */
function useNames(noted: readonly Place[], when: When | null): [Help | null, (help: Help) => void] {
  const [help, setHelp] = useState<Help | null>(null)
  const { holders = {}, seats = {} } = help ?? {}
  const unknown = noted.some(
    ({ appointment, seat }) => !(seat in seats) || (appointment !== null && !(appointment in holders)),
  )
  const asked = unknown ? JSON.stringify({ noted, when }) : null
  useEffect(() => {
    if (asked === null) return
    const leaving = new AbortController()
    const { noted: places, when: day } = JSON.parse(asked) as { noted: Place[]; when: When | null } // see above
    void askForHelp(day, places, leaving.signal).then((answer) => {
      if (answer && !leaving.signal.aborted) setHelp(answer)
    })
    return () => leaving.abort()
  }, [asked])
  return [help, setHelp]
}

/** Who was at the meeting: filled in from the seats of its day, then one choice a row. */
export function AttendanceTable({ field, path, readOnly }: ArrayFieldClientProps) {
  const { addFieldRow, dispatchFields, getDataByPath, removeFieldRow, setModified } = useForm()
  const { disabled: isBusy } = useField({ path, hasRows: true })
  const [rows, quorums, when] = [useRows(path), useRows('quorums'), useWhen()]
  const noted = useNoted(rows.length)
  const [names, setNames] = useNames(noted, when)
  const [said, setSaid] = useState('')
  const disabled = Boolean(readOnly) || isBusy

  const fillIn = async (): Promise<void> => {
    const help = when ? await askForHelp(when, noted) : null
    if (!help) return setSaid('The seats could not be read. Try again.')
    setNames(help)
    const places = missing(noted, help.rows)
    for (const [at, place] of places.entries())
      addFieldRow({
        path,
        schemaPath: path,
        rowIndex: rows.length + at,
        subFieldState: stateOf({ ...place, presence: null, deputy: '' }),
      })
    const known = getDataByPath<{ body?: unknown }[] | undefined>('quorums') ?? []
    const added = help.quorums.filter(({ body }) => !known.some((one) => one.body === body))
    for (const [at, quorum] of added.entries())
      addFieldRow({
        path: 'quorums',
        schemaPath: 'quorums',
        rowIndex: quorums.length + at,
        subFieldState: stateOf(quorum),
      })
    setSaid(
      places.length > 0
        ? `${places.length === 1 ? '1 seat was' : `${places.length} seats were`} added.`
        : help.rows.length > 0
          ? 'All seats of that day are on the list.'
          : 'No seats of that day are published.',
    )
  }
  const markPresent = (): void => {
    for (const [row] of rows.entries()) {
      const at = `${path}.${row}.presence`
      // nobody is known to hold it
      if (noted[row]?.appointment == null) continue
      if (!getDataByPath(at)) dispatchFields({ type: 'UPDATE', path: at, value: 'present' })
    }
    setModified(true)
    setSaid('Whoever holds a seat and was not noted yet is marked as present.')
  }

  return (
    <section className="field-type attendance" id={`field-${path}`} aria-labelledby="attendance-heading">
      <h3 id="attendance-heading">{typeof field.label === 'string' ? field.label : 'Members'}</h3>
      <p>No name is kept here: it comes from the appointment, and shows to the public only where it may.</p>
      <div className="attendance__buttons">
        <button type="button" disabled={disabled || when === null} onClick={() => void fillIn()}>
          Fill in from the seats of that day
        </button>
        {rows.length > 0 ? (
          <button type="button" disabled={disabled} onClick={markPresent}>
            Mark the others as present
          </button>
        ) : null}
      </div>
      <p role="status">{when === null ? 'Say which body meets, and when, first.' : said}</p>
      <ol>
        {rows.map((id, row) => {
          const { appointment = null, seat = 0 } = noted[row] ?? {}
          return (
            <AttendanceRow
              key={id}
              row={row}
              seat={names?.seats[seat] ?? 'Seat'}
              holder={appointment === null ? null : (names?.holders[appointment] ?? 'Name not published')}
              deputies={names?.deputies[seat] ?? []}
              disabled={disabled}
              remove={() => removeFieldRow({ path, rowIndex: row })}
            />
          )
        })}
      </ol>
    </section>
  )
}

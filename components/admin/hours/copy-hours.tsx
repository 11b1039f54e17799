'use client'

import { useDocumentInfo, useForm, useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { read } from '../ask'

interface Centre {
  id: number
  name: string
}

interface Opening {
  hours?: ({ id?: unknown } & Record<string, unknown>)[] | null
  bankHolidays?: string | null
}

/** All centres with a name, by name; [] until they are read. */
function useCentres(): Centre[] {
  const [centres, setCentres] = useState<Centre[]>([])
  useEffect(() => {
    const leaving = new AbortController()
    read<{ docs: Centre[] }>('/api/cdcs?select[name]=true&sort=name&depth=0&limit=1000', leaving.signal)
      .then((answer) => setCentres(answer?.docs ?? []))
      .catch(() => undefined) // the form was left meanwhile
    return () => leaving.abort()
  }, [])
  return centres
}

/** Takes over the weekly hours of another centre, and what holds there on bank holidays. */
export function CopyHours() {
  const { id } = useDocumentInfo()
  const { getFields, reset, setModified } = useForm()
  const [isProcessing, isInitializing] = [useFormProcessing(), useFormInitializing()]
  const others = useCentres().filter((one) => String(one.id) !== String(id))
  const [from, setFrom] = useState('')
  const [said, setSaid] = useState('')

  const copy = async (): Promise<void> => {
    const query = 'select[hours]=true&select[bankHolidays]=true&depth=0&draft=true'
    const found = await read<Opening>(`/api/cdcs/${from}?${query}`)
    const name = others.find((one) => String(one.id) === from)?.name ?? ''
    if (!found) return setSaid('The hours could not be read. Try again.')
    if (!found.hours?.length) return setSaid(`The hours of ${name} are not known. Nothing was changed.`)
    const hours = found.hours.map(({ id: _, ...row }) => row)
    await reset({ ...reduceFieldsToValues(getFields(), true), hours, bankHolidays: found.bankHolidays ?? null })
    setModified(true) // so that it is saved
    setSaid(`These are the hours of ${name} now. Change what differs here.`)
  }

  if (others.length === 0) return null
  return (
    <div className="copy-hours">
      <label>
        Copy the hours from another centre
        <select value={from} onChange={(event) => setFrom(event.target.value)}>
          <option value="">Choose a centre</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={from === '' || isProcessing || isInitializing} onClick={() => void copy()}>
        Copy
      </button>
      <p role="status">{said}</p>
    </div>
  )
}

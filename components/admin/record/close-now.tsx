'use client'

import { useState } from 'react'
import { typedDay } from '@/domain/dates/typed-day'
import { ActionForm } from './action-form'

interface Props {
  address: string
  close: () => void
}

/** Closes a centre today, with a reason, until the day on which it opens again. */
export function CloseNowForm({ address, close }: Props) {
  const [why, setWhy] = useState('')
  const [reopens, setReopens] = useState('')
  const [onHome, setOnHome] = useState(false)
  return (
    <ActionForm
      address={`${address}/close-now`}
      sent={{ why, reopens: typedDay(reopens) ?? reopens, onHome }}
      label="Close the centre"
      isReady={why.trim() !== ''}
      close={close}
    >
      <p>The public sees it at once. Nothing else that is written in a draft becomes public.</p>
      <label>
        Reason
        <textarea
          rows={3}
          maxLength={300}
          required
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          aria-describedby="close-now-why"
        />
      </label>
      <p id="close-now-why">
        The public reads it. For example: There is no water. We call everybody who has an appointment.
      </p>
      <label>
        Opens again on
        <input
          placeholder="25/12/2026"
          value={reopens}
          onChange={(event) => setReopens(event.target.value)}
          onBlur={() => setReopens(typedDay(reopens) ?? reopens)}
          aria-describedby="close-now-reopens"
        />
      </label>
      <p id="close-now-reopens">
        From that day it is open again by itself. Leave it empty while nobody knows; then choose “Open again…” on the
        day.
      </p>
      <label>
        <input type="checkbox" checked={onHome} onChange={(event) => setOnHome(event.target.checked)} /> Say this on the
        home page too
      </label>
    </ActionForm>
  )
}

'use client'

import { useState } from 'react'
import { DayAndTimeBoxes } from '../day-and-time-boxes'
import { ActionForm } from './action-form'

interface Props {
  address: string
  close: () => void
}

const waysToStay: [keep: boolean, label: string][] = [
  [false, 'Take the text away: the address says when and why'],
  [true, 'Keep the text, below a note that says when and why'],
]

const times: [later: boolean, label: string][] = [
  [false, 'Now'],
  [true, 'On a day to come'],
]

/** Withdraws a public text, with its reason, now or later. */
export function WithdrawForm({ address, close }: Props) {
  const [why, setWhy] = useState('')
  const [keep, setKeep] = useState(false)
  const [later, setLater] = useState(false)
  const [day, setDay] = useState('')
  const [time, setTime] = useState('09:00')
  return (
    <ActionForm
      address={`${address}/withdraw`}
      sent={{ why, keep, ...(later ? { day, time } : {}) }}
      label={later ? 'Plan the withdrawal' : 'Withdraw'}
      isReady={why.trim() !== '' && (!later || day !== '')}
      close={close}
    >
      <p>Lists, menus, the feed and the sitemap leave it out. Links to it still work, and say what happened.</p>
      <label>
        Reason
        <textarea
          rows={3}
          maxLength={300}
          required
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          aria-describedby="withdraw-help"
        />
      </label>
      <p id="withdraw-help">The public reads it. For example: The figures were wrong. We publish new ones in May.</p>
      <Choice legend="The page" name="withdraw-keep" choices={waysToStay} value={keep} set={setKeep} />
      <Choice legend="When" name="withdraw-when" choices={times} value={later} set={setLater} />
      {later ? <DayAndTimeBoxes day={day} setDay={setDay} time={time} setTime={setTime} /> : null}
    </ActionForm>
  )
}

interface ChoiceProps {
  legend: string
  name: string
  choices: [value: boolean, label: string][]
  value: boolean
  set: (value: boolean) => void
}

/** One of two. */
function Choice({ choices, legend, name, set, value }: ChoiceProps) {
  return (
    <fieldset className="schedule__actions">
      <legend>{legend}</legend>
      {choices.map(([one, label]) => (
        <label key={label}>
          <input type="radio" name={name} checked={value === one} onChange={() => set(one)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

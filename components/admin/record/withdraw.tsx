'use client'

import { useState } from 'react'
import { PlannedMoment, readMoment } from '../bundles/planned-moment'
import { ActionForm } from './action-form'
import { Choice, WhenChoice } from './choice'

interface Props {
  address: string
  close: () => void
}

const waysToStay: [keep: boolean, label: string][] = [
  [false, 'Take the text away: the address says when and why'],
  [true, 'Keep the text, below a note that says when and why'],
]

/** Withdraws a public text, with its reason, now or later. */
export function WithdrawForm({ address, close }: Props) {
  const [why, setWhy] = useState('')
  const [keep, setKeep] = useState(false)
  const [later, setLater] = useState(false)
  const [moment, setMoment] = useState({ day: '', time: '09:00' })
  return (
    <ActionForm
      address={`${address}/withdraw`}
      sent={{ why, keep, ...(later ? readMoment(moment) : {}) }}
      label={later ? 'Plan the withdrawal' : 'Withdraw'}
      isReady={why.trim() !== '' && (!later || moment.day !== '')}
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
      <WhenChoice name="withdraw-when" value={later} set={setLater} />
      {later ? <PlannedMoment moment={moment} set={setMoment} /> : null}
    </ActionForm>
  )
}

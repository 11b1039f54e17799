'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { PlannedMoment, readMoment } from '../bundles/planned-moment'
import { ActionForm } from './action-form'
import { WhenChoice } from './choice'

interface Props {
  address: string
  /** whether the public may read the earlier text on */
  keepsEarlier: boolean
  close: () => void
}

/** Publishes the draft as a correction, now or later: says to the public what was wrong. */
export function CorrectForm({ address, close, keepsEarlier }: Props) {
  const { unpublishedVersionCount } = useDocumentInfo()
  const [what, setWhat] = useState('')
  const [keep, setKeep] = useState(false)
  const [later, setLater] = useState(false)
  const [moment, setMoment] = useState({ day: '', time: '09:00' })
  const isMended = unpublishedVersionCount > 0
  return (
    <ActionForm
      address={`${address}/correct`}
      sent={{ what, keep, ...(later ? readMoment(moment) : {}) }}
      label={later ? 'Plan the correction' : 'Publish the correction'}
      isReady={isMended && what.trim() !== '' && (!later || moment.day !== '')}
      close={close}
    >
      {isMended ? (
        <p>The text in the form is published, and the page says what was wrong and when it was mended.</p>
      ) : (
        <p>
          <strong>Nothing is mended yet.</strong> Cancel, write the right text, and open this again when it is saved.
        </p>
      )}
      <label>
        What was wrong
        <textarea
          rows={3}
          maxLength={500}
          required
          value={what}
          onChange={(event) => setWhat(event.target.value)}
          aria-describedby="correct-help"
        />
      </label>
      <p id="correct-help">
        For example: We said that the centre has 3 scanners. It has 2. The public reads this, and it stays: nobody can
        change or delete it.
      </p>
      {keepsEarlier ? (
        <label className="panel-dialog__choice">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} /> The public may
          still read the earlier text, at an address of its own
        </label>
      ) : null}
      <WhenChoice name="correct-when" value={later} set={setLater} />
      {later ? <PlannedMoment moment={moment} set={setMoment} /> : null}
    </ActionForm>
  )
}

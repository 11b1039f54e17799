'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { type Answer, ask } from '../ask'
import { BusyButton } from '../busy-button'
import { PlannedMoment, readMoment } from './planned-moment'

interface Props {
  subject: { global: 'home' } | { collection: string; id: number | string }
  mayPublish: boolean
  isReady: boolean
  close: () => void
  /** what follows when it is planned */
  done: () => Promise<void>
}

const actions = { publish: 'Publish the text as it is now', unpublish: 'Take the page off the site' } as const
type Action = keyof typeof actions

/** What is asked to plan one record: what happens, on which day and at what time. */
export function ScheduleForm({ close, done, isReady, mayPublish, subject }: Props) {
  const isUnsaved = useFormModified()
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const [chosen, setChosen] = useState<Action | null>(null)
  const [moment, setMoment] = useState({ day: '', time: '09:00' })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)

  const offered: Action[] = [
    ...(!hasPublishedDoc || unpublishedVersionCount > 0 || 'global' in subject ? (['publish'] as const) : []),
    ...(hasPublishedDoc && !('global' in subject) ? (['unpublish'] as const) : []),
  ]
  const action = chosen !== null && offered.includes(chosen) ? chosen : offered[0]

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    setAnswer(await ask('/api/bundles/plan', { ...subject, action, ...readMoment(moment) }))
    setBusy(false)
    await done()
  }

  return (
    <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
      <fieldset className="schedule__actions">
        <legend>What happens</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="schedule-action" checked={action === one} onChange={() => setChosen(one)} />{' '}
            {actions[one]}
          </label>
        ))}
      </fieldset>
      <PlannedMoment moment={moment} set={setMoment} />
      <p>
        {!isReady || mayPublish
          ? 'A later change of the text takes the schedule back, so that nothing is published that nobody has approved.'
          : 'Somebody who publishes approves it. Until then nothing happens.'}
      </p>
      {answer === null ? null : 'problem' in answer ? (
        <p role="alert">{answer.problem}</p>
      ) : (
        <p role="status">{answer.message}</p>
      )}
      <div className="panel-dialog__buttons">
        {isUnsaved ? <span role="status">Wait until your text is saved.</span> : null}
        <BusyButton type="submit" isBusy={isBusy} disabled={!isReady || isUnsaved}>
          {mayPublish || !isReady ? 'Schedule' : 'Prepare'}
        </BusyButton>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </form>
  )
}

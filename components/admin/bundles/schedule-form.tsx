'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { DayAndTimeBoxes } from '../day-and-time-boxes'
import { type Answer, ask } from './ask'

interface Props {
  subject: { global: 'home' } | { collection: string; id: number | string }
  mayPublish: boolean
  isReady: boolean
  close: () => void
  /** what follows when it is planned */
  done: () => Promise<void>
}

/** What is asked to plan one record: what happens, on which day and at what time. */
export function ScheduleForm({ close, done, isReady, mayPublish, subject }: Props) {
  const isUnsaved = useFormModified()
  const [action, setAction] = useState('publish')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('09:00')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    event.stopPropagation() // React passes it on to the form around this one
    setBusy(true)
    setAnswer(await ask('/api/bundles/plan', { ...subject, action, day, time }))
    setBusy(false)
    await done()
  }

  return (
    <form onSubmit={(event) => void submit(event)} onChange={(event) => event.stopPropagation()}>
      {'global' in subject ? null : (
        <fieldset className="schedule__actions">
          <legend>What happens</legend>
          {[
            ['publish', 'Publish the text as it is now'],
            ['unpublish', 'Take the page off the site'],
          ].map(([value = '', label]) => (
            <label key={value}>
              <input type="radio" name="schedule-action" checked={action === value} onChange={() => setAction(value)} />{' '}
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <DayAndTimeBoxes day={day} setDay={setDay} time={time} setTime={setTime} />
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
        <button type="submit" disabled={!isReady || isBusy || isUnsaved}>
          {mayPublish || !isReady ? 'Schedule' : 'Prepare'}
        </button>
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </form>
  )
}

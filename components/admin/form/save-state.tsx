'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { londonDay } from '@/domain/dates/london-time'
import { formatDay } from '@/domain/formatting/dates'
import { AskBeforeLeaving } from './ask-before-leaving'
import { BothVersions } from './both-versions'
import { LogInAgain } from './log-in-again'
import { RefusalSummary } from './refusal-summary'
import { authorOf } from './saved-record'
import { SaveAsNew, TakeOutOfBin } from './taken-away'
import type { Trouble } from './trouble'
import { useFirstSave } from './use-first-save'
import { useRefusal } from './use-refusal'
import { useSaving } from './use-saving'

const clock = (time: Date): string =>
  time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

const lastSaved = (at: unknown): string | null => {
  if (typeof at !== 'string') return null
  const [day, today] = [londonDay(new Date(at)), londonDay(new Date())]
  return `Last saved ${day === today ? `today, ${clock(new Date(at))}` : formatDay(day)}`
}

const reason = (trouble: Exclude<Trouble, { kind: 'refused' }>): string => {
  switch (trouble.kind) {
    case 'offline':
      return 'The network is away. Go on writing and leave this page open: it is saved when the network is back.'
    case 'unavailable':
      return 'The server cannot save just now. Go on writing and leave this page open: it is saved when the server can.'
    case 'slow':
      return 'The server has not answered yet. Go on writing and leave this page open.'
    case 'logged out':
      return 'Your session has ended. Your text is still here.'
    case 'not allowed':
      return 'You may no longer change this record. Your text is still here: copy what you need.'
    case 'in the bin':
      return 'Somebody has moved this record to the bin. Your text is still here, and is saved when the record is restored.'
    case 'gone':
      return 'Somebody has deleted this record for good. Your text is still here.'
    case 'newer':
      return `${authorOf(trouble.theirs)} has saved this record since you opened it. Your text is still here.`
  }
}

/** Says whether what was typed is saved, and helps where it could not be. It stands in each form of the panel. */
export function SaveState() {
  useFirstSave()
  const { isRefused, refusal } = useRefusal()
  const { dismiss, isSaving, retry, savedAt, trouble, unsavedSince } = useSaving(isRefused)
  const { data } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const asks = <AskBeforeLeaving isUnsaved={unsavedSince !== null} />

  const refused = refusal ? <RefusalSummary refusal={refusal} /> : null
  if (trouble === null || trouble.kind === 'refused')
    return (
      <>
        {asks}
        {refused}
        <div className="save-state" role="status">
          {isSaving
            ? 'Saving…'
            : unsavedSince
              ? 'Not saved yet'
              : savedAt
                ? `Saved at ${clock(savedAt)}`
                : lastSaved(data?.updatedAt)}
        </div>
      </>
    )
  return (
    <div className="save-state save-state--trouble" role="status">
      {asks}
      <strong>{unsavedSince ? `Not saved since ${clock(unsavedSince)}` : 'Not saved'}</strong> {reason(trouble)}
      {trouble.kind === 'logged out' || trouble.kind === 'newer' ? (
        <button type="button" className="save-state__button" onClick={() => setOpen(true)}>
          {trouble.kind === 'newer' ? 'Compare the two' : 'Log in again'}
        </button>
      ) : null}
      {trouble.kind === 'in the bin' ? <TakeOutOfBin done={retry} /> : null}
      {trouble.kind === 'gone' ? <SaveAsNew /> : null}
      {isOpen && trouble.kind === 'logged out' ? <LogInAgain close={close} done={retry} /> : null}
      {isOpen && trouble.kind === 'newer' ? (
        <BothVersions theirs={trouble.theirs} close={close} done={dismiss} />
      ) : null}
    </div>
  )
}
